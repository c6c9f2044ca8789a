import type { z } from "zod";
import { cut } from "../../../core/card.ts";
import { AskerError } from "../../../core/errors.ts";
import type { View } from "../../../core/turn.ts";
import type { book } from "../commands/booking.ts";
import type { Needs } from "../needs.ts";
import { isCalled } from "../rules/called.ts";
import type { Plan } from "../rules/plan.ts";
import { wordsOf } from "../rules/words.ts";
import type { MeetingDetails } from "../store/meetings.ts";
import { texts } from "../texts.ts";
import { readCalled } from "./called.ts";

/** A meeting as it was asked for. */
export type Input = z.output<typeof book.input>;

const mostCalled = 500;
const longestPart = 200;

/** What was filled in stands; what the text in own words says besides when fills the rest. */
export function askedOf<I extends Input>(input: I, { rest }: Plan): I {
  const words = wordsOf(rest);
  return {
    ...input,
    title: input.title ?? fitting(words.title),
    place: input.place ?? fitting(words.place),
    link: input.link ?? words.link,
    remote: input.remote ?? words.remote,
  };
}

function fitting(words: string | undefined): string | undefined {
  return words === undefined ? undefined : cut(words, longestPart);
}

export function detailsOf({ group, language }: View, asked: Input): MeetingDetails {
  const { title, place, link, remote, documents, contact, called } = asked;
  return {
    title: title ?? group.name,
    place,
    link,
    remote: remote ?? link !== undefined,
    documents,
    contact,
    called: readCalled(called, group, language),
  };
}

export async function checkCalled(view: View, { called }: MeetingDetails, { findMembers }: Needs): Promise<void> {
  const count = (await findMembers(view)).filter((member) => isCalled(member, called)).length;
  if (count > mostCalled) throw new AskerError(texts[view.language].booking.tooManyCalled(count));
}

import { z } from "zod";
import { AskerError, Unreadable } from "../../../core/errors.ts";
import { everyone } from "../../../core/group.ts";
import { readNumber } from "../../../core/number.ts";
import { said } from "../../../core/reply.ts";
import { both } from "../../../core/texts.ts";
import { defineWork, type WorkTools } from "../../../core/work/work.ts";
import type { Needs } from "../needs.ts";
import { mayStandIn } from "../rules/access.ts";
import { amendment } from "../rules/amendment.ts";
import { plainText } from "../rules/plainText.ts";
import { findMinutes } from "../store/minutes.ts";
import { texts } from "../texts.ts";
import { refuseLeftOut } from "./meanwhile.ts";
import { propose } from "./proposing.ts";
import { isRestricted } from "./rooms.ts";

const longestQuote = 600;

/** A line that is said to be missing, with the message that it rests on: which is read first, as whoever proposes it may. */
export const citingWork = (needs: Needs) =>
  defineWork({
    id: "minutes.cite",
    title: both(texts, (t) => t.correcting.work),
    roles: everyone,
    input: z.object({ minutes: z.string(), change: amendment, message: z.string() }),
    gather: (tools, { minutes, message }) => quoted(tools, minutes, message),
    async run(turn, { minutes: number, change }, source) {
      await refuseLeftOut(turn, [source.message], needs);
      if (change.kind !== "addition") throw new Error("only what is missing has a source");
      return said(await propose(turn, number, { ...change, source }, needs));
    },
  });

async function quoted(tools: WorkTools, number: string, message: string) {
  const minutes = await tools.look((look) => findMinutes(look, readNumber(number)));
  // Those of a meeting rest on no private channel, not even on the one that they were asked for in.
  const own = minutes?.origin === "meeting" ? undefined : minutes?.readIn;
  for (const channel of tools.channels) {
    if (!(await tools.mayRead(channel))) continue;
    // Whoever writes the text need not be in another room, and reads what is quoted.
    if (!mayStandIn(channel, { restricted: await isRestricted(tools, channel), readIn: own })) continue;
    const found = await readIn(tools, message, channel);
    if (!found || found.deleted) continue;
    const { at, link, text } = found;
    return { message, at: at.toISOString(), link, quote: plainText(text, longestQuote) || undefined };
  }
  throw new AskerError(texts[tools.language].noMessage);
}

/** It may be of another of the group's channels, and of another platform. */
async function readIn(tools: WorkTools, message: string, channel: WorkTools["channels"][number]) {
  try {
    const { messages } = await tools.read({ thread: message }, channel);
    return messages.find(({ id }) => id === message);
  } catch (error) {
    if (error instanceof Unreadable) return undefined;
    throw error;
  }
}

import { call } from "../../../core/command.ts";
import { AskerError } from "../../../core/errors.ts";
import { defineSubject, type Feature, handle } from "../../../core/feature.ts";
import { said } from "../../../core/reply.ts";
import { both } from "../../../core/texts.ts";
import type { Look, Turn, View } from "../../../core/turn.ts";
import { longDate } from "../../../language/format/dates.ts";
import { digestOff, digestOn, sendDigest } from "../commands.ts";
import type { Needs } from "../needs.ts";
import { arrange, type Letter, letterAfter, letterOf, type Overview } from "../rules.ts";
import { addDigest, type Digest, findDigest, findDigestOf, removeDigest, saveSince } from "../store.ts";
import { texts } from "../texts.ts";
import { viewDigest } from "../views.ts";
import { ask } from "./looking.ts";

/** What a letter needs of the house: who tells something, and who is there. */
export interface Writing {
  readonly features: readonly Feature[];
  readonly needs: Pick<Needs, "findMembers" | "isReachable">;
}

/** The week as its member sees it, drawn when the letter goes: what has been settled meanwhile awaits nobody. */
export const digestCard = (writing: Writing) =>
  defineSubject<{ readonly week: Overview; readonly since: Date }>({
    kind: "digest",
    audience: "notices",
    async load(look, id) {
      const digest = await findDigest(look, id);
      const week = digest && (await weekOf(look, digest, digest.since, writing));
      return week && { week, since: digest.since };
    },
    view: ({ week, since }, look) => viewDigest(week, since, look),
  });

export const digesting = (writing: Writing) => [
  handle(digestOn, async (turn) => {
    const say = texts[turn.language];
    const next = letterAfter(turn.now, turn.group.zone);
    const known = await findDigestOf(turn, turn.actor.id);
    if (!known && !(await writing.needs.isReachable(turn, turn.actor.id))) throw new AskerError(say.noDigestHere);
    if (!known) ringFor(turn, await addDigest(turn), next);
    return said((known ? say.digestIsOn : say.digestOn)(longDate(next.date, turn.language)));
  }),

  handle(digestOff, async (turn) => {
    const say = texts[turn.language];
    return said((await removeDigest(turn, turn.actor.id)) ? say.digestOff : say.noDigest);
  }),

  handle(sendDigest, async (turn, { digest: id, date }) => {
    const digest = await findDigest(turn, id);
    if (!digest) return said("");
    ringFor(turn, id, letterAfter(turn.now, turn.group.zone));
    const { since, until } = letterOf(date, turn.group.zone);
    const week = await weekOf(turn, digest, since, writing);
    // What only waits is told by reminders: a letter tells what has happened.
    if (!week || week.others.length === 0 || until <= turn.now) return said("");
    await saveSince(turn, id, since);
    turn.tell({
      to: { member: digest.member },
      about: [digestCard(writing), id],
      say: both(texts, (t) => t.digestSays(turn.group.name)),
      once: `digest:${date}`,
      until,
    });
    return said("");
  }),
];

function ringFor(turn: Turn, digest: string, { date, at }: Letter): void {
  turn.at(at, call(sendDigest, { digest, date }), `digest:${digest}:${date}`);
}

/** Undefined: the member is in the group no more. */
async function weekOf(
  look: Look,
  { member }: Digest,
  since: Date,
  { features, needs }: Writing,
): Promise<Overview | undefined> {
  const actor = (await needs.findMembers(look)).find(({ id }) => id === member);
  if (!actor) return undefined;
  const view: View = { ...look, actor, from: { clock: look.group.id }, place: nowhere, id: makeNone };
  return arrange(await ask(features, async (feature) => await feature.news?.(view, since)));
}

/** A letter is read, and asks for nothing. */
const nowhere = { platform: "clock", team: "house" } as const;
function makeNone(): never {
  throw new Error("whoever tells what has happened makes nothing");
}

import { setImmediate } from "node:timers/promises";
import type { Utterance } from "../../core/conversation.ts";
import type { Participant } from "../../core/findings.ts";
import type { ModelQuestion } from "../../core/ports/model.ts";
import { wallMoment } from "../../language/format/wallClock.ts";
import { type Disguise, disguise } from "../../language/redaction/disguise.ts";
import type { Hidden } from "../../language/redaction/hidden.ts";
import { isNo, isYes } from "../../language/summary/cues/signs.ts";

/** A message as the model gets it: a number of its own, nobody's name, no address. */
export interface Letter {
  /** "m12" */
  readonly id: string;
  readonly message: Utterance;
  readonly hidden: Hidden;
  /** One line of JSON, which holds all that is sent of it. */
  readonly line: string;
}

/** What is longer is a paste, and read so far. */
const longest = 6_000;
/** So many messages are written at a stretch: some 15 ms. */
const breather = 250;

export interface Mail {
  readonly letters: readonly Letter[];
  readonly disguise: Disguise;
  /** Stand-ins for those who can say for the group that something is decided. */
  readonly chairs: readonly string[];
}

/** Everyone whose name may stand in a text: who wrote, who is mentioned, and whoever is known besides. */
function peopleIn(messages: readonly Utterance[], known: readonly Participant[]) {
  const spoken = messages.flatMap(({ author, mentions }) => [author, ...mentions]).filter(({ name }) => name !== "");
  const people = new Map<string, { readonly id: string; readonly name: string }>();
  for (const { id, name } of [...spoken, ...known]) if (!people.has(id)) people.set(id, { id, name });
  return [...people.values()];
}

function lineOf(id: string, message: Utterance, text: string, { tokenFor }: Disguise, zone: string): string {
  const signs = message.reactions.flatMap(({ name, by }) => {
    const kind = isYes(name) ? "yes" : isNo(name) ? "no" : undefined;
    return kind ? [{ kind, by: by.flatMap((person) => tokenFor(person) ?? []) }] : [];
  });
  const reactions = signs.length > 0 ? { reactions: signs } : {};
  const from = tokenFor(message.author.id) ?? "somebody";
  const { date, time } = wallMoment(message.at, zone);
  const line = JSON.stringify({ id, from, at: `${date} ${time}`, text, ...reactions });
  // Nothing that someone writes looks like the end of what it stands in.
  return line.replaceAll("<", "\\u003c").replaceAll(">", "\\u003e");
}

/** The messages of people that are there still, ready to be sent. What programs write decides nothing. */
export async function write({
  conversation: { messages },
  context,
  hidden: others,
}: Pick<ModelQuestion, "conversation" | "context" | "hidden">): Promise<Mail> {
  const sent = messages.filter(({ deleted, author, text }) => !deleted && !author.bot && text.trim() !== "");
  const texts = sent.map(({ text }) => text.slice(0, longest).toWellFormed());
  const clothes = disguise(peopleIn(messages, [...(context.members ?? []), ...others]), texts);
  const letters: Letter[] = [];
  for (const [index, message] of sent.entries()) {
    // Others are served meanwhile: each message takes a while.
    if (index % breather === breather - 1) await setImmediate();
    const id = `m${index + 1}`;
    const hidden = clothes.hide(texts[index] ?? "");
    letters.push({ id, message, hidden, line: lineOf(id, message, hidden.text, clothes, context.zone) });
  }
  const chairs = (context.chairs ?? []).flatMap((id) => clothes.tokenFor(id) ?? []);
  return { letters, disguise: clothes, chairs };
}

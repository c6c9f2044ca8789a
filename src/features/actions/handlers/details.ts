import type { Call, Command, Values } from "../../../core/command.ts";
import { AskerError } from "../../../core/errors.ts";
import type { Reply } from "../../../core/reply.ts";
import type { Turn } from "../../../core/turn.ts";
import type { Needs } from "../needs.ts";
import { readDue } from "../rules/due.ts";
import { type Circle, type Owner, ownerNamed } from "../rules/owner.ts";
import { texts } from "../texts.ts";
import { type Again, askForDay, askForOwner, type Candidate } from "../views/questions.ts";
import { circleOf } from "./circle.ts";

/** Who and by when, as they were typed. */
type Typed = Values & { readonly responsible?: string | undefined; readonly due?: string | undefined };

export interface Understood {
  readonly owner: Owner | undefined;
  /** yyyy-mm-dd */
  readonly due: string | undefined;
  readonly question?: undefined;
}

/** What was typed, understood; or a question, where it can be meant in two ways or in none. */
export type Read = Understood | { readonly question: Reply };

/** @throws AskerError where nobody who can answer for it is called so */
export async function readDetails(turn: Turn, command: Command, typed: Typed, needs: Needs): Promise<Read> {
  const { responsible, due } = typed;
  const owner =
    responsible === undefined ? undefined : await readOwner(turn, command, { ...typed, responsible }, needs);
  if (owner && "question" in owner) return owner;
  const day = due === undefined ? undefined : readDay(turn, command, typed, due);
  if (day && "question" in day) return day;
  return { owner, due: day?.date };
}

const accountKey = /^[a-z]+:[^:\s]*:\S+$/u;

async function readOwner(
  turn: Turn,
  command: Command,
  typed: Typed & { readonly responsible: string },
  needs: Needs,
): Promise<Owner | { readonly question: Reply }> {
  const { responsible: name } = typed;
  const say = texts[turn.language];
  const isMention = accountKey.test(name);
  const mentioned = isMention ? await needs.findMentioned(turn, name) : name;
  const circle = await circleOf(turn, needs);
  const named = mentioned === undefined ? { kind: "unknown" as const } : ownerNamed(mentioned, circle);
  if (named.kind === "owner") return named.owner;
  if (named.kind === "onlooker") throw new AskerError(say.onlooker(named.name));
  if (named.kind === "unknown") throw new AskerError(isMention ? say.unknownMentioned : say.unknownOwner(name));
  const candidates = named.owners.map((owner) => candidateOf(owner, circle));
  return { question: askForOwner(candidates, name, againWith(command, typed, "responsible"), turn.language) };
}

function candidateOf({ id, name = "" }: Owner, { people, parties }: Circle): Candidate {
  const party = people.find((person) => person.id === id)?.party;
  const of = parties.find((one) => one.id === party)?.name;
  return { id, label: of ? `${name}, ${of}` : name };
}

function readDay(
  { now, group, language }: Turn,
  command: Command,
  typed: Typed,
  text: string,
): { readonly date: string } | { readonly question: Reply } {
  const due = readDue(text, { now, zone: group.zone, language });
  if (due.kind === "day") return due;
  return { question: askForDay(due, text, againWith(command, typed, "due"), language) };
}

function againWith({ id }: Command, typed: Typed, field: "responsible" | "due"): Again {
  const { [field]: _unclear, ...settled } = typed;
  const form: Call = { command: id, input: settled, draft: { [field]: "" } };
  return { with: (value) => ({ command: id, input: { ...settled, [field]: value } }), form };
}

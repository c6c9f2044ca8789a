import type { Call, Command, Values } from "../../../core/command.ts";
import { AskerError } from "../../../core/errors.ts";
import type { Reply } from "../../../core/reply.ts";
import type { Turn } from "../../../core/turn.ts";
import { readDue } from "../rules/due.ts";
import { type Circle, type Owner, ownerNamed } from "../rules/owner.ts";
import { texts } from "../texts.ts";
import { type Again, askForDay, askForOwner, type Candidate } from "../views/questions.ts";

/** Who and by when, as they were typed. */
type Typed = Values & { readonly responsible?: string | undefined; readonly due?: string | undefined };

/** What was typed, understood; or a question, where it can be meant in two ways or in none. */
export type Read =
  | { readonly owner: Owner | undefined; readonly due: string | undefined; readonly question?: undefined }
  | { readonly question: Reply };

/** @throws AskerError where nobody who can answer for it is called so */
export function readDetails(turn: Turn, command: Command, typed: Typed, circle: Circle): Read {
  const owner =
    typed.responsible === undefined ? undefined : readOwner(turn, command, typed, typed.responsible, circle);
  if (owner && "question" in owner) return owner;
  const due = typed.due === undefined ? undefined : readDay(turn, command, typed, typed.due);
  if (due && "question" in due) return due;
  return { owner, due: due?.date };
}

function readOwner(
  turn: Turn,
  command: Command,
  typed: Typed,
  name: string,
  circle: Circle,
): Owner | { readonly question: Reply } {
  const say = texts[turn.language];
  const named = ownerNamed(name, circle);
  if (named.kind === "owner") return named.owner;
  if (named.kind === "onlooker") throw new AskerError(say.onlooker(named.name));
  if (named.kind === "unknown") throw new AskerError(say.unknownOwner(name));
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

import { readDate } from "../../../language/dates/readDate.ts";
import { wordsOutside } from "../../../language/dates/rest.ts";
import { type DueContext, readDue } from "./due.ts";
import { type Circle, type Owner, ownerNamed } from "./owner.ts";

/** An action in own words, with as much of who and when as they plainly say. */
export interface Noted {
  readonly text: string;
  readonly owner: Owner | undefined;
  readonly due: string | undefined;
}

const beginning = /^@?(?<who>[^:\n]{1,120}):\s+(?<rest>\S[\s\S]*)$/u;
/** Looked for alone, and what is around it afterwards: one pattern for all of it takes minutes for hostile words. */
const dueWord = /(?<=[\s,;(–-])(?:senast|no later than|by)(?=[\s=:])/giu;

/** "Cilla: beställa nät senast 12 december". What is not plain stays in the words. */
export function readNoted(text: string, circle: Circle, context: DueContext): Noted {
  const timed = withoutDue(text.trim(), context);
  const { who = "", rest } = beginning.exec(timed.text)?.groups ?? {};
  const named = rest === undefined ? undefined : ownerNamed(who, circle);
  if (rest === undefined || named?.kind !== "owner") return { ...timed, owner: undefined };
  return { text: rest.trim(), owner: named.owner, due: timed.due };
}

function withoutDue(text: string, context: DueContext): { readonly text: string; readonly due: string | undefined } {
  const { rest, when } = timeIn(text, context) ?? {};
  const due = when === undefined ? undefined : readDue(when, context);
  return rest !== undefined && due?.kind === "day" ? { text: rest, due: due.date } : { text, due: undefined };
}

/** What is typed with a day that has to be asked about: that is a field of its own then, as if it had been named. */
export function withDayApart<W extends { readonly text: string; readonly due?: string | undefined }>(
  typed: W,
  context: DueContext,
): W {
  const { rest, when } = timeIn(typed.text, context) ?? {};
  if (typed.due !== undefined || rest === undefined || when === undefined) return typed;
  return readDue(when, context).kind === "day" ? typed : { ...typed, text: rest, due: when };
}

/** The day at the end of the words, where it is all that stands there, and what stands before it. */
function timeIn(text: string, context: DueContext): { readonly rest: string; readonly when: string } | undefined {
  const [last] = [...text.matchAll(dueWord)].slice(-1);
  if (!last) return undefined;
  const rest = text.slice(0, last.index).replace(/[\s,;(–-]+$/u, "");
  const when = text
    .slice(last.index + last[0].length)
    .replace(/^[\s=:]+/u, "")
    .replace(/[\s.)]+$/u, "");
  if (rest === "" || when === "" || when.includes("\n")) return undefined;
  const { kind, spans } = readDate(when, context);
  return kind !== "none" && wordsOutside(when, spans) === "" ? { rest, when } : undefined;
}

const mostNames = 3;
const joining = /^(?:och|and|eller|or|&|,)(?:\s|$)/iu;

/** Whom the words begin with, as in "MISO ordnar kaffe": it may be who is to do it, or what it is about, and so is asked. */
export function beginsWith(text: string, circle: Circle): Owner | undefined {
  const words = text.trim().split(/\s+/u);
  for (let count = Math.min(mostNames, words.length - 1); count > 0; count -= 1) {
    const named = ownerNamed(words.slice(0, count).join(" "), circle);
    if (named.kind === "owner") return joining.test(words.slice(count).join(" ")) ? undefined : named.owner;
  }
  return undefined;
}

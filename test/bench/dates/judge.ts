import type { Sentence } from "./table.ts";

/** What a reader says: a date to book, a question, or nothing. */
export type Answer =
  | { readonly kind: "nothing" | "asks" }
  | {
      readonly kind: "date";
      readonly date: string;
      readonly time?: string | undefined;
      readonly endDate?: string | undefined;
      readonly endTime?: string | undefined;
    };

/** "partly" is the right day with its time or end missing or wrong; "silent" is nothing, or a question that was no need of. */
export type Verdict = "right" | "partly" | "silent" | "wrong";

/** Printed with the figures. */
export const HOW_IT_IS_JUDGED = [
  "right: the date, the time and the end are those that are meant; a time or an end that nobody named is not held against",
  "anyone, and a part of a day may begin at any of its hours. What recurs is right by its first occasion, whether or not a",
  "rule is given. Where nothing can be told for certain, and where there is no date, only a question or nothing is right.",
  "partly: the right day, but the time or the end is missing or wrong. silent: nothing is read. wrong: another day, or one",
  "where there is none. All were told that it is Sunday 22 November 2026, 10.00 in Stockholm, that days come before months,",
  "and that what is meant lies ahead, where they can be told.",
].join("\n");

function hasRightTime({ time, hourBetween }: Sentence, got: string | undefined): boolean {
  if (time !== undefined) return got === time;
  if (!hourBetween) return true;
  const hour = Number(got?.slice(0, 2) ?? Number.NaN);
  return hour >= hourBetween[0] && hour <= hourBetween[1];
}

export function judge(sentence: Sentence, answer: Answer): Verdict {
  const { date, endTime, endDate } = sentence;
  if (date === undefined) return answer.kind === "date" ? "wrong" : "right";
  if (answer.kind !== "date") return "silent";
  if (answer.date !== date) return "wrong";
  const isWhole =
    hasRightTime(sentence, answer.time) &&
    (endTime === undefined || answer.endTime === endTime) &&
    (endDate === undefined || answer.endDate === endDate);
  return isWhole ? "right" : "partly";
}

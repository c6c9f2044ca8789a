import recognizers from "@microsoft/recognizers-text-date-time";
import { type Answer, dateOf, type Peer } from "./answer.ts";

interface Value {
  timex: string;
  type: string;
  value?: string;
  start?: string;
  end?: string;
}

const WEEKLY = /^XXXX-WXX-(\d)(?:T(\d\d)(?::(\d\d))?)?$/;

/** What recurs is left unresolved: the first time is the next such weekday. */
function weekly(timex: string, now: Date): Answer | undefined {
  const [, weekday, hour, minute = "00"] = WEEKLY.exec(timex) ?? [];
  if (weekday === undefined) return undefined;
  const first = new Date(now);
  while (first.getDay() !== Number(weekday) % 7) first.setDate(first.getDate() + 1);
  return { date: dateOf(first), ...(hour && { time: `${hour}:${minute}` }) };
}

function parts(written: string, today: string): { date: string; time?: string } {
  const [first = "", second] = written.split(" ");
  if (first.includes(":")) return { date: today, time: first.slice(0, 5) };
  return { date: first, ...(second && { time: second.slice(0, 5) }) };
}

function answerOf({ timex, type, value, start, end }: Value, now: Date): Answer | undefined {
  if (type === "set") return weekly(timex, now);
  const begins = start ?? value;
  if (type === "duration" || !begins || begins === "not resolved") return undefined;
  const first = parts(begins, dateOf(now));
  const last = end ? parts(end, first.date) : undefined;
  return { ...first, ...(last && { endDate: last.date, endTime: last.time }) };
}

/** It gives the last and the next of each day; the next is meant. Without a time that is the day itself. */
function read(text: string, now: Date): Answer | undefined {
  const found = recognizers.recognizeDateTime(text, "en-*", undefined, now) as { resolution?: { values: Value[] } }[];
  const answers = found.flatMap(({ resolution }) => {
    const values = (resolution?.values ?? []).flatMap((value) => answerOf(value, now) ?? []);
    return values.find(({ date }) => date >= dateOf(now)) ?? values.at(-1) ?? [];
  });
  const [first, second] = answers;
  // "Christmas Eve at 10am" is read as a day and, apart from it, a time today.
  if (first && !first.time && second?.time && second.date === dateOf(now)) return { ...first, time: second.time };
  return first;
}

export const peers: readonly Peer[] = [
  { name: "Microsoft Recognizers 1.3.2, day first", languages: ["en"], read },
];

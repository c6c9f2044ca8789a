/** Reads labelled threads as they are written in threads/*.txt; the file README.md beside them tells how. */

export type LabelledState = "decided" | "rejected" | "deferred" | "proposed";

interface Labelled {
  /** Numbers of messages, counted from 1; the one that settles or says it last. */
  readonly messages: readonly number[];
  readonly text: string;
  /** Words that stand in the last message. */
  readonly quote: string;
  readonly isOptional: boolean;
}

export interface LabelledDecision extends Labelled {
  readonly state: LabelledState;
}

export interface LabelledAction extends Labelled {
  readonly owner: string | null;
  readonly due: string | null;
}

export interface WrittenMessage {
  readonly by: string;
  readonly at: Date;
  readonly text: string;
  readonly reactions: { name: string; by: readonly string[] }[];
}

export interface LabelledThread {
  readonly id: string;
  readonly language: "sv" | "en" | "mixed";
  readonly title: string;
  readonly people: { name: string; role: string }[];
  readonly messages: WrittenMessage[];
  readonly decisions: LabelledDecision[];
  readonly actions: LabelledAction[];
  readonly questions: { messages: readonly number[]; text: string }[];
  readonly traps: { type: string; messages: readonly number[]; claim: string }[];
}

const MESSAGE = /^\d+ (?<by>\S+) (?<hour>\d\d):(?<minute>\d\d)(?: \+(?<days>\d+)d)?: (?<text>.*)$/u;
const DAY = 86_400_000;

const numbers = (written = ""): number[] => written.split(/[\s,]+/u).map(Number);
const fields = (line: string): string[] => line.split(/\s+\|\s+/u).map((field) => field.trim());
const orNull = (field = ""): string | null => (field === "-" ? null : field);
const unfolded = (text = ""): string => text.replaceAll("\\n", "\n");

interface Reading {
  readonly thread: LabelledThread;
  part: string;
  day: Date;
}

function readMessage(reading: Reading, line: string): void {
  const { thread } = reading;
  if (line.startsWith("^ ")) {
    const [name = "", ...by] = line.slice(2).split(/\s+/u);
    thread.messages.at(-1)?.reactions.push({ name, by });
    return;
  }
  const { by = "", hour, minute, days, text } = MESSAGE.exec(line)?.groups ?? {};
  if (by === "") throw new Error(`${thread.id}: no message: ${line}`);
  reading.day = new Date(reading.day.getTime() + Number(days ?? 0) * DAY);
  const at = new Date(reading.day.getTime() + (Number(hour) * 60 + Number(minute) - 60) * 60_000);
  thread.messages.push({ by, at, text: unfolded(text), reactions: [] });
}

function readLabel({ thread, part }: Reading, line: string): void {
  const all = fields(line);
  const isOptional = all.at(-1) === "optional";
  if (isOptional) all.pop();
  const [one = "", two = "", three = "", four = "", five = ""] = all;
  if (part === "decisions") {
    const state = one as LabelledState;
    thread.decisions.push({ state, messages: numbers(two), text: three, quote: unfolded(four), isOptional });
  } else if (part === "actions") {
    const named = { owner: orNull(one), due: orNull(two) };
    thread.actions.push({ ...named, messages: numbers(three), text: four, quote: unfolded(five), isOptional });
  } else if (part === "questions") thread.questions.push({ messages: numbers(one), text: two });
  else thread.traps.push({ type: one, messages: numbers(two), claim: three });
}

function newReading(id: string, heading: string): Reading {
  const [language = "sv", title = "", date = ""] = heading.split("|").map((field) => field.trim());
  const none = { people: [], messages: [], decisions: [], actions: [], questions: [], traps: [] };
  const thread = { id, language: language as LabelledThread["language"], title, ...none };
  return { thread, part: "messages", day: new Date(`${date}T00:00:00Z`) };
}

export function parseThreads(written: string, file: string): LabelledThread[] {
  const readings: Reading[] = [];
  for (const line of written.split("\n").map((one) => one.trimEnd())) {
    const reading = readings.at(-1);
    if (line.startsWith("### ")) readings.push(newReading(`${file}#${readings.length + 1}`, line.slice(4)));
    else if (line === "" || !reading) continue;
    else if (line.startsWith("= ")) reading.part = line.slice(2);
    else if (line.startsWith("@ ")) {
      const [name = "", , role = ""] = fields(line.slice(2));
      reading.thread.people.push({ name, role });
    } else if (reading.part === "messages") readMessage(reading, line);
    else readLabel(reading, line);
  }
  return readings.map(({ thread }) => thread);
}

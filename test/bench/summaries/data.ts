import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { z } from "zod";
import type { DecisionState } from "../../../src/language/summary/findings.ts";
import type { Message, Person } from "../../../src/language/summary/message.ts";
import { benchFile } from "../dates/table.ts";
import { chairsIn } from "./chairs.ts";

export interface GoldDecision {
  readonly texts: readonly string[];
  readonly state: DecisionState;
  /** The last is the one that settles it. */
  readonly messages: readonly string[];
  readonly isOptional: boolean;
}

export interface GoldAction {
  readonly text: string;
  readonly owner: string | null;
  /** Any of these is right; null where giving none is. Undefined where nobody labelled days. */
  readonly due?: readonly (string | null)[];
  readonly messages: readonly string[];
  readonly isOptional: boolean;
}

export interface GoldTrap {
  readonly claim: string;
  readonly type: string;
  readonly messages: readonly string[];
}

/** A thread or a meeting with what is to be found in it. */
export interface Sample {
  readonly id: string;
  /** Rules were written with this one in sight. */
  readonly isSeen: boolean;
  readonly messages: readonly Message[];
  readonly members: readonly Person[];
  readonly chairs: readonly string[];
  readonly decisions: readonly GoldDecision[];
  readonly actions: readonly GoldAction[];
  readonly traps: readonly GoldTrap[];
  readonly questions: readonly (readonly string[])[];
}

const optional = z.boolean().default(false);
const threadShape = z.object({
  id: z.string(),
  participants: z.array(z.object({ id: z.string(), name: z.string(), role: z.string() })),
  messages: z.array(
    z.object({
      id: z.string(),
      at: z.string(),
      author: z.string(),
      text: z.string(),
      deleted: z.boolean().default(false),
      reactions: z.array(z.object({ name: z.string(), by: z.array(z.string()) })).default([]),
    }),
  ),
  gold: z.object({
    decisions: z.array(
      z.object({
        text: z.string(),
        textEn: z.string().optional(),
        state: z.enum(["decided", "proposed", "rejected", "deferred"]),
        kind: z.string().optional(),
        messages: z.array(z.string()),
        optional,
      }),
    ),
    actions: z.array(
      z.object({
        text: z.string(),
        owner: z.string().nullable(),
        due: z.string().nullable(),
        dueAlt: z.array(z.string().nullable()).default([]),
        messages: z.array(z.string()),
        optional,
      }),
    ),
    openQuestions: z.array(z.object({ messages: z.array(z.string()), optional })),
    notDecisions: z.array(
      z.object({ messages: z.array(z.string()), claim: z.string().optional(), type: z.string().default("other") }),
    ),
  }),
});

const SEEN_THREADS = 3;
function stateOf(state: z.infer<typeof threadShape>["gold"]["decisions"][number]["state"], kind = ""): DecisionState {
  if (state !== "deferred") return state;
  return kind === "återremiss" ? "referredBack" : "postponed";
}

function threadFrom(written: string, index: number): Sample {
  const { id, participants, messages, gold } = threadShape.parse(JSON.parse(written));
  const people = new Map(participants.map((one) => [one.id, { id: one.id, name: one.name }]));
  const person = (who: string): Person => people.get(who) ?? { id: who, name: who };
  return {
    id,
    isSeen: index < SEEN_THREADS,
    members: [...people.values()],
    chairs: chairsIn(participants),
    messages: messages.map(({ text, at, author, deleted, ...rest }) => ({
      ...rest,
      ...(deleted && { deleted: true as const }),
      at: new Date(at),
      author: person(author),
      text: deleted ? "" : text.replace(/<@(\w+)>/gu, (_, who: string) => `@${person(who).name}`),
      mentions: [...text.matchAll(/<@(\w+)>/gu)].map(([, who = ""]) => person(who)),
    })),
    decisions: gold.decisions.map(({ text, textEn, state, kind, messages: cited, optional: isOptional }) => ({
      texts: [text, ...(textEn ? [textEn] : [])],
      state: stateOf(state, kind),
      messages: cited,
      isOptional,
    })),
    actions: gold.actions.map(({ due, dueAlt, optional: isOptional, ...action }) => ({
      ...action,
      due: [due, ...dueAlt],
      isOptional,
    })),
    traps: gold.notDecisions.flatMap(({ claim, type, messages: cited }) =>
      claim ? [{ claim, type, messages: cited }] : [],
    ),
    questions: gold.openQuestions.filter((one) => !one.optional).map(({ messages: cited }) => cited),
  };
}

export function loadThreads(): Sample[] {
  const folder = benchFile("threads-dev");
  if (folder === undefined || !existsSync(folder)) return [];
  const files = readdirSync(folder)
    .filter((name) => name.endsWith(".json"))
    .sort();
  return files.map((name, index) => threadFrom(readFileSync(join(folder, name), "utf8"), index));
}

const meetingShape = z.object({
  id: z.string(),
  date: z.string(),
  attendees: z.array(z.string()),
  utterances: z.array(
    z.object({ id: z.string(), speaker: z.string(), text: z.string(), label: z.string().optional() }),
  ),
  decisions: z.array(z.object({ text: z.string(), msg: z.string() })),
  actions: z.array(z.object({ text: z.string(), owner: z.string().nullable(), msg: z.string() })),
});
type Meeting = z.infer<typeof meetingShape>;

const LABELS: Readonly<Record<string, string>> = { decision: "RESOLVED: ", proposal: "PROPOSAL: ", action: "ACTION: " };

/** The words of an utterance with the label that the minutes had, or as they were spoken. */
function wordsOf(
  { id, text, label = "" }: Meeting["utterances"][number],
  { actions }: Meeting,
  isTagged: boolean,
): string {
  const owner = label === "action" ? actions.find(({ msg }) => msg === id)?.owner : undefined;
  return isTagged ? `${LABELS[label] ?? ""}${owner ? `${owner} to ` : ""}${text}` : text;
}

function meetingFrom(meeting: Meeting, isSeen: boolean, isTagged: boolean): Sample {
  const began = Date.parse(`${meeting.date}T16:00Z`);
  return {
    id: meeting.id,
    isSeen,
    members: meeting.attendees.map((name) => ({ id: name, name })),
    chairs: [],
    messages: meeting.utterances.map((utterance, index) => ({
      id: utterance.id,
      author: { id: utterance.speaker, name: utterance.speaker },
      at: new Date(began + index * 10_000),
      text: wordsOf(utterance, meeting, isTagged),
      mentions: [],
      reactions: [],
    })),
    decisions: meeting.decisions.map(({ text, msg }) => ({
      texts: [text],
      state: "decided",
      messages: [msg],
      isOptional: false,
    })),
    actions: meeting.actions.map(({ text, owner, msg }) => ({ text, owner, messages: [msg], isOptional: false })),
    traps: [],
    questions: [],
  };
}

/** Meetings of W3C working groups: with the labels of their minutes, or with these taken away. */
export function loadMeetings(isTagged: boolean): Sample[] {
  const file = benchFile("w3c-dev.jsonl.gz");
  if (file === undefined || !existsSync(file)) return [];
  const lines = gunzipSync(readFileSync(file)).toString("utf8").trim().split("\n");
  return lines.map((line, index) =>
    meetingFrom(meetingShape.parse(JSON.parse(line)), index < lines.length / 2, isTagged),
  );
}

import { readFileSync } from "node:fs";
import { z } from "zod";
import { readDate } from "../../../src/language/dates/readDate.ts";
import { peer } from "../decisions/peers.ts";
import type { Answer } from "./judge.ts";
import { benchFile, type Language } from "./table.ts";

export interface Reader {
  readonly name: string;
  readonly languages: readonly Language[];
  readonly read: (text: string, now: Date) => Answer;
  /** Its answers were written down elsewhere, so there is nothing to time. */
  readonly isRecorded?: true;
}

const zone = "Europe/Stockholm";
const NOTHING: Answer = { kind: "nothing" };

function readOurs(text: string, now: Date): Answer {
  const reading = readDate(text, { now, zone });
  if (reading.kind === "none") return NOTHING;
  if (reading.kind !== "start") return { kind: "asks" };
  const { date, time, end } = reading.occasion;
  return { kind: "date", date, time, endDate: end?.date, endTime: end?.time };
}

interface Found {
  readonly date: string;
  readonly time?: string;
  readonly endDate?: string;
  readonly endTime?: string;
}

/** What the files in ../peers/dates export. They have packages that only the peers' folder has, and types of their own. */
interface Peers {
  readonly peers: readonly {
    readonly name: string;
    readonly languages: readonly Language[];
    readonly read: (text: string, now: Date) => Found | undefined;
  }[];
}

async function installed(file: string): Promise<Reader[]> {
  const { peers } = (await import(peer(`dates/${file}`).href)) as Peers;
  return peers.map(({ name, languages, read }) => ({
    name,
    languages,
    read: (text, now) => {
      const found = read(text, now);
      return found ? { kind: "date", ...found } : NOTHING;
    },
  }));
}

const recorded = z.object({ answers: z.record(z.string(), z.record(z.string(), z.tuple([z.string(), z.string()]))) });
const SPAN = /^(\d{4}-\d\d-\d\d)?\s?(\d\d:\d\d)?$/;

/** "2026-11-24 13:00..15:00", "2026-12-03..2026-12-04 ", "—". */
function answerFrom(written: string): Answer {
  const [first = "", last = ""] = written.split("..");
  const [, date, time] = SPAN.exec(first) ?? [];
  if (date === undefined) return NOTHING;
  const [, endDate, endTime] = SPAN.exec(last) ?? [];
  return { kind: "date", date, time, endDate, endTime };
}

/** Duckling is a program in Haskell, so its answers are read from a file. */
function duckling(): Reader[] {
  const file = benchFile("dates-peers.json");
  if (file === undefined) return [];
  const { answers } = recorded.parse(JSON.parse(readFileSync(file, "utf8")));
  const reader = (name: string, language: Language, key: string): Reader => ({
    name,
    languages: [language],
    isRecorded: true,
    read: (text) => answerFrom(answers[key]?.[text]?.[1] ?? ""),
  });
  return [
    reader("Duckling, sv (recorded)", "sv", "duckling SV*"),
    reader("Duckling, en-GB (recorded)", "en", "duckling EN_GB*"),
  ];
}

export async function loadReaders(): Promise<readonly Reader[]> {
  const peers = await Promise.all(["chrono.ts", "compromise.ts", "recognizers.ts"].map(installed));
  return [{ name: "Samspråk", languages: ["sv", "en"], read: readOurs }, ...duckling(), ...peers.flat()];
}

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";

const sentence = z.object({
  text: z.string(),
  date: z.string().optional(),
  time: z.string().optional(),
  hourBetween: z.tuple([z.number(), z.number()]).optional(),
  endTime: z.string().optional(),
  endDate: z.string().optional(),
  rrule: z.string().optional(),
  ask: z.array(z.string()).optional(),
});
const inBoth = <Row extends z.ZodType>(row: Row) => z.object({ sv: z.array(row), en: z.array(row) });
const tableShape = inBoth(sentence).extend({
  reference: z.string(),
  recurring: inBoth(sentence),
  noDate: inBoth(z.string()),
});

export type Language = "sv" | "en";
/** A sentence and what it means; without a date and without `ask` it has none. */
export type Sentence = z.infer<typeof sentence>;

export interface Part {
  readonly language: Language;
  readonly name: string;
  readonly sentences: readonly Sentence[];
}

export interface Table {
  readonly from: string;
  readonly now: Date;
  readonly parts: readonly Part[];
}

/** The first so many in each language were written first; those after them were kept aside until readers were done. */
const DEVELOPED_ON = 38;
const OWN = new URL("../../language/dates/sentences.json", import.meta.url);

/** The file of a name in the folder that BENCH_DATA names, if it names one. */
export function benchFile(name: string): string | undefined {
  const folder = process.env["BENCH_DATA"];
  return folder === undefined ? undefined : join(folder, name);
}

export function loadTable(): Table {
  const file = benchFile("dates.json");
  const table = tableShape.parse(JSON.parse(readFileSync(file ?? OWN, "utf8")));
  const parts = (["sv", "en"] as const).flatMap((language): Part[] => [
    { language, name: "dev", sentences: table[language].slice(0, DEVELOPED_ON) },
    { language, name: "held out", sentences: table[language].slice(DEVELOPED_ON) },
    { language, name: "recurring", sentences: table.recurring[language] },
    { language, name: "no date", sentences: table.noDate[language].map((text) => ({ text })) },
  ]);
  return {
    from: file ?? "test/language/dates/sentences.json",
    now: new Date(table.reference.replace(/\[.*/, "")),
    parts: parts.filter(({ sentences }) => sentences.length > 0),
  };
}

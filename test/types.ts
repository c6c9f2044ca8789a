import { z } from "zod";
import { call, defineCommand, form } from "../src/core/command.ts";
import { handle } from "../src/core/feature.ts";
import { said } from "../src/core/reply.ts";
import type { Look } from "../src/core/turn.ts";
import { answer } from "../src/features/decisions/commands/proposals.ts";
import { show } from "../src/features/decisions/commands/reading.ts";
import { log, record } from "../src/features/decisions/commands/recording.ts";

const input = z.object({ a: z.string(), b: z.enum(["x", "y"]).optional() });
const texts = { title: "t", fields: { a: { label: "A" }, b: { label: "B", options: { x: "X", y: "Y" } } } };
const id = "x";

/** Nothing here runs: `tsc` refuses the file where one of the wrong uses compiles. */
export function wrongUses(look: Look): void {
  call(answer, { proposal: "3", answer: "supports" });
  // @ts-expect-error no such answer
  call(answer, { proposal: "3", answer: "maybe" });
  // @ts-expect-error the proposal is missing
  call(answer, { answer: "supports" });
  // @ts-expect-error no such field
  call(answer, { proposal: "3", answer: "supports", colour: 1 });
  // @ts-expect-error a number is text, since it may name its year
  call(show, { number: 14 });
  // @ts-expect-error a decision that is recorded has an effect
  call(record, { text: "köpa bollar" });
  form(log, {});
  // @ts-expect-error no such field
  form(log, { txt: "" });

  defineCommand({ id, kind: "change", roles: [], input, texts: { sv: texts, en: texts } });
  // @ts-expect-error no such field to type in order
  defineCommand({ id, kind: "change", roles: [], input, positional: ["c"], texts: { sv: texts, en: texts } });
  const noWord = { title: "t", fields: { a: { label: "A" }, b: { label: "B", options: { x: "X" } } } };
  // @ts-expect-error an option has no word
  defineCommand({ id, kind: "read", roles: [], input, texts: { sv: texts, en: noWord } });
  const noLabel = { title: "t", fields: { b: texts.fields.b } };
  // @ts-expect-error a field has no label
  defineCommand({ id, kind: "read", roles: [], input, texts: { sv: texts, en: noLabel } });

  // @ts-expect-error no such table
  look.db.decisions;
  // @ts-expect-error a reading handler cannot mark a post
  handle(show, async (view) => said(String(view.changed)));
}

import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { EVERY_KIND } from "../../../src/language/summary/learned/kinds.ts";
import { traitsOf } from "../../../src/language/summary/learned/traits.ts";
import { weigh } from "../../../src/language/summary/learned/weighed.ts";
import lines from "../../../src/language/summary/learned/weights.json" with { type: "json" };
import { wordChancesOf } from "../../../src/language/summary/learned/wordChances.ts";
import { learned, readLearned, writeLearned } from "../../../src/language/summary/learned/written.ts";
import { summarize } from "../../../src/language/summary/summarize.ts";
import { type Count, judge, sum } from "../../bench/summaries/judge.ts";
import { marked } from "../../learning/label.ts";
import { learn } from "../../learning/learn.ts";
import { sampleOf, threadsIn } from "../../learning/samples.ts";

/** One writer's: the bench reads those of all. */
const heldOut = threadsIn(fileURLToPath(new URL("../../learning/heldOut", import.meta.url))).filter(({ id }) =>
  id.startsWith("heldOut/year"),
);
const few = threadsIn(fileURLToPath(new URL("../../learning/threads", import.meta.url))).slice(0, 12);
const quick = { rounds: 4, depth: 3, rate: 0.3, pull: 3, least: 2, traitShare: 0.5, caseShare: 0.8 };

function f1({ right, found, labelled }: Count): number {
  return (2 * right) / (found + labelled);
}

test("what was learned is written and read without loss", () => {
  expect(writeLearned(readLearned(lines))).toEqual(lines);
});

test("weights with a part missing are refused", () => {
  expect(() => readLearned(lines.filter((line) => line !== "# links"))).toThrow("learn again");
});

test("the same threads always teach the same", () => {
  const once = writeLearned(learn(few.map(marked), quick));
  expect(writeLearned(learn(few.map(marked), quick))).toEqual(once);
  for (const kind of EVERY_KIND) expect(once).toContain(`# trees ${kind}`);
});

test("what was learned asks for nothing that is not known of a sentence", () => {
  const { forests, again, words } = learned();
  const asked = EVERY_KIND.flatMap((kind) => [...forests[kind].rounds, ...again[kind].rounds])
    .flat()
    .flatMap(({ trait }) => trait);
  const [thread] = few.map(marked);
  const { scenes } = thread as NonNullable<typeof thread>;
  const traits = Object.keys(traitsOf(scenes, 0, 0, weigh(scenes, wordChancesOf(scenes, words))));
  expect(asked.filter((trait) => trait >= traits.length)).toEqual([]);
});

/** Of threads that nothing was learned from; the README has what is found today. */
test("most decisions and actions of threads that were never seen are found, and few that are not there", () => {
  const verdicts = heldOut.map(sampleOf).map((sample) => {
    const { messages, members, chairs } = sample;
    return judge(summarize(messages, { zone: "Europe/Stockholm", members, chairs }), sample, true);
  });
  expect(f1(sum(verdicts.map(({ decisions }) => decisions)))).toBeGreaterThan(0.66);
  expect(f1(sum(verdicts.map(({ actions }) => actions)))).toBeGreaterThan(0.72);
  expect(verdicts.flatMap(({ traps }) => traps).length).toBeLessThanOrEqual(heldOut.length / 10);
});

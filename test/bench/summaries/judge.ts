import type { Action, Decision, Findings } from "../../../src/language/summary/findings.ts";
import { stemsOf } from "../../../src/language/summary/reading/content.ts";
import { tokensOf } from "../../../src/language/summary/reading/tokens.ts";
import type { GoldAction, GoldDecision, GoldTrap, Sample } from "./data.ts";

export const HOW_IT_IS_JUDGED = [
  "Findings and labels are matched one to one, the likest first. In meetings a match is content-token F1 of at least 0.6.",
  "In threads, where the labels are in words of their own, it is that, or citing the last message of the label together",
  "with a fifth of its content, or at least half of its messages. What is labelled as optional counts for nobody. A state",
  "that is not the labelled one is a miss and a false find. A trap is fallen into by a decision that is said to be decided",
  "and has at least 0.6 of the content of the trap's claim, or rests on the trap's messages alone.",
].join("\n");

const SAME = 0.6;

function stems(text: string): ReadonlySet<string> {
  return new Set(stemsOf(tokensOf(text)));
}

export function likeness(one: string, other: string): number {
  const [a, b] = [stems(one), stems(other)];
  const common = [...a].filter((stem) => b.has(stem)).length;
  return a.size + b.size === 0 ? 0 : (2 * common) / (a.size + b.size);
}

interface Citing {
  readonly text: string;
  readonly messages: readonly string[];
}

interface Labelled {
  readonly texts: readonly string[];
  readonly messages: readonly string[];
}

/** 0 where they do not match; else more the more they have in common. */
function matchOf(found: Citing, gold: Labelled, isThread: boolean): number {
  const text = Math.max(...gold.texts.map((one) => likeness(found.text, one)));
  if (text >= SAME) return 1 + text;
  if (!isThread) return 0;
  const common = gold.messages.filter((id) => found.messages.includes(id)).length / gold.messages.length;
  const last = gold.messages.at(-1);
  const citesLast = last !== undefined && found.messages.includes(last);
  return (citesLast && text >= 0.2) || common >= 0.5 ? text + common / 2 : 0;
}

interface Pair<Found, Gold> {
  readonly found: Found;
  readonly gold: Gold;
}

function pairs<Found extends Citing, Gold>(
  found: readonly Found[],
  golds: readonly Gold[],
  labelled: (gold: Gold) => Labelled,
  isThread: boolean,
): Pair<Found, Gold>[] {
  const scored = found.flatMap((one) =>
    golds.map((gold) => ({ found: one, gold, score: matchOf(one, labelled(gold), isThread) })),
  );
  const made: Pair<Found, Gold>[] = [];
  for (const { found: one, gold, score } of scored.sort((a, b) => b.score - a.score)) {
    if (score > 0 && !made.some((pair) => pair.found === one || pair.gold === gold)) made.push({ found: one, gold });
  }
  return made;
}

/** Counts that can be added up over samples. */
export interface Count {
  right: number;
  found: number;
  labelled: number;
}

export interface Verdict {
  readonly decisions: Count;
  readonly actions: Count;
  readonly owners: Count;
  readonly dues: Count;
  readonly questions: Count;
  /** What it fell for, in words. */
  readonly traps: readonly string[];
  readonly missed: readonly string[];
  readonly wrong: readonly string[];
}

function fellFor(traps: readonly GoldTrap[], decided: readonly Decision[]): string[] {
  return traps.flatMap(({ claim, type, messages }) => {
    const guilty = decided.find(
      (one) =>
        likeness(one.text, claim) >= SAME ||
        (type !== "superseded" && messages.includes(one.quote.message) && likeness(one.text, claim) >= 0.3),
    );
    return guilty ? [`${type}: ${claim} <- ${guilty.text}`] : [];
  });
}

function judgeDecisions(found: readonly Decision[], { decisions }: Sample, isThread: boolean) {
  const relevant = isThread ? found : found.filter(({ state }) => state === "decided");
  const made = pairs<Decision, GoldDecision>(relevant, decisions, (gold) => gold, isThread);
  const right = made.filter(({ found: one, gold }) => one.state === gold.state && !gold.isOptional);
  const excused = made.filter(({ gold }) => gold.isOptional);
  const count: Count = {
    right: right.length,
    found: relevant.length - excused.length,
    labelled: decisions.filter(({ isOptional }) => !isOptional).length,
  };
  const missed = decisions.filter((gold) => !gold.isOptional && !right.some((pair) => pair.gold === gold));
  const wrong = relevant.filter((one) => ![...right, ...excused].some((pair) => pair.found === one));
  return {
    count,
    missed: missed.map(({ state, texts, messages }) => `${state} ${messages.at(-1)}: ${texts.at(-1)}`),
    wrong: wrong.map(({ state, text, messages }) => `${state} ${messages.join(" ")}: ${text}`),
  };
}

function judgeActions(found: readonly Action[], { actions }: Sample, isThread: boolean) {
  const made = pairs<Action, GoldAction>(
    found,
    actions,
    ({ text, messages }) => ({ texts: [text], messages }),
    isThread,
  );
  const sure = made.filter(({ gold }) => !gold.isOptional);
  const owned = sure.filter(({ found: one, gold }) => one.owner === gold.owner);
  const dated = sure.filter(({ gold }) => gold.due !== undefined);
  const timely = dated.filter(({ found: one, gold }) => gold.due?.includes(one.due));
  return {
    count: {
      right: sure.length,
      found: found.length - (made.length - sure.length),
      labelled: actions.filter(({ isOptional }) => !isOptional).length,
    },
    owners: { right: owned.length, found: sure.length, labelled: sure.length },
    dues: { right: timely.length, found: dated.length, labelled: dated.length },
    missed: actions
      .filter((gold) => !gold.isOptional && !made.some((pair) => pair.gold === gold))
      .map(({ text, messages }) => `action ${messages.join(" ")}: ${text}`),
    wrong: [
      ...found
        .filter((one) => !made.some((pair) => pair.found === one))
        .map(({ text, messages }) => `action ${messages.join(" ")}: ${text}`),
      ...sure
        .filter((pair) => !owned.includes(pair) || (dated.includes(pair) && !timely.includes(pair)))
        .map(({ found: one, gold }) => `owner/due ${one.owner} ${one.due}, not ${gold.owner} ${gold.due}: ${one.text}`),
    ],
  };
}

export function judge(findings: Findings, sample: Sample, isThread: boolean): Verdict {
  const decisions = judgeDecisions(findings.decisions, sample, isThread);
  const actions = judgeActions(findings.actions, sample, isThread);
  const asked = sample.questions.filter((messages) =>
    findings.questions.some((one) => messages.includes(one.quote.message)),
  );
  return {
    decisions: decisions.count,
    actions: actions.count,
    owners: actions.owners,
    dues: actions.dues,
    questions: { right: asked.length, found: findings.questions.length, labelled: sample.questions.length },
    traps: fellFor(
      sample.traps,
      findings.decisions.filter(({ state }) => state === "decided"),
    ),
    missed: [...decisions.missed, ...actions.missed],
    wrong: [...decisions.wrong, ...actions.wrong],
  };
}

export function sum(counts: readonly Count[]): Count {
  const total = (key: keyof Count) => counts.reduce((all, count) => all + count[key], 0);
  return { right: total("right"), found: total("found"), labelled: total("labelled") };
}

/** "81 % (P 85, R 77)". */
export function percent({ right, found, labelled }: Count): string {
  const share = (part: number, whole: number) => (whole === 0 ? 0 : (100 * part) / whole);
  const f1 = share(2 * right, found + labelled);
  return `${f1.toFixed(1)} (P ${share(right, found).toFixed(0)}, R ${share(right, labelled).toFixed(0)})`;
}

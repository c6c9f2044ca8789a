import type { Outcome } from "./rulings.ts";

const SOMEONE = "(?:vi|jag|gruppen|samverkansgruppen|mötet|ordföranden)";
const SOMETHING = "(?:det|den|de|detta|förslaget|yrkandet|idén|frågan|ärendet|punkten|begäran)";
const WORD_END = "(?!\\p{L})(?!\\s+(?:inte|aldrig|nog|kanske|om)(?!\\p{L}))";

/** What a group does with a matter in verbs of procedure: "avslår", "avslås", "avslaget". */
function said(present: string, passive: string, done: string): RegExp {
  const [own, turned] = [`${SOMEONE}\\s+(?:${present})`, `(?:${present})\\s+${SOMEONE}`];
  const forms = [own, turned, `${SOMETHING}\\s+(?:${passive})`, `${SOMETHING}\\s+är\\s+(?:${done})`];
  return new RegExp(`(?<!\\p{L})(?<!(?:om|ifall|innan|när)\\s)(?:${forms.join("|")})${WORD_END}`, "iu");
}

const FORMAL: readonly (readonly [Outcome, RegExp])[] = [
  ["rejected", said("avslår|avvisar", "avslås|avvisas", "avslage[nt]|avslagna")],
  ["deferred", said("bordlägger", "bordläggs", "bordlag[dt]|bordlagda")],
  ["deferred", said("återremitterar", "återremitteras", "återremittera[dt]|återremitterade")],
  [
    "rejected",
    /(?<!\p{L})(?:we|i) (?:hereby )?reject (?:it|this|that|the (?:proposal|motion|request|idea))(?!\p{L})/iu,
  ],
  [
    "deferred",
    /(?<!\p{L})(?:we|i) (?:hereby )?(?:refer|send) (?:it|this|that|the (?:proposal|motion|matter)) back(?!\p{L})/iu,
  ],
];

/** The outcome that words of procedure name, which mean one thing only. */
export function formalOutcome(text: string): Outcome | undefined {
  return FORMAL.find(([, words]) => words.test(text))?.[0];
}

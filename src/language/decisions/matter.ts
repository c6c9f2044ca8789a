import { clauseOf } from "../summary/wording/clause.ts";
import { type Turned, type Wordings, wordings } from "./verbs.ts";

const nobody: ReadonlySet<string> = new Set();
const lead = /^(?:att|to|that we)\s+/iu;
/** When it comes up again, why, and what else is done about it, is not what it is about: "till nästa möte". */
const beside =
  /^(?:till|tills|så länge|eftersom|därför|då|och|until|to the next|for now|because|since|as|and)(?!\p{L})[^()]*/iu;

/**
 * What a decision is about that turned something down, put it off or sent it back. The outcome is said beside it, so its
 * verb is left out: "att avslå förslaget om att köpa tält" is about "köpa tält", and "avslå avgiften" is "om avgiften".
 * Empty: the text says what was done, and not with what.
 */
export function matterIn(text: string, outcome: Turned): string {
  const plain = text.trim().replace(/[\s.]+$/u, "");
  const found = objectIn(plain, outcome);
  return found ? named(found).text : (clause(plain) ?? plain);
}

/** The same as a clause of its own, "att köpa tält"; undefined: it is none, or the text has no such verb. */
export function turnedClause(text: string, outcome: Turned): string | undefined {
  const found = objectIn(text.trim().replace(/[\s.]+$/u, ""), outcome);
  const matter = found && named(found);
  return matter?.isClause ? `${found?.words.infinitive} ${matter.text}` : undefined;
}

interface Found {
  readonly what: string;
  readonly words: Wordings;
}

function objectIn(plain: string, outcome: Turned): Found | undefined {
  for (const words of wordings) {
    for (const form of formsOf(words, outcome)) {
      const { what, more = "" } = new RegExp(`^${words.opening}${form}$`, "iu").exec(plain)?.groups ?? {};
      if (what !== undefined) return { what: `${what}${more}`.trim(), words };
    }
  }
  return undefined;
}

function formsOf({ ways, thing }: Wordings, outcome: Turned): readonly string[] {
  const { verbs, loose, passives, around } = ways[outcome];
  return [
    `(?:${verbs})(?: vi)?(?!\\p{L})(?<what>.*)`,
    ...(loose ? [`(?:${loose})(?: vi)? (?<what>(?:${thing})(?!\\p{L}).*)`] : []),
    ...(around ? [`(?:${around[0]}) (?<what>.+?) (?:${around[1]})(?<more>(?: .*)?)`] : []),
    `(?<what>.+?) (?:${passives})(?<more>(?: .*)?)`,
  ];
}

interface Matter {
  readonly text: string;
  readonly isClause: boolean;
}

/** What stands after the verb: a proposal to do something, the name of a matter, or neither. */
function named({ what, words: { thing: called, toClause, toName, of } }: Found): Matter {
  const thing = new RegExp(`^(?:${called})(?!\\p{L})`, "iu").exec(what)?.[0];
  const rest = what.slice(thing?.length ?? 0).replace(/^[\s:,–-]+/u, "");
  const led = new RegExp(`^(?:${toClause})(?!\\p{L})\\s*`, "iu").exec(rest)?.[0];
  if (led !== undefined) return { text: asClause(rest.slice(led.length)).text, isClause: true };
  if (thing === undefined) return { text: rest === "" ? "" : `${of} ${rest}`, isClause: false };
  if (new RegExp(`^(?:${toName})\\s`, "iu").test(rest)) return { text: rest, isClause: false };
  const left = rest.replace(beside, "").trim();
  return asClause(/^\((?<said>.+)\)$/u.exec(left)?.groups?.["said"] ?? left);
}

/** "ska vi köpa tält" as it follows "förslaget att". */
function asClause(said: string): Matter {
  const text = clause(said) ?? clause(clauseOf(said, nobody, "sv"));
  return { text: text ?? said, isClause: text !== undefined };
}

function clause(text: string): string | undefined {
  return lead.test(text) ? text.replace(lead, "") : undefined;
}

import type { Matter } from "../matters/matter.ts";
import { tidy } from "./tidy.ts";

const BECAUSE =
  /(?<!\p{L})(?:eftersom|då det|därför att|p\.?g\.?a\.?|på grund av|med hänsyn till|för att få|för att|because|since|due to|as the|so that we)(?!\p{L})\s*(?<why>.+)$/iu;
const LONGEST = 160;

function because(text: string): string | null {
  const why = BECAUSE.exec(text.slice(0, 600))?.groups?.["why"];
  return why === undefined ? null : tidy(why).slice(0, LONGEST);
}

/** Why, where whoever settled it says so, or whoever put it forward where it came to that; else what was said against it. */
export function reasonIn({ settled, puts, against, state }: Matter): string | null {
  const isTurnedAway = state === "rejected" || state === "postponed" || state === "referredBack";
  const put = isTurnedAway ? [] : puts.map(({ text }) => because(text));
  const said = (settled && because(settled.text)) ?? put.find((why) => why !== null) ?? null;
  if (said !== null || (state !== "rejected" && state !== "referredBack")) return said;
  const [objection] = [...against.values()].filter(({ tokens }) => tokens.length > 3);
  return objection ? tidy(objection.text).slice(0, LONGEST) : null;
}

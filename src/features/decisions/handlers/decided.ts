import { numberInPath, pathTo } from "../../../core/page.ts";
import type { Look } from "../../../core/turn.ts";
import { findDecision } from "../store/decisions.ts";
import { findMadeAt } from "../store/madeAt.ts";
import { texts } from "../texts.ts";
import { numberOf, sentenceOf } from "../views/wording.ts";

/** What was decided at a meeting, in the reader's language, with where it is read; meetings get this through the catalogue. */
export async function findDecided(
  look: Look,
  meeting: { readonly id: string; readonly names: readonly string[] },
): Promise<readonly { readonly text: string; readonly to: string }[]> {
  const { group, language } = look;
  const found = [];
  for (const id of await findMadeAt(look, meeting)) {
    const decision = await findDecision(look, { id });
    if (!decision) continue;
    const number = numberOf(decision, language);
    const text = `${texts[language].overview.decision(number)}: ${sentenceOf(decision, language)}`;
    found.push({ text, to: pathTo(group, "beslut", numberInPath.write(number)) });
  }
  return found;
}

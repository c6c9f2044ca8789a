import { z } from "zod";
import type { About } from "../../../core/feature.ts";
import { decisionEffects } from "../../../core/group.ts";
import { number } from "../../../core/inputs.ts";
import { readNumber } from "../../../core/number.ts";
import { line } from "../commands/fields.ts";
import type { Needs } from "../needs.ts";
import { maySee } from "../rules/access.ts";
import { findMinutes } from "../store/minutes.ts";
import { lineText } from "../views/draft.ts";
import { foretold } from "../views/foretold.ts";

const known = z.object({
  number,
  line,
  text: z.string().trim().optional(),
  effect: z.enum(decisionEffects).optional().catch(undefined),
  recipient: z.string().optional(),
});

/** The line that is to be confirmed, and the sentence that it becomes. */
export function aboutLine(needs: Pick<Needs, "readsAs">): About {
  return async (view, values) => {
    const { data } = known.safeParse(values);
    const minutes = data && (await findMinutes(view, readNumber(data.number)));
    const found = minutes?.lines.find((one) => one.number === Number(data?.line));
    if (!minutes || !found || !(maySee(view, minutes) || found.askedAt !== undefined)) return undefined;
    if (found.kind !== "decision" || found.state === "proposed" || found.decision) return undefined;
    const sentence = foretold(found, data, view, needs);
    return [lineText(found, minutes, view.language), ...(sentence ? [sentence] : [])].join("\n");
  };
}

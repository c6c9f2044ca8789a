import { type Page, pathTo } from "../../../core/page.ts";
import type { View } from "../../../core/turn.ts";
import type { Agreement } from "../rules/agreement.ts";
import { isRevised } from "../rules/standing.ts";
import { asInForce } from "../store/standing.ts";
import { texts } from "../texts.ts";
import { printed } from "../views/printed.ts";
import { calledOf } from "../views/wording.ts";
import { pathOf } from "./agreement.ts";

/** What binds the parties while another text is worked on; none where the agreement's own page says it already. */
export async function inForcePage(view: View, agreement: Agreement): Promise<Page | undefined> {
  if (!isRevised(agreement)) return undefined;
  const { group, language } = view;
  return {
    document: printed(await asInForce(view, agreement), group),
    above: [
      { label: texts[language].pages.agreements, to: pathTo(group, "utkast") },
      { label: calledOf(agreement, language), to: pathOf(view, agreement) },
    ],
  };
}

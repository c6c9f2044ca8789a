import { numberInPath } from "../../../core/page.ts";
import type { Registrable, RegistrableItem } from "../../../core/registrable.ts";
import { both } from "../../../core/texts.ts";
import type { Look } from "../../../core/turn.ts";
import type { Needs } from "../needs.ts";
import { decisionItem } from "../pages/items.ts";
import { findNumbered, findOne } from "../store/registrable.ts";
import { texts } from "../texts.ts";
import { decisionCard } from "../views/decision.ts";
import { sentenceOf } from "../views/wording.ts";

export const decisionKind = "decision";
export const decisionName = both(texts, (t) => t.pages.one);

/** Every decision is finished as it is confirmed. */
export const registrableDecisions = (needs: Needs): Registrable => ({
  kind: decisionKind,
  name: decisionName,
  path: "beslut",
  subject: decisionCard,
  newest: async (look, before, most) => (await findNumbered(look, before, most)).map((row) => itemOf(row, look)),
  async find(look, wanted) {
    const row = await findOne(look, wanted);
    return row && itemOf(row, look);
  },
  document: (look, { number, year }) => decisionItem(look, numberInPath.write(`${number}/${year}`), needs),
});

type Row = Awaited<ReturnType<typeof findNumbered>>[number];

function itemOf(row: Row, { language }: Look): RegistrableItem {
  const { id, number, year, held, confirmedOn, at, registration } = row;
  return { id, number, year, at, registration, on: held ?? confirmedOn, title: sentenceOf(row, language) };
}

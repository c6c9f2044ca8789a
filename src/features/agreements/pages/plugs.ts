import type { Call } from "../../../core/command.ts";
import { type Page, type Pages, type Query, segmentOf } from "../../../core/page.ts";
import { both } from "../../../core/texts.ts";
import type { View } from "../../../core/turn.ts";
import { list, show } from "../commands/reading.ts";
import { texts } from "../texts.ts";
import { agreementAt, agreementPage } from "./agreement.ts";
import { assessmentPage } from "./assessment.ts";
import { clausePage } from "./clause.ts";
import { comparePage, historyPage } from "./history.ts";
import { agreementList } from "./list.ts";

export const pages: readonly Pages[] = [
  {
    path: "utkast",
    name: both(texts, (t) => t.pages.agreements),
    rank: 50,
    show: async (view, [number, ...rest], query) =>
      number === undefined ? await agreementList(view, query) : await below(view, number, rest, query),
    opens,
  },
];

async function below(
  view: View,
  number: string,
  [part, ...more]: readonly string[],
  query: Query,
): Promise<Page | undefined> {
  const agreement = await agreementAt(view, number);
  if (!agreement || more.length > 0) return undefined;
  if (part === undefined) return await agreementPage(view, agreement);
  if (part === "provning") return await assessmentPage(view, agreement, query);
  if (part === "historik") return await historyPage(view, agreement, query);
  if (part === "jamfor") return await comparePage(view, agreement, query);
  const clause = agreement.clauses.find(({ position }) => String(position) === part);
  return clause && (await clausePage(view, agreement, clause));
}

function opens(call: Call): readonly string[] | undefined {
  if (call.command === list.id) return Object.keys(call.input).length === 0 ? [] : undefined;
  if (call.command !== show.id) return undefined;
  const number = segmentOf(call, "number");
  const { clause } = call.input;
  return number && [...number, ...(typeof clause === "string" ? [clause.replace(/\D/gu, "")] : [])];
}

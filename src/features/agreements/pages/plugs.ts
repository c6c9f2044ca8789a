import type { Call } from "../../../core/command.ts";
import type { Document } from "../../../core/document.ts";
import { type Page, type Pages, type Query, segmentOf } from "../../../core/page.ts";
import { both } from "../../../core/texts.ts";
import type { Look, View } from "../../../core/turn.ts";
import { list, show } from "../commands/reading.ts";
import { asInForce } from "../store/standing.ts";
import { texts } from "../texts.ts";
import { printed } from "../views/printed.ts";
import { agreementAt, agreementPage } from "./agreement.ts";
import { assessmentPage } from "./assessment.ts";
import { clausePage } from "./clause.ts";
import { comparePage, historyPage } from "./history.ts";
import { inForcePage } from "./inForce.ts";
import { agreementList } from "./list.ts";

export const pages: readonly Pages[] = [
  {
    path: "utkast",
    name: both(texts, (t) => t.pages.agreements),
    rank: 50,
    show: async (view, [number, ...rest], query) =>
      number === undefined ? await agreementList(view, query) : await below(view, number, rest, query),
    item: {
      name: both(texts, (t) => t.pages.one),
      show: async (look, [number, ...rest]) => (rest.length > 0 ? undefined : await settledText(look, number)),
    },
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
  if (part === "gallande") return await inForcePage(view, agreement);
  if (part === "jamfor") return await comparePage(view, agreement, query);
  const clause = agreement.clauses.find(({ position }) => String(position) === part);
  return clause && (await clausePage(view, agreement, clause));
}

/** Only a text that is frozen is for others than the group, and while one applies only that one. */
async function settledText(look: Look, segment: string | undefined): Promise<Document | undefined> {
  const found = await agreementAt(look, segment);
  const agreement = found && (await asInForce(look, found));
  return agreement?.hash ? printed(agreement, look.group) : undefined;
}

function opens(call: Call): readonly string[] | undefined {
  if (call.command === list.id) return Object.keys(call.input).length === 0 ? [] : undefined;
  if (call.command !== show.id) return undefined;
  const number = segmentOf(call, "number");
  const { clause } = call.input;
  return number && [...number, ...(typeof clause === "string" ? [clause.replace(/\D/gu, "")] : [])];
}

import type { Part } from "../../../core/document.ts";
import { type Page, pathTo, type Query } from "../../../core/page.ts";
import type { View } from "../../../core/turn.ts";
import { difference } from "../../../language/diff/difference.ts";
import type { Agreement } from "../rules/agreement.ts";
import { partsOf } from "../rules/layout.ts";
import { clausesAt, findVersions } from "../store/versions.ts";
import { texts } from "../texts.ts";
import { changedClauses } from "../views/comparison.ts";
import { headOf } from "../views/document.ts";
import { lineOf } from "../views/why.ts";
import { calledOf, headingOf } from "../views/wording.ts";
import { pathOf } from "./agreement.ts";

const pageLength = 100;

export async function historyPage(view: View, agreement: Agreement, query: Query): Promise<Page> {
  const { language } = view;
  const say = texts[language];
  const before = positive(query["fore"]);
  const found = await findVersions(view, agreement.id, { before, most: pageLength + 1 });
  const shown = found.slice(0, pageLength);
  const end = shown.at(-1);
  const titles = new Map(agreement.clauses.map((clause) => [clause.id, headingOf(clause, language)]));
  const items = shown.map((one) => {
    const title = one.clauseId && titles.get(one.clauseId);
    return title ? `${title}. ${lineOf(one, view)}` : lineOf(one, view);
  });
  return {
    ...frame(view, agreement, say.history, [{ kind: "list", items }]),
    next:
      found.length > pageLength && end
        ? { label: say.pages.further, to: `${pathOf(view, agreement, "historik")}?fore=${end.number}` }
        : undefined,
  };
}

/** What was added and struck from one version to another, word for word. */
export async function comparePage(view: View, agreement: Agreement, query: Query): Promise<Page> {
  const { language } = view;
  const say = texts[language];
  const last = agreement.version;
  const [one, other] = [positive(query["fran"]) ?? 1, positive(query["till"]) ?? last].map((at) => Math.min(at, last));
  const [from, to] = [Math.min(one ?? 1, other ?? last), Math.max(one ?? 1, other ?? last)];
  const [before, after] = [await clausesAt(view, agreement, from), await clausesAt(view, agreement, to)];
  const changed = changedClauses({ agreement, before, after, from, to });
  const parts = changed.flatMap(({ clause, old, fresh }): readonly Part[] => [
    { kind: "heading", level: 1, text: headingOf(clause, language) },
    ...partsOf(difference(old, fresh)),
  ]);
  const shown: readonly Part[] = parts.length > 0 ? parts : [{ kind: "paragraph", text: say.unchanged }];
  return {
    ...frame(view, agreement, say.comparison(calledOf(agreement, language), from, to), shown),
    filters: [
      { name: "fran", label: say.pages.from, value: String(from) },
      { name: "till", label: say.pages.to, value: String(to) },
    ],
  };
}

function positive(typed: string | undefined): number | undefined {
  return typed !== undefined && /^[1-9]\d{0,6}$/u.test(typed) ? Number(typed) : undefined;
}

function frame(view: View, agreement: Agreement, title: string, parts: readonly Part[]): Page {
  const { language, group } = view;
  return {
    document: { title, language, head: headOf(agreement, group.name, language), parts },
    above: [
      { label: texts[language].pages.agreements, to: pathTo(group, "utkast") },
      { label: calledOf(agreement, language), to: pathOf(view, agreement) },
    ],
  };
}

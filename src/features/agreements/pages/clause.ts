import type { Part } from "../../../core/document.ts";
import { type Page, pathTo } from "../../../core/page.ts";
import type { View } from "../../../core/turn.ts";
import { difference } from "../../../language/diff/difference.ts";
import type { Agreement, Clause } from "../rules/agreement.ts";
import { partsOf } from "../rules/layout.ts";
import { isOpen } from "../rules/outlook.ts";
import { type Change, findChanges } from "../store/changes.ts";
import { findComments } from "../store/comments.ts";
import { findVersions } from "../store/versions.ts";
import { texts } from "../texts.ts";
import { clauseButtons, commentLine } from "../views/clause.ts";
import { bannerOf, headOf } from "../views/document.ts";
import { hintParts, hintsOf } from "../views/hints.ts";
import { lineOf } from "../views/why.ts";
import { calledOf, headingOf, textOf, whoOf } from "../views/wording.ts";
import { pathOf } from "./agreement.ts";

/** One clause: its text, what is proposed and said of it, and how it came about. */
export async function clausePage(view: View, agreement: Agreement, clause: Clause): Promise<Page> {
  const { group, language } = view;
  const say = texts[language];
  const where = { agreementId: agreement.id, clauseId: clause.id };
  const waiting = await findChanges(view, { ...where, state: "open" });
  const comments = await findComments(view, where);
  const versions = await findVersions(view, agreement.id, { clauseId: clause.id, most: 50 });
  const banner = bannerOf(agreement, language);
  return {
    document: {
      title: headingOf(clause, language),
      language,
      head: headOf(agreement, group.name, language),
      ...(banner && { banner }),
      parts: [
        ...partsOf([{ text: textOf(clause, agreement) }]),
        ...(clause.guidance ? [{ kind: "note", text: say.factLine(say.guidance, clause.guidance) } as const] : []),
        ...waitingParts(waiting, { agreement, clause }, language),
        ...(isOpen(agreement.state) ? hintParts(ownHints(view, agreement, clause), 50, language) : []),
        ...listed(
          say.comments,
          comments.map((one) => commentLine(one, language)),
        ),
        ...listed(
          say.history,
          versions.map((version) => lineOf(version, view)),
        ),
      ],
    },
    above: [
      { label: say.pages.agreements, to: pathTo(group, "utkast") },
      { label: calledOf(agreement, language), to: pathOf(view, agreement) },
    ],
    ...nextOf(view, agreement, clause),
    buttons: clauseButtons({ agreement, clause, waiting }, language),
  };
}

function ownHints(view: View, agreement: Agreement, { key }: Clause) {
  return hintsOf(agreement, view).filter((hint) => hint.clause === key);
}

function listed(title: string, items: readonly string[]): readonly Part[] {
  if (items.length === 0) return [];
  return [
    { kind: "heading", level: 1, text: title },
    { kind: "list", items },
  ];
}

function nextOf(view: View, agreement: Agreement, { position }: Clause): Pick<Page, "next"> {
  const next = agreement.clauses.find((one) => one.position === position + 1);
  if (!next) return {};
  return { next: { label: headingOf(next, view.language), to: pathOf(view, agreement, String(next.position)) } };
}

/** What each proposed change would do, word for word. */
function waitingParts(
  waiting: readonly Change[],
  { agreement, clause }: { readonly agreement: Agreement; readonly clause: Clause },
  language: View["language"],
): readonly Part[] {
  const say = texts[language];
  if (waiting.length === 0) return [];
  const now = textOf(clause, agreement);
  const each = waiting.flatMap((one): readonly Part[] => [
    { kind: "heading", level: 2, text: say.factLine(say.change(one.number), whoOf(one, language)) },
    ...(one.reason ? [{ kind: "note", text: one.reason } as const] : []),
    ...partsOf(difference(now, textOf({ ...clause, text: one.text }, agreement))),
  ]);
  return [{ kind: "heading", level: 1, text: say.openChanges }, ...each];
}

import { type Block, type Button, type Card, cut } from "../../../core/card.ts";
import { call, form } from "../../../core/command.ts";
import type { Language } from "../../../core/texts.ts";
import { addFromMessage, change, comment, fillIn } from "../commands/drafting.ts";
import { show, showChange, why } from "../commands/reading.ts";
import { type Agreement, type Clause, factKey, longestInForm } from "../rules/agreement.ts";
import { missingIn } from "../rules/filled.ts";
import type { Hint } from "../rules/lint/hint.ts";
import { isOpen } from "../rules/outlook.ts";
import { written } from "../rules/template.ts";
import type { Change } from "../store/changes.ts";
import type { Comment } from "../store/comments.ts";
import { texts } from "../texts.ts";
import { calledOf, headingOf, numberOf, textOf, whoOf } from "./wording.ts";

const mostFacts = 3;

export interface Seen {
  readonly agreement: Agreement;
  readonly clause: Clause;
  readonly waiting: readonly Change[];
  readonly comments: readonly Comment[];
  readonly hints: readonly Hint[];
}

export function viewClause({ agreement, clause, waiting, comments, hints }: Seen, language: Language): Card {
  const say = texts[language];
  return {
    title: headingOf(clause, language),
    status: say.states[agreement.state],
    blocks: [
      { kind: "text", text: textOf(clause, agreement) },
      ...(clause.guidance ? [{ kind: "note", text: say.factLine(say.guidance, clause.guidance) } as const] : []),
      ...(isLong(clause) && isOpen(agreement.state) ? [{ kind: "note", text: say.tooLongForForm } as const] : []),
      ...hintBlocks(hints, language),
      ...(waiting.length > 0 ? waitingList(waiting, language) : []),
      ...(comments.length > 0 ? commentList(comments, language) : []),
    ],
    buttons: [
      ...clauseButtons({ agreement, clause, waiting }, language, "chat"),
      ...nextButton({ agreement, clause }, language),
    ],
  };
}

const mostHints = 3;

/** What is missing has its buttons below. */
function hintBlocks(hints: readonly Hint[], language: Language): readonly Block[] {
  const { assessment: say } = texts[language];
  const found = hints.filter(({ rule }) => rule !== "missingFact");
  if (found.length === 0) return [];
  const items = found.slice(0, mostHints).map(({ what, why, instead }) => say.hint(what, why, instead));
  return [
    { kind: "text", text: say.hints },
    { kind: "list", items },
    { kind: "note", text: say.hintsNote },
  ];
}

function waitingList(waiting: readonly Change[], language: Language): readonly Block[] {
  const say = texts[language];
  const items = waiting.map((one) => {
    const line = say.factLine(say.change(one.number), whoOf(one, language));
    return one.reason ? say.because(line, one.reason) : line;
  });
  return [
    { kind: "text", text: say.openChanges },
    { kind: "list", items },
  ];
}

const mostComments = 10;

function commentList(comments: readonly Comment[], language: Language): readonly Block[] {
  const items = comments.slice(-mostComments).map((one) => cut(commentLine(one, language), 400));
  return [
    { kind: "text", text: texts[language].comments },
    { kind: "list", items },
  ];
}

/** "Cilla, MISO: för smalt", or what has become of what the clause rests on. */
export function commentLine(comment: Comment, language: Language): string {
  const { keeping: say, factLine } = texts[language];
  const { kind, text, consultee } = comment;
  if (kind === "comment") return factLine(whoOf(comment, language), text);
  if (kind === "response") return say.response(consultee ?? whoOf(comment, language), text, whoOf(comment, language));
  return kind === "edited" || kind === "deleted" ? say.flags[kind] : say.flags[kind](text);
}

/** The form holds the version that its reader has before them, so that nobody writes over anybody. */
export function changeButton({ agreement, clause }: Pick<Seen, "agreement" | "clause">, language: Language): Button {
  const input = { number: numberOf(agreement, language), clause: String(clause.position), base: agreement.version };
  return {
    label: texts[language].buttons.change,
    about: headingOf(clause, language),
    call: form(change, input, { text: written(clause) }),
    tone: "primary",
  };
}

function nextButton({ agreement, clause }: Pick<Seen, "agreement" | "clause">, language: Language): readonly Button[] {
  const next = agreement.clauses.find(({ position }) => position === clause.position + 1);
  if (!next) return [];
  const label = texts[language].buttons.open(texts[language].paragraph(next.position));
  const input = { number: numberOf(agreement, language), clause: String(next.position) };
  return [{ label, about: headingOf(next, language), call: call(show, input) }];
}

export function isLong(clause: Pick<Clause, "text" | "facts">): boolean {
  return written(clause).length > longestInForm;
}

/** Where a chat's form cannot hold the text, more can be added to it there, and the whole is changed on its page. */
function addButton({ agreement, clause }: Pick<Seen, "agreement" | "clause">, language: Language): Button {
  const input = { number: numberOf(agreement, language), clause: String(clause.position) };
  return { label: texts[language].buttons.add, about: headingOf(clause, language), call: form(addFromMessage, input) };
}

export function clauseButtons(
  { agreement, clause, waiting }: Omit<Seen, "comments" | "hints">,
  language: Language,
  where: "chat" | "page" = "page",
): readonly Button[] {
  const { buttons: say, change: changeName } = texts[language];
  const number = numberOf(agreement, language);
  const about = `${calledOf(agreement, language)}, ${headingOf(clause, language)}`;
  const position = String(clause.position);
  const asks: readonly Button[] = [
    { label: say.comment, about, call: form(comment, { number, clause: position }) },
    { label: say.why, about, call: call(why, { question: `${number} § ${position}` }) },
  ];
  if (!isOpen(agreement.state)) return asks;
  const fills = missingIn(clause)
    .slice(0, mostFacts)
    .map(
      (fact): Button => ({
        label: say.fill(fact.label),
        about,
        call: form(fillIn, { number, fact: factKey(clause, fact) }, { value: "" }),
      }),
    );
  const changes = waiting.map(
    (one): Button => ({ label: changeName(one.number), about, call: call(showChange, { number, change: one.number }) }),
  );
  const write = where === "chat" && isLong(clause) ? addButton : changeButton;
  return [write({ agreement, clause }, language), ...fills, ...changes, ...asks];
}

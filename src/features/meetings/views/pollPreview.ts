import type { Button, Card } from "../../../core/card.ts";
import { call, form } from "../../../core/command.ts";
import type { View } from "../../../core/turn.ts";
import { askTimes, proposeTimes } from "../commands/polls.ts";
import type { Span } from "../rules/wall.ts";
import { texts } from "../texts.ts";
import { closingIn } from "./poll.ts";
import { typedSpan } from "./preview.ts";
import { factsOf, whenOf } from "./wording.ts";

/** Times as they were asked for and read. */
export interface AskedTimes {
  readonly spans: readonly Span[];
  readonly title: string;
  readonly place: string | undefined;
  readonly link: string | undefined;
  readonly remote: boolean;
  readonly closesAt: Date;
  /** The last day to answer, where the asker has named one. */
  readonly closes: string | undefined;
}

/** How the times are understood, to the one who is about to ask. Nothing is stored yet. */
export function viewPollPreview(asked: AskedTimes, warnings: readonly string[], view: View): Card {
  const { group, language } = view;
  const say = texts[language].polls;
  const { spans, title, place, link, remote, closes } = asked;
  const details = { title, place, link, remote, documents: undefined, contact: undefined, called: [] };
  const where = place ? [[texts[language].facts.place, place] as const] : [];
  const settled = { times: spans.map(typedSpan).join("\n"), title, place, link, remote, closes };
  const ask: Button = { label: say.ask, call: call(askTimes, { ...settled, draft: view.id() }), tone: "primary" };
  const change: Button = { label: say.change, call: form(proposeTimes, {}, settled) };
  return {
    title: say.previewTitle,
    status: say.notAsked,
    blocks: [
      { kind: "text", text: say.answerBy(closingIn({ closesAt: asked.closesAt, zone: group.zone }, language)) },
      { kind: "facts", facts: [[say.about, title], ...where] },
      ...factsOf(details, group, language),
      { kind: "list", items: spans.map((span) => whenOf(span, language)), numbered: true },
      ...warnings.map((text) => ({ kind: "note", text }) as const),
    ],
    buttons: [ask, change],
  };
}

/** A sentence that says what is wrong, and the form to put it right in. */
export function viewPollProblem(problem: string, typed: Partial<Record<string, unknown>>, { language }: View): Card {
  const say = texts[language].polls;
  return {
    title: problem,
    blocks: [],
    buttons: [{ label: say.change, call: { command: proposeTimes.id, input: {}, draft: typed } }],
  };
}

import { type Block, type Button, type Card, cut } from "../../../core/card.ts";
import { call, form } from "../../../core/command.ts";
import type { Group } from "../../../core/group.ts";
import type { Language } from "../../../core/texts.ts";
import type { Look } from "../../../core/turn.ts";
import { longDate } from "../../../language/format/dates.ts";
import { listOf } from "../../../language/format/lists.ts";
import { send, share } from "../commands/approving.ts";
import { askChair, changeLine, confirm, discard, makeAction, removeLine, rename } from "../commands/drafting.ts";
import { show } from "../commands/reading.ts";
import type { Beside } from "../handlers/beside.ts";
import { type Line, linesOf, type Minutes, shownItems } from "../rules/minutes.ts";
import { seenOf } from "../rules/seen.ts";
import { texts } from "../texts.ts";
import { laterNotes } from "./approvalParts.ts";
import { proofBlocks } from "./proof.ts";
import { actionSentence, calledOf, dateOf, engineOf, numberOf, sentenceOf, titleOf } from "./wording.ts";

const mostLines = 15;
const mostOffers = 2;

/** The draft in short: what it holds, what is missing, and what can be done with it. */
export async function viewDraft(
  minutes: Minutes,
  { beside, asksChair }: { readonly beside: Beside; readonly asksChair: boolean },
  look: Look,
): Promise<Card> {
  const { language, group } = look;
  const say = texts[language];
  const shown = minutes.lines.slice(0, mostLines);
  const left = minutes.lines.length - shown.length;
  const missing = minutes.lines.flatMap((line) => lackingIn(line, language));
  const number = numberOf(minutes, language);
  return {
    title: `${calledOf(minutes, language)}: ${minutes.title}`,
    status: say.states.draft,
    blocks: [
      { kind: "text", text: [say.draftReady(countsOf(minutes, language)), ...missing].join(" ") },
      { kind: "list", items: shown.map((line) => lineText(line, minutes, language)) },
      ...(left > 0 ? [{ kind: "note", text: say.fewer(left) } as const] : []),
      ...warnings(minutes, beside, language),
      { kind: "note", text: minutes.restricted ? say.restriction.draft(number) : say.onlyYou },
      { kind: "note", text: engineOf(minutes, language) },
      { kind: "note", text: say.howTo(number) },
    ],
    buttons: [
      {
        label: say.buttons.review,
        about: calledOf(minutes, language),
        call: call(show, { number }),
        tone: "primary" as const,
      },
      { label: say.buttons.send, about: calledOf(minutes, language), call: sendCall(minutes, number) },
      ...shareButtons(minutes, language),
      ...(await offers(minutes, asksChair, language)),
      { label: say.buttons.discard, about: calledOf(minutes, language), call: call(discard, { number }) },
    ].map((button) => within(button, group)),
  };
}

/** For as long as not the whole group may read it. */
export function shareButtons(minutes: Minutes, language: Language): readonly Button[] {
  const number = numberOf(minutes, language);
  const label = texts[language].restriction.button;
  return minutes.restricted ? [{ label, about: calledOf(minutes, language), call: call(share, { number }) }] : [];
}

/** A meeting has its checkers; else they are asked for. */
function sendCall({ origin }: Minutes, number: string) {
  return origin === "meeting" ? form(send, { number }) : form(send, { number }, { checkers: "" });
}

/** What nobody may miss: that it is a draft, what to look at, and what has happened since it was made. */
export function warnings(minutes: Minutes, beside: Beside, language: Language): readonly Block[] {
  const { lines, origin, language: own, fellBack, restricted, state } = minutes;
  const say = texts[language];
  const unsure = lines.filter(({ confirmed }) => !confirmed).length;
  const told = [
    texts[own].document.banner[origin](longDate(dateOf(minutes), own)),
    unsure > 0 ? say.unconfirmed(unsure) : undefined,
    fellBack?.[language],
    restricted && state !== "draft" ? say.restriction.sent(numberOf(minutes, language)) : undefined,
    ...laterNotes(minutes, beside, language),
  ];
  return told.flatMap((text): Block[] => (text ? [{ kind: "note", text }] : []));
}

function countsOf({ lines }: Minutes, language: Language): string {
  const { counts: say } = texts[language];
  const decisions = lines.filter(({ kind, state }) => kind === "decision" && state !== "proposed");
  const logged = decisions.filter(({ decision }) => decision).length;
  const actions = lines.filter(({ kind }) => kind === "action").length;
  const questions = lines.filter(({ kind }) => kind === "question").length;
  const parts = [
    logged > 0 && say.logged(logged),
    decisions.length > logged && say.decisions(decisions.length - logged),
    decisions.length === 0 && say.noDecisions,
    actions > 0 && say.actions(actions),
    questions > 0 && say.questions(questions),
  ].filter((part) => part !== false);
  return listOf(parts, language);
}

function lackingIn({ kind, number, owner, due, state }: Line, language: Language): readonly string[] {
  const say = texts[language];
  if (kind !== "action" || state === "done") return [];
  const { lacking } = say.document;
  return [
    ...(owner ? [] : [say.missing(lacking.owner, number)]),
    ...(due === undefined ? [say.missing(lacking.due, number)] : []),
  ];
}

/** "2. Uppfattat som beslut: att …" */
export function lineText(line: Line, minutes: Pick<Minutes, "language">, language: Language): string {
  const say = texts[language];
  const words = sentenceOf(line, minutes.language);
  const whole = line.kind === "action" ? actionSentence(line, words, language) : words;
  return say.line(
    line.number,
    `${say.kindOf[line.kind]}${whole}${line.askedAt && !line.decision ? ` ${say.asked}` : ""}`,
  );
}

/** What was understood as decided, and is no decision yet; what is to be done, and is on no list. */
async function offers(minutes: Minutes, asksChair: boolean, language: Language): Promise<readonly Button[]> {
  const { buttons } = texts[language];
  const number = numberOf(minutes, language);
  const about = ({ text }: Line) => cut(text, 80);
  const decisions = minutes.lines.filter(
    ({ kind, state, decision, askedAt }) => kind === "decision" && state !== "proposed" && !decision && !askedAt,
  );
  const actions = minutes.lines.filter(({ kind, action, state }) => kind === "action" && !action && state !== "done");
  const at = (line: Line) => ({ number, line: String(line.number) });
  return [
    ...(await Promise.all(
      decisions.slice(0, mostOffers).map(async (line) =>
        asksChair
          ? { label: buttons.ask(line.number), about: about(line), call: call(askChair, at(line)) }
          : // Without an effect of the group's own the call opens a form for it.
            {
              label: buttons.confirmLine(line.number),
              about: about(line),
              call: { command: confirm.id, input: { ...at(line), seen: await seenOf(line) } },
            },
      ),
    )),
    ...actions.slice(0, mostOffers).map((line) => ({
      label: buttons.action(line.number),
      about: about(line),
      call: call(makeAction, at(line)),
    })),
  ];
}

/** Pressed in a person's own conversation, which may be with several groups. */
export function within(button: Button, { id }: Pick<Group, "id">): Button {
  return { ...button, group: id };
}

/** Line by line, each with what it rests on: word for word, and where it was said. */
export function viewReview(minutes: Minutes, beside: Beside, look: Look): Card {
  const { language, group } = look;
  const say = texts[language];
  const number = numberOf(minutes, language);
  const blocks = shownItems(minutes).flatMap((item, i): Block[] => [
    { kind: "text", text: `${i + 1}. ${titleOf(item, language)}` },
    ...linesOf(minutes, item).flatMap((line) => reviewed(line, minutes, language)),
  ]);
  return {
    title: `${calledOf(minutes, language)}: ${minutes.title}`,
    status: say.states[minutes.state],
    blocks: [...warnings(minutes, beside, language), ...blocks],
    buttons: [
      { label: say.buttons.change, call: form(changeLine, { number }) },
      { label: say.buttons.remove, call: form(removeLine, { number }) },
      { label: say.drafting.rename, call: form(rename, { number }) },
      { label: say.buttons.send, call: sendCall(minutes, number) },
    ].map((button) => within(button, group)),
  };
}

function reviewed(line: Line, minutes: Minutes, language: Language): readonly Block[] {
  const text: Block = { kind: "text", text: lineText(line, minutes, language) };
  return [text, ...proofBlocks(line, minutes, language)];
}

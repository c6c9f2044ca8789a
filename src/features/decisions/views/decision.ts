import type { Block, Button, Card } from "../../../core/card.ts";
import { form } from "../../../core/command.ts";
import { defineSubject, type Subject } from "../../../core/feature.ts";
import type { Language } from "../../../core/texts.ts";
import type { Look } from "../../../core/turn.ts";
import { longDate } from "../../../language/format/dates.ts";
import { wallDate } from "../../../language/format/wallClock.ts";
import { comment, reserve } from "../commands/dissent.ts";
import type { CardNeeds } from "../needs.ts";
import { type Decision, findDecision, type Note } from "../store/decisions.ts";
import { texts } from "../texts.ts";
import { dissentsOf } from "./dissent.ts";
import { factsOf, headingOf, numberOf, occasionOf, sentenceOf, sourceOf } from "./wording.ts";

export const decisionCard = defineSubject({
  kind: "decision",
  audience: "channels",
  load: (look, id) => findDecision(look, { id }),
  view: (decision, { language, now }) => viewDecision(decision, language, now),
});

function viewDecision(decision: Decision, language: Language, now: Date): Card {
  const say = texts[language];
  const number = numberOf(decision, language);
  const open = isOpen(decision, now);
  const made = [say.facts.made, occasionOf(decision.meeting, decision.held ?? decision.confirmedOn, language)] as const;
  return {
    title: say.titled(headingOf(decision, language), number),
    status: statusOf(decision, language),
    blocks: [
      { kind: "text", text: sentenceOf(decision, language) },
      ...factsOf(decision, made, language),
      ...confirmedBy(decision, language),
      ...notesOf(decision, language),
      ...dissentsOf(decision.dissents, decision.zone, language),
      ...sourceOf(decision, language),
      ...(open
        ? [
            {
              kind: "note",
              text: decision.underWay ? say.openInMeeting : say.openUntil(lastDayOf(decision, language)),
            } as const,
          ]
        : []),
    ],
    buttons: open ? buttonsOf(number, say.titled(say.heading.mandate, number), language) : [],
  };
}

/** The same card with what other features know of the decision, and what it leads on to. */
export function withFollowUps(needs: CardNeeds): Subject {
  return {
    ...decisionCard,
    async show(look, id) {
      const decision = await findDecision(look, { id });
      return decision && (await viewFollowed(decision, look, needs));
    },
  };
}

/** Its further buttons come after those that it has until it closes. */
export async function viewFollowed(decision: Decision, look: Look, needs: CardNeeds): Promise<Card> {
  const registered = await withRegistration(decision, look, needs);
  const card = viewDecision(registered, look.language, look.now);
  const inForce = !decision.later && decision.outcome === "approved";
  const follow = inForce ? await needs.followUps(look, decision) : [];
  const handOver = registered.registration ? [] : needs.handOver(look, numberOf(decision, look.language));
  return { ...card, buttons: [...card.buttons, ...follow, ...handOver] };
}

/** What a registrar has written counts for more than what was typed when it was made. */
export async function withRegistration(decision: Decision, look: Look, needs: CardNeeds): Promise<Decision> {
  const registration = await needs.registrationOf(look, decision.id);
  return registration === undefined ? decision : { ...decision, registration };
}

/** Until the card closes something may be entered on it, also when a later decision has taken its place. */
export function isOpen({ closesAt }: Decision, now: Date): boolean {
  return now < closesAt;
}

function confirmedBy({ confirmedAs, confirmedOn }: Decision, language: Language): readonly Block[] {
  const say = texts[language];
  if (!confirmedAs) return [];
  const value = say.confirmedBy(say.offices[confirmedAs], longDate(confirmedOn, language));
  return [{ kind: "facts", facts: [[say.facts.confirmed, value]] }];
}

function statusOf({ later }: Decision, language: Language): string {
  const { state } = texts[language];
  if (!later) return state.inForce;
  const by = numberOf(later, language);
  return later.relation === "revokes" ? state.revoked(by) : state.replaced(by);
}

function lastDayOf({ closesAt, zone }: Decision, language: Language): string {
  return longDate(wallDate(new Date(closesAt.getTime() - 1), zone), language);
}

function notesOf({ relation, earlier, proposal, notes, zone }: Decision, language: Language): readonly Block[] {
  const say = texts[language];
  const lines = [
    ...(relation && earlier ? [say.relation[relation](numberOf(earlier, language))] : []),
    ...(proposal ? [say.fromProposal(numberOf(proposal, language))] : []),
    ...notes.map((note) => noteOf(note, zone, language)),
  ];
  return lines.map((text) => ({ kind: "note", text }));
}

function noteOf({ kind, text, at }: Note, zone: string, language: Language): string {
  const say = texts[language];
  const date = longDate(wallDate(at, zone), language);
  if (kind === "correction") return say.correction(date, text ?? "");
  return kind === "edited" ? say.sourceEdited(date) : say.sourceDeleted(date);
}

function buttonsOf(number: string, about: string, language: Language): readonly Button[] {
  const { commands } = texts[language];
  return [
    { label: commands.reserve.title, about, call: form(reserve, { number }) },
    { label: commands.comment.title, about, call: form(comment, { number }) },
  ];
}

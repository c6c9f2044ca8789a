import type { z } from "zod";
import type { Block, Button, Card } from "../../../core/card.ts";
import { type Call, call } from "../../../core/command.ts";
import type { View } from "../../../core/turn.ts";
import { wallDate } from "../../../language/format/wallClock.ts";
import { confirm, propose } from "../commands/proposals.ts";
import { cancel, log, record } from "../commands/recording.ts";
import { type Draft, mayConfirm } from "../rules.ts";
import type { Numbered } from "../store/decisions.ts";
import { texts } from "../texts.ts";
import { factsOf, headingOf, numberOf, occasionOf, sentenceOf } from "./wording.ts";

/** How a decision will read, to the one who is about to log it. Nothing is stored yet. */
export function viewPreview(
  draft: Draft,
  { earlier, remark }: { readonly earlier: Numbered | undefined; readonly remark: string | undefined },
  view: View,
): Card {
  const { actor, language } = view;
  const say = texts[language];
  const isSecretary = actor.roles.includes("secretary");
  const note = mayConfirm(actor, draft.meeting)
    ? [draft.effect ? "" : say.chooseEffectFirst, say.cannotBeDeleted].filter(Boolean).join(" ")
    : isSecretary
      ? say.secretaryNeedsMeeting
      : say.becomesProposal;
  const relation = draft.relation && earlier && say.relation[draft.relation](numberOf(earlier, language));
  return {
    title: headingOf(draft, view.group.language),
    status: say.notConfirmed,
    blocks: [...wordingOf(draft, view), ...notes(relation, remark, note)],
    buttons: buttonsOf(draft, view),
  };
}

/** The same for a proposal that is about to be confirmed. `input` is what the button confirms. */
export function viewReadOut(draft: Draft, input: z.input<typeof confirm.input>, view: View): Card {
  const say = texts[view.language];
  const { confirm: texted, cancel: out } = say.commands;
  const about = say.proposal(input.proposal);
  return {
    title: headingOf(draft, view.group.language),
    status: say.notConfirmed,
    blocks: [...wordingOf(draft, view), ...notes(say.cannotBeDeleted)],
    buttons: [
      { label: texted.submit, about, call: call(confirm, input), tone: "primary" },
      { label: out.title, about, call: call(cancel, {}) },
    ],
  };
}

/** As it will stand on the group's card, and so in the group's language. */
function wordingOf(draft: Draft, { group, language, now }: View): readonly Block[] {
  const today = wallDate(now, group.zone);
  const say = texts[group.language];
  const made = [say.facts.made, occasionOf(draft.meeting, draft.held ?? today, group.language)] as const;
  const sentence = { kind: "text", text: sentenceOf(draft, group.language) } as const;
  const passed = draft.due && draft.due < today ? notes(texts[language].dueHasPassed) : [];
  return [sentence, ...factsOf(draft, made, group.language), ...passed];
}

function notes(...lines: readonly (string | undefined)[]): readonly Block[] {
  return lines.flatMap((text) => (text ? [{ kind: "note", text } as const] : []));
}

function buttonsOf(draft: Draft, { actor, language }: View): readonly Button[] {
  const say = texts[language];
  const { commands } = say;
  const last: Button = { label: commands.cancel.title, call: call(cancel, { draft: draft.draft }) };
  const { effect, meeting, ...rest } = draft;
  // A draft that is empty asks for the field.
  const chooseEffect: Call = { command: log.id, input: { ...rest, meeting }, draft: { effect: "" } };
  if (mayConfirm(actor, meeting)) {
    // Nobody confirms a sentence that they have not seen: without an effect this leads to the whole of it first.
    const next: Call = effect ? { command: record.id, input: { ...draft } } : chooseEffect;
    const confirmed: Button = { label: commands.record.submit, call: next, tone: "primary" };
    return effect ? [confirmed, last] : [{ label: say.chooseEffect, call: chooseEffect }, confirmed, last];
  }
  const put: Button = { label: commands.propose.submit, call: call(propose, draft), tone: "primary" };
  if (!actor.roles.includes("secretary")) return [put, last];
  const nameMeeting: Call = { command: log.id, input: { ...rest, effect }, draft: { meeting: "" } };
  return [{ label: say.nameMeeting, call: nameMeeting }, put, last];
}

import type { Block, Button, Card } from "../../../core/card.ts";
import { call, form } from "../../../core/command.ts";
import type { View } from "../../../core/turn.ts";
import { wallDate } from "../../../language/format/wallClock.ts";
import { propose } from "../commands/proposals.ts";
import { cancel, log, record } from "../commands/recording.ts";
import { type Draft, mayConfirm } from "../rules.ts";
import { texts } from "../texts.ts";
import { factsOf, headingOf, occasionOf, sentenceOf } from "./wording.ts";

/** How a decision will read, to the one who is about to log it. Nothing is stored yet. */
export function viewPreview(draft: Draft, view: View): Card {
  const { actor, group, language, now } = view;
  const say = texts[language];
  const made = [say.facts.made, occasionOf(draft.meeting, wallDate(now, group.zone), language)] as const;
  const isSecretary = actor.roles.includes("secretary");
  const note = mayConfirm(actor, draft.meeting)
    ? [draft.effect ? "" : say.chooseEffectFirst, say.cannotBeDeleted].filter(Boolean).join(" ")
    : isSecretary
      ? say.secretaryNeedsMeeting
      : say.becomesProposal;
  const blocks: Block[] = [
    { kind: "text", text: sentenceOf(draft, language) },
    ...factsOf(draft, made, language),
    { kind: "note", text: note },
  ];
  return { title: headingOf(draft, language), status: say.notConfirmed, blocks, buttons: buttonsOf(draft, view) };
}

function buttonsOf(draft: Draft, { actor, language }: View): readonly Button[] {
  const say = texts[language];
  const { commands } = say;
  const last: Button = { label: commands.cancel.title, call: call(cancel, {}) };
  const { effect, meeting, ...rest } = draft;
  const chooseEffect: Button = { label: say.chooseEffect, call: form(log, { ...rest, meeting }, { effect }) };
  if (mayConfirm(actor, meeting)) {
    // Without an effect the call opens a form for it, so the button works either way.
    const confirmed: Button = {
      label: commands.record.submit,
      call: { command: record.id, input: { ...draft } },
      tone: "primary",
    };
    return effect ? [confirmed, last] : [chooseEffect, confirmed, last];
  }
  const put: Button = { label: commands.propose.submit, call: call(propose, draft), tone: "primary" };
  if (!actor.roles.includes("secretary")) return [put, last];
  return [{ label: say.nameMeeting, call: form(log, { ...rest, effect }, { meeting }) }, put, last];
}

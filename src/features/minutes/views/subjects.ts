import { type Card, cut } from "../../../core/card.ts";
import type { Subject } from "../../../core/feature.ts";
import type { Look } from "../../../core/turn.ts";
import { confirm } from "../commands/drafting.ts";
import { approvedOf, besideOf } from "../handlers/beside.ts";
import { maySettle } from "../handlers/settling.ts";
import type { BesideNeeds, Needs, Person } from "../needs.ts";
import { mayConfirm, maySee, mayStandIn } from "../rules/access.ts";
import { isTakenBack, type Line, type Minutes } from "../rules/minutes.ts";
import { seenOf } from "../rules/seen.ts";
import { findCompared } from "../store/corrections.ts";
import { findByLine, findDiscarded, findMinutes } from "../store/minutes.ts";
import { texts } from "../texts.ts";
import { viewApproved } from "./approved.ts";
import { viewDiscarded } from "./discarded.ts";
import { viewDraft, within } from "./draft.ts";
import { foretold } from "./foretold.ts";
import { approvedMark, minutesMark, perceivedMark } from "./marks.ts";
import { proofBlocks } from "./proof.ts";
import { viewSent } from "./sent.ts";
import { viewNoLonger, viewTakenBack } from "./takenBack.ts";
import { numberOf, sentenceOf } from "./wording.ts";

type Seeing = BesideNeeds & Pick<Needs, "findMembers">;

/** One card from draft to approved text, in the conversations that a notice has put it in. */
export function minutesCard(needs: Seeing): Subject {
  return {
    ...minutesMark,
    async show(look, id) {
      const minutes = await findMinutes(look, { id });
      return minutes ? await viewMinutes(minutes, look, needs) : await viewLeft(look, id);
    },
    async showTo(look, id, member) {
      const minutes = await findMinutes(look, { id });
      if (!minutes) return await viewLeft(look, id);
      const actor = (await needs.findMembers(look)).find((one) => one.id === member);
      // The card of a text that was taken back tells nothing of it.
      const isShown = isTakenBack(minutes) || (actor !== undefined && maySee({ actor, place: {} }, minutes));
      return isShown ? await viewMinutes(minutes, look, needs, actor) : viewNoLonger(minutes, look);
    },
  };
}

/** A draft that was thrown away has left its number. */
async function viewLeft(look: Look, id: string): Promise<Card | undefined> {
  const left = await findDiscarded(look, id);
  return left && viewDiscarded(left, look);
}

/** What the channels get: nothing before the checkers have approved the text. */
export function approvedCard(needs: BesideNeeds): Subject {
  return {
    ...approvedMark,
    async show(look, id) {
      const minutes = await findMinutes(look, { id });
      const approved = minutes && (await approvedOf(look, minutes, needs));
      return approved && viewApproved(approved, look);
    },
    async mayStandIn(look, id, channel) {
      const minutes = await findMinutes(look, { id });
      return minutes !== undefined && mayStandIn(channel, minutes);
    },
  };
}

async function viewMinutes(minutes: Minutes, look: Look, needs: Seeing, actor?: Person): Promise<Card> {
  const approved = await approvedOf(look, minutes, needs);
  if (approved) {
    const card = viewApproved(approved, look);
    return { ...card, buttons: card.buttons.map((button) => within(button, look.group)) };
  }
  const beside = await besideOf(look, minutes, needs);
  if (minutes.state === "sent") {
    const reader = actor && { actor, settles: await maySettle({ ...look, actor }, minutes, needs) };
    return viewSent(minutes, { before: await findCompared(look, minutes), beside, reader }, look);
  }
  if (isTakenBack(minutes)) return viewTakenBack(minutes, look);
  const asker = (await needs.findMembers(look)).find(({ id }) => id === minutes.askedBy);
  const mayThemself = asker !== undefined && mayConfirm(asker, minutes);
  return await viewDraft(minutes, { beside, asksChair: !mayThemself }, look);
}

/** One line of a draft that the chair is asked about; the rest of the draft is not the chair's to see. */
export function perceivedCard(needs: Pick<Needs, "readsAs">): Subject {
  return {
    ...perceivedMark,
    async show(look, id) {
      const found = await findByLine(look, id);
      const line = found?.lines.find((one) => one.id === id);
      return found && line ? await viewPerceived(line, found, look, needs) : viewGone(look);
    },
  };
}

/** The line was taken out, or the draft thrown away: nothing is left to confirm. */
function viewGone({ language }: Look): Card {
  const say = texts[language];
  return { title: say.perceived, blocks: [{ kind: "text", text: say.notThereNow }], buttons: [] };
}

async function viewPerceived(line: Line, minutes: Minutes, look: Look, needs: Pick<Needs, "readsAs">): Promise<Card> {
  const { language, group } = look;
  const say = texts[language];
  const number = numberOf(minutes, language);
  if (minutes.state === "draft" && !line.decision && !line.askedAt) {
    const blocks = [{ kind: "text", text: say.notAskedNow } as const];
    return { title: say.perceived, status: say.states.draft, blocks, buttons: [] };
  }
  const isOpen = minutes.state === "draft" && !line.decision;
  const sentence = isOpen ? foretold(line, { effect: group.rules.standingEffect }, look, needs) : undefined;
  return {
    title: say.perceived,
    status: line.decision ? say.confirmed(line.decision.number) : say.states[minutes.state],
    blocks: [
      { kind: "text", text: sentenceOf(line, minutes.language) },
      ...(sentence ? [{ kind: "text", text: sentence } as const] : []),
      ...proofBlocks(line, minutes, language),
      ...(isOpen && minutes.restricted ? [{ kind: "note", text: say.restriction.line } as const] : []),
      ...(isOpen ? [{ kind: "note", text: say.howToConfirm(number, line.number) } as const] : []),
    ],
    buttons: isOpen
      ? [
          within(
            {
              label: say.buttons.confirm,
              about: cut(line.text, 80),
              tone: "primary",
              call: { command: confirm.id, input: { number, line: String(line.number), seen: await seenOf(line) } },
            },
            group,
          ),
        ]
      : [],
  };
}

import { call } from "../../../core/command.ts";
import { AskerError } from "../../../core/errors.ts";
import { handle } from "../../../core/feature.ts";
import type { DecisionEffect } from "../../../core/group.ts";
import { type Reply, said } from "../../../core/reply.ts";
import { dayMs } from "../../../core/spans.ts";
import { both } from "../../../core/texts.ts";
import type { Turn, View } from "../../../core/turn.ts";
import { instantOf, wallDate } from "../../../language/format/wallClock.ts";
import { cancel, close, correct, log, record, replace, revoke } from "../commands/recording.ts";
import type { Needs, OpenMeeting } from "../needs.ts";
import { type Draft, mayConfirm } from "../rules.ts";
import { addDecision, addNote, type Decision, findDecision, findRecorded, type Numbered } from "../store/decisions.ts";
import { findAgainst, settleProposal } from "../store/proposals.ts";
import { texts } from "../texts.ts";
import { decisionCard } from "../views/decision.ts";
import { viewPreview } from "../views/preview.ts";
import { proposalCard } from "../views/proposal.ts";
import { numberOf } from "../views/wording.ts";
import { aboutDecision } from "./about.ts";
import { kept } from "./keeping.ts";
import { inMeeting } from "./meeting.ts";
import { decisionBy, decisionInForce } from "./numbers.ts";

export const recording = (needs: Needs) => [
  handle(log, async (view, draft) => await preview(view, draft, needs)),

  handle(cancel, async (view, { draft }) => {
    const say = texts[view.language];
    const recorded = draft && (await findRecorded(view, draft));
    return said(recorded ? say.recordedBefore(numberOf(recorded, view.language)) : say.cancelled);
  }),

  handle(record, async (turn, given) => {
    const say = texts[turn.language];
    const recorded = given.draft && (await findRecorded(turn, given.draft));
    if (recorded) return said(say.recordedBefore(numberOf(recorded, turn.language)));
    const { draft, open } = await inMeeting(turn, given, needs);
    if (!mayConfirm(turn.actor, draft.meeting)) {
      throw new AskerError(turn.actor.roles.includes("secretary") ? say.secretaryNeedsMeeting : say.onlyChair);
    }
    const decision = await recordDecision(turn, draft, { open });
    return said(say.recorded(numberOf(decision, turn.language)));
  }),

  handle(replace, async (view, { number, ...draft }) => {
    const { id } = await decisionInForce(view, number);
    return await preview(view, { ...draft, relation: "replaces", related: id }, needs);
  }),

  handle(revoke, async (view, { number, background }) => {
    const old = await decisionInForce(view, number);
    const text = texts[view.group.language].revokes(numberOf(old, view.language));
    const effect = view.group.rules.standingEffect;
    return await preview(view, { text, background, effect, relation: "revokes", related: old.id }, needs);
  }),

  handle(
    correct,
    async (turn, { number, text }) => {
      const decision = await decisionBy(turn, number);
      await addNote(turn, decision.id, "correction", text);
      turn.changed(decisionCard, decision.id);
      announce(turn, decision, `corrected:${turn.id()}`, (say) => say.correctedNews(numberOf(decision, turn.language)));
      return said(texts[turn.language].corrected(numberOf(decision, turn.language)));
    },
    aboutDecision,
  ),

  handle(close, async (turn, { id }) => {
    turn.changed(decisionCard, id);
    return said("");
  }),
];

/** One preview, however often it is changed, becomes one decision: it has an id from the start. */
async function preview(view: View, given: Draft, needs: Needs): Promise<Reply> {
  const named = { ...kept(given, view.language), draft: given.draft ?? view.id() };
  const { draft, open } = await inMeeting(view, named, needs);
  checkDraft(draft, view);
  const earlier = draft.related ? await findDecision(view, { id: draft.related }) : undefined;
  return said("", viewPreview(draft, { earlier, remark: open?.remark }, view));
}

function checkDraft({ method, held }: Draft, { group, language, now }: View): void {
  const say = texts[language];
  if (method && !group.rules.methods.includes(method)) throw new AskerError(say.methodNotAllowed);
  if (held && held > wallDate(now, group.zone)) throw new AskerError(say.notHeldYet);
}

export type Confirmed = Draft & { readonly effect: DecisionEffect };

/** Puts a decision on record, whatever led to it, and shows it in the group's channels. */
export async function recordDecision(
  turn: Turn,
  given: Confirmed,
  { proposal, open }: { readonly proposal?: string; readonly open: OpenMeeting | undefined },
): Promise<Numbered & { readonly id: string }> {
  const draft = kept(given, turn.language);
  checkDraft(draft, turn);
  const { group } = turn;
  const earlier = draft.related ? await earlierDecision(turn, draft.related) : undefined;
  const id = turn.id();
  const confirmedOn = wallDate(turn.now, group.zone);
  const madeOn = draft.meeting && draft.held ? draft.held : confirmedOn;
  const year = Number(madeOn.slice(0, 4));
  const closesAt = open?.until ?? closingTime(draft.meeting, madeOn, group.rules.dissentDays, group.zone);
  const number = await addDecision(turn, { id, draft, year, confirmedOn, closesAt, proposal, meetingId: open?.id });
  turn.changed(decisionCard, id);
  if (closesAt > turn.now) turn.at(closesAt, call(close, { id }), `close:${id}`);
  if (earlier && draft.relation) {
    turn.changed(decisionCard, earlier.id);
    const news = draft.relation === "revokes" ? "revokedNews" : "replacedNews";
    announce(turn, earlier, "superseded", (say) =>
      say[news](numberOf(earlier, turn.language), numberOf({ number, year }, turn.language)),
    );
    await endOthers(turn, earlier, { proposal, decision: { number, year } });
  }
  return { id, number, year };
}

/** Proposals about a decision that no longer holds can become none: nobody is to answer them in vain. */
async function endOthers(
  turn: Turn,
  earlier: Decision,
  by: { readonly proposal: string | undefined; readonly decision: Numbered },
): Promise<void> {
  const until = new Date(turn.now.getTime() + 7 * dayMs);
  for (const one of await findAgainst(turn, earlier.id)) {
    if (one.id === by.proposal) continue;
    await settleProposal(turn, one.id, "lapsed");
    turn.changed(proposalCard, one.id);
    const say = both(texts, (t) =>
      t.lapsedNews(
        numberOf(one, turn.language),
        numberOf(earlier, turn.language),
        numberOf(by.decision, turn.language),
      ),
    );
    turn.tell({ to: "channels", about: [proposalCard, one.id], say, once: `lapsed:${turn.id()}`, until });
  }
}

/** The decision that is replaced or revoked, which must still hold: two may try at once. */
export async function earlierDecision(turn: Turn, id: string): Promise<Decision> {
  const { language } = turn;
  const earlier = await findDecision(turn, { id });
  if (!earlier) throw new AskerError(texts[language].unknownDecision(""));
  if (!earlier.later) return earlier;
  throw new AskerError(texts[language].alreadyReplaced(numberOf(earlier, language), numberOf(earlier.later, language)));
}

/** A decision made at a meeting that is not under way closes with the day of the meeting; another after the group's number of days. */
function closingTime(meeting: string | undefined, date: string, days: number, zone: string): Date {
  const lastDay = Date.parse(`${date}T00:00:00Z`) + (meeting ? 0 : days) * dayMs;
  const dayAfter = new Date(lastDay + dayMs).toISOString().slice(0, 10);
  return instantOf(dayAfter, "00:00", zone);
}

/** An edited card tells nobody, so a change of the record is also said once in the channels. */
function announce(turn: Turn, { id }: Decision, once: string, say: (t: (typeof texts)["sv"]) => string): void {
  const until = new Date(turn.now.getTime() + 7 * dayMs);
  turn.tell({ to: "channels", about: [decisionCard, id], say: both(texts, say), once, until });
}

import type { Feature, Gone } from "../core/feature.ts";
import type { Turn } from "../core/turn.ts";
import { actions } from "./actions/feature.ts";
import { makeAddAction } from "./actions/handlers/adding.ts";
import { followUps } from "./actions/handlers/followUps.ts";
import { makeStrikeAction } from "./actions/handlers/making.ts";
import { findTold as findToldActions } from "./actions/handlers/told.ts";
import type { Needs as ActionNeeds } from "./actions/needs.ts";
import { findByMessage as findActionsByMessage } from "./actions/store/sources.ts";
import { actionCard } from "./actions/views/action.ts";
import { agreements } from "./agreements/feature.ts";
import { templates } from "./agreements/templates/templates.ts";
import { calendar } from "./calendar/feature.ts";
import { decisions } from "./decisions/feature.ts";
import { findCited, findLaterDecision } from "./decisions/handlers/cited.ts";
import { closeDecisionsOf } from "./decisions/handlers/closing.ts";
import { findDecided } from "./decisions/handlers/decided.ts";
import { disposeOfProposals, findDisposable } from "./decisions/handlers/disposal.ts";
import { findOpenNumbers, partiesChanged } from "./decisions/handlers/parties.ts";
import { recordDecision } from "./decisions/handlers/recording.ts";
import { decisionKind, decisionName } from "./decisions/handlers/registrable.ts";
import { findHistories, findTold, readsAs } from "./decisions/handlers/told.ts";
import { findByMessage as findDecisionsByMessage } from "./decisions/store/byMessage.ts";
import { decisionCard } from "./decisions/views/decision.ts";
import { earlier } from "./earlier/feature.ts";
import { group } from "./group/feature.ts";
import { findPeople, setQuiet } from "./group/handlers/plugs.ts";
import { findAlternatesOf, findMentioned, findPresentMembers, isRepresentative } from "./group/handlers/present.ts";
import { dropOwnCodes, findNamed, inviteUnreached, isReachable } from "./group/handlers/unreached.ts";
import { findMembers } from "./group/store/members.ts";
import { findPartiesOn } from "./group/store/partiesOn.ts";
import { groupCard } from "./group/views/group.ts";
import { guide } from "./guide/feature.ts";
import { meetings } from "./meetings/feature.ts";
import { followNoticeRule } from "./meetings/handlers/alarms.ts";
import { findHeld, findHeldById } from "./meetings/handlers/held.ts";
import { nameOfMeeting, openMeeting } from "./meetings/handlers/underWay.ts";
import { findMeeting } from "./meetings/store/meetings.ts";
import { minutes } from "./minutes/feature.ts";
import { afterMeeting } from "./minutes/handlers/afterMeeting.ts";
import { tellingOf } from "./minutes/handlers/onRecord.ts";
import { minutesKind, minutesName } from "./minutes/handlers/registrable.ts";
import type { Needs as MinuteNeeds } from "./minutes/needs.ts";
import { model } from "./model/feature.ts";
import { overview } from "./overview/feature.ts";
import { privacy } from "./privacy/feature.ts";
import { findExcluded } from "./privacy/store.ts";
import { records } from "./records/feature.ts";
import { registrar } from "./registrar/feature.ts";
import { handOver, registrationOf } from "./registrar/handlers/plugs.ts";
import { search } from "./search/feature.ts";
import { work } from "./work/feature.ts";

const actionNeeds: ActionNeeds = {
  findMembers: findPresentMembers,
  findMentioned,
  findDecision: findCited,
  findMeeting: (look, id) => findMeeting(look, { id }),
};
const addAction = makeAddAction(actionNeeds);

const minuteNeeds: MinuteNeeds = {
  findMembers: findPresentMembers,
  findMentioned,
  findLeftOut: findExcluded,
  findHeld,
  findHeldById,
  findDecisions: findTold,
  findHistories,
  readsAs,
  groupSubject: groupCard.kind,
  decisionSubject: decisionCard.kind,
  actionSubject: actionCard(actionNeeds).kind,
  findDecisionsOn: tellingOf(findDecisionsByMessage, findTold),
  findActionsOn: tellingOf(findActionsByMessage, findToldActions),
  registrationOf: registrationOf(minutesKind),
  handOver: handOver(minutesName),
  findActions: findToldActions,
  async recordDecision(turn, decision) {
    const { id } = await recordDecision(turn, decision, { open: undefined });
    const [told] = await findTold(turn, [id]);
    if (!told) throw new Error("the decision is gone");
    return told;
  },
  async addAction(turn, { owner, ...action }) {
    const { id, remark } = await addAction(turn, { ...action, responsible: owner });
    const [told] = await findToldActions(turn, [id]);
    if (!told) throw new Error("the action is gone");
    return { id, number: told.number, remark };
  },
};

const features: readonly Feature[] = [
  group({ findOpenProposals: findOpenNumbers, partiesChanged, noticeRuleChanged: followNoticeRule, afterLeaving }),
  decisions({
    openMeeting,
    nameOfMeeting,
    isRepresentative,
    followUps: followUps(actionNeeds),
    registrationOf: registrationOf(decisionKind),
    handOver: handOver(decisionName),
  }),
  actions(actionNeeds),
  meetings({
    findMembers: findPresentMembers,
    findAlternates: findAlternatesOf,
    findMatters,
    findPartiesOn,
    findDecided,
    closeDecisions: closeDecisionsOf,
    recordDecision: async (turn, decision) => await recordDecision(turn, decision, { open: await openMeeting(turn) }),
    addAction: (turn, { text, meetingId }) => addAction(turn, { text, meeting: meetingId }),
    strikeAction: makeStrikeAction(actionNeeds),
    afterMeeting,
  }),
  minutes(minuteNeeds),
  agreements({
    findMembers: findPresentMembers,
    findDecision: findCited,
    decisionSubject: decisionCard.kind,
    findLater: findLaterDecision,
    templates,
  }),
  earlier,
  calendar,
  privacy({ disposeOfProposals, findDisposable }),
  model({ findEveryone: ({ db, group: { id } }) => findMembers(db, id) }),
  work,
];

/** What each feature says that a meeting should take up. One after another: a transaction has one connection. */
async function findMatters(...asked: Parameters<NonNullable<Feature["agenda"]>>) {
  const matters = [];
  for (const feature of features) matters.push(...((await feature.agenda?.(...asked)) ?? []));
  return matters;
}

/** What each feature does when someone, or a party, has left the group. */
async function afterLeaving(turn: Turn, gone: Gone): Promise<void> {
  for (const feature of catalogue) await feature.left?.(turn, gone);
}

const finding = search(features);
const pagesOf = records(features, { findNamed, isReachable, invite: inviteUnreached, dropOwnCodes });
const registering = registrar(features);

/** All that Samspråk does. Parser, help, forms, manifests and the README's table are made from this list. */
export const catalogue: readonly Feature[] = [
  ...features,
  pagesOf,
  registering,
  finding,
  overview([...features, pagesOf, registering, finding], {
    findPeople,
    setQuiet,
    isReachable,
    findMembers: findPresentMembers,
  }),
  guide,
];

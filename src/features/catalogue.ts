import type { Feature, Gone } from "../core/feature.ts";
import type { Turn } from "../core/turn.ts";
import { actions } from "./actions/feature.ts";
import type { Needs as ActionNeeds } from "./actions/needs.ts";
import * as ofActions from "./actions/offers.ts";
import { agreements } from "./agreements/feature.ts";
import * as ofAgreements from "./agreements/offers.ts";
import { calendar } from "./calendar/feature.ts";
import { decisions } from "./decisions/feature.ts";
import * as ofDecisions from "./decisions/offers.ts";
import { earlier } from "./earlier/feature.ts";
import { group } from "./group/feature.ts";
import * as ofGroup from "./group/offers.ts";
import { guide } from "./guide/feature.ts";
import { meetings } from "./meetings/feature.ts";
import * as ofMeetings from "./meetings/offers.ts";
import { minutes } from "./minutes/feature.ts";
import type { Needs as MinuteNeeds } from "./minutes/needs.ts";
import * as ofMinutes from "./minutes/offers.ts";
import { model } from "./model/feature.ts";
import { overview } from "./overview/feature.ts";
import { privacy } from "./privacy/feature.ts";
import * as ofPrivacy from "./privacy/offers.ts";
import { records } from "./records/feature.ts";
import { registrar } from "./registrar/feature.ts";
import * as ofRegistrar from "./registrar/offers.ts";
import { search } from "./search/feature.ts";
import { work } from "./work/feature.ts";

const actionNeeds: ActionNeeds = {
  findMembers: ofGroup.findPresentMembers,
  findMentioned: ofGroup.findMentioned,
  findDecision: ofDecisions.findCited,
  findMeeting: (look, id) => ofMeetings.findMeeting(look, { id }),
};
const addAction = ofActions.makeAddAction(actionNeeds);

const minuteNeeds: MinuteNeeds = {
  findMembers: ofGroup.findPresentMembers,
  findMentioned: ofGroup.findMentioned,
  findLeftOut: ofPrivacy.findExcluded,
  findHeld: ofMeetings.findHeld,
  findHeldById: ofMeetings.findHeldById,
  findDecisions: ofDecisions.findTold,
  findHistories: ofDecisions.findHistories,
  readsAs: ofDecisions.readsAs,
  groupSubject: ofGroup.groupCard.kind,
  decisionSubject: ofDecisions.decisionCard.kind,
  actionSubject: ofActions.actionCard(actionNeeds).kind,
  findDecisionsOn: ofMinutes.tellingOf(ofDecisions.findByMessage, ofDecisions.findTold),
  findActionsOn: ofMinutes.tellingOf(ofActions.findByMessage, ofActions.findTold),
  registrationOf: ofRegistrar.registrationOf(ofMinutes.minutesKind),
  handOver: ofRegistrar.handOver(ofMinutes.minutesName),
  findActions: ofActions.findTold,
  async recordDecision(turn, decision) {
    const { id } = await ofDecisions.recordDecision(turn, decision, { open: undefined });
    const [told] = await ofDecisions.findTold(turn, [id]);
    if (!told) throw new Error("the decision is gone");
    return told;
  },
  async addAction(turn, { owner, ...action }) {
    const { id, remark } = await addAction(turn, { ...action, responsible: owner });
    const [told] = await ofActions.findTold(turn, [id]);
    if (!told) throw new Error("the action is gone");
    return { id, number: told.number, remark };
  },
};

const features: readonly Feature[] = [
  group({
    findOpenProposals: ofDecisions.findOpenNumbers,
    partiesChanged: ofDecisions.partiesChanged,
    noticeRuleChanged: ofMeetings.followNoticeRule,
    afterLeaving,
  }),
  decisions({
    openMeeting: ofMeetings.openMeeting,
    nameOfMeeting: ofMeetings.nameOfMeeting,
    isRepresentative: ofGroup.isRepresentative,
    followUps: ofActions.followUps(actionNeeds),
    registrationOf: ofRegistrar.registrationOf(ofDecisions.decisionKind),
    handOver: ofRegistrar.handOver(ofDecisions.decisionName),
  }),
  actions(actionNeeds),
  meetings({
    findMembers: ofGroup.findPresentMembers,
    findAlternates: ofGroup.findAlternatesOf,
    findMatters,
    findPartiesOn: ofGroup.findPartiesOn,
    findDecided: ofDecisions.findDecided,
    closeDecisions: ofDecisions.closeDecisionsOf,
    recordDecision: async (turn, decision) =>
      await ofDecisions.recordDecision(turn, decision, { open: await ofMeetings.openMeeting(turn) }),
    addAction: (turn, { text, meetingId }) => addAction(turn, { text, meeting: meetingId }),
    strikeAction: ofActions.makeStrikeAction(actionNeeds),
    afterMeeting: ofMinutes.afterMeeting,
  }),
  minutes(minuteNeeds),
  agreements({
    findMembers: ofGroup.findPresentMembers,
    findDecision: ofDecisions.findCited,
    decisionSubject: ofDecisions.decisionCard.kind,
    findLater: ofDecisions.findLaterDecision,
    templates: ofAgreements.templates,
  }),
  earlier,
  calendar,
  privacy({ disposeOfProposals: ofDecisions.disposeOfProposals, findDisposable: ofDecisions.findDisposable }),
  model({ findEveryone: ({ db, group: { id } }) => ofGroup.findMembers(db, id) }),
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
const pagesOf = records(features, {
  findNamed: ofGroup.findNamed,
  isReachable: ofGroup.isReachable,
  invite: ofGroup.inviteUnreached,
  dropOwnCodes: ofGroup.dropOwnCodes,
});
const registering = registrar(features);

/** All that Samspråk does. Parser, help, forms, manifests and the README's table are made from this list. */
export const catalogue: readonly Feature[] = [
  ...features,
  pagesOf,
  registering,
  finding,
  overview([...features, pagesOf, registering, finding], {
    findPeople: ofGroup.findPeople,
    setQuiet: ofGroup.setQuiet,
    isReachable: ofGroup.isReachable,
    findMembers: ofGroup.findPresentMembers,
  }),
  guide,
];

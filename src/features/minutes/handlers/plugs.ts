import { call } from "../../../core/command.ts";
import type { Feature, Item, Section } from "../../../core/feature.ts";
import type { View } from "../../../core/turn.ts";
import { show } from "../commands/reading.ts";
import type { Needs } from "../needs.ts";
import { maySee } from "../rules/access.ts";
import { checkersOf, openCorrections, vacancies } from "../rules/checking.ts";
import type { Minutes } from "../rules/minutes.ts";
import { findAll, findApprovedSince, findAwaiting } from "../store/minutes.ts";
import { texts } from "../texts.ts";
import { calledOf, numberOf } from "../views/wording.ts";
import { maySettle } from "./settling.ts";

const most = 20;

type Members = Pick<Needs, "findMembers">;

/** What waits for the actor: to be checked, to be settled, to be gone through. */
async function awaiting(view: View, needs: Members): Promise<Section> {
  const { actor, language } = view;
  const say = texts[language].approval.home;
  const { sent, drafts } = await findAwaiting(view, actor.id, most);
  const toCheck = sent.filter((one) =>
    checkersOf(one).some(({ member, approvedVersion }) => member === actor.id && approvedVersion !== one.version),
  );
  const settled = async (all: readonly Minutes[]) => {
    const own: Minutes[] = [];
    for (const one of all) if (await maySettle(view, one, needs)) own.push(one);
    return own;
  };
  const toSettle = await settled(sent.filter((one) => openCorrections(one).length > 0));
  const toFill = await settled(sent.filter((one) => vacancies(one).length > 0));
  return {
    title: say.title,
    items: [
      ...toCheck.map((one) => itemOf(one, say.check, view)),
      ...toSettle.map((one) => itemOf(one, say.settle, view)),
      ...toFill.map((one) => itemOf(one, say.vacant, view)),
      ...drafts.map((one) => itemOf(one, say[seenBy(one, view)], view)),
    ],
  };
}

/** Who else sees a draft, in the words for whoever looks. */
function seenBy({ askedBy }: Minutes, { actor }: View): "ownDraft" | "anothersDraft" | "draft" {
  if (askedBy !== actor.id) return "anothersDraft";
  return actor.roles.includes("secretary") ? "ownDraft" : "draft";
}

function itemOf(minutes: Minutes, words: (called: string) => string, { language, group }: View): Item {
  const called = calledOf(minutes, language);
  const text = `${words(called)}: ${minutes.title}`;
  const number = numberOf(minutes, language);
  const button = { label: texts[language].buttons.show, about: called, call: call(show, { number }), group: group.id };
  return { text, button };
}

export const home =
  (needs: Members): NonNullable<Feature["home"]> =>
  async (view) => [await awaiting(view, needs)];

export const news =
  (needs: Members): NonNullable<Feature["news"]> =>
  async (view, since) => {
    const say = texts[view.language].approval.home;
    const approved = (await findApprovedSince(view, since, most)).filter((one) => maySee(view, one));
    return [
      await awaiting(view, needs),
      { title: say.title, items: approved.map((one) => itemOf(one, say.approved, view)), rank: 2 },
    ];
  };

/** The group takes up what waits for its checkers, where the group may read it. */
export const agenda: NonNullable<Feature["agenda"]> = async (look) => {
  const { group } = look;
  const sent = await findAll(look, { state: "sent", restricted: false }, most);
  return sent.map((one) => ({
    title: `${texts[group.language].approval.home.agenda(calledOf(one, group.language))}: ${one.title}`,
    kind: "information",
    key: `minutes:${one.id}`,
    show: call(show, { number: numberOf(one, group.language) }),
  }));
};

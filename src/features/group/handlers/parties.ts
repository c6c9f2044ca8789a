import { AskerError } from "../../../core/errors.ts";
import { type About, handle } from "../../../core/feature.ts";
import type { Party } from "../../../core/group.ts";
import { said } from "../../../core/reply.ts";
import type { Look, Turn } from "../../../core/turn.ts";
import { byName, listOf } from "../../../language/format/lists.ts";
import { wallDate } from "../../../language/format/wallClock.ts";
import { addParty, endParty, renameParty } from "../commands/settings.ts";
import type { Needs } from "../needs.ts";
import { isSameName, tidyName } from "../rules.ts";
import type { MemberRow } from "../store/members.ts";
import * as store from "../store/parties.ts";
import { texts } from "../texts.ts";
import { groupCard, partiesIn } from "../views/group.ts";
import { type Concerned, releasePeople } from "./endingParty.ts";

const today = ({ now, group }: Turn) => wallDate(now, group.zone);

const aboutEnding: About = async (view, { party }) =>
  typeof party === "string" ? texts[view.language].leaving.ifPartyEnds(endable(view, party).name) : undefined;

/** What is open is for all parties of the group to answer, and so for one that comes to it meanwhile. */
const aboutAdding =
  ({ findOpenProposals }: Needs): About =>
  async (view, { name: typed }) => {
    if (typeof typed !== "string") return undefined;
    const { leaving: say, partyExists } = texts[view.language];
    const name = tidyName(typed);
    if (isThere(view, name)) throw new AskerError(partyExists(name));
    const open = await findOpenProposals(view);
    return open.length === 0 ? say.ifPartyAdded(name) : say.ifPartyAsked(name, listOf(open, view.language));
  };

export const parties = (needs: Needs) => [
  handle(
    addParty,
    async (turn, { name: typed }) => {
      const say = texts[turn.language];
      const name = tidyName(typed);
      const at = { now: turn.now, today: today(turn) };
      const added = await store.addParty(turn.db, turn.group.id, { id: turn.id(), name }, at);
      if (!added) throw new AskerError(say.partyExists(name));
      await change(turn, needs, [...turn.group.parties, added]);
      return said(say.partyAdded(added.name));
    },
    aboutAdding(needs),
  ),

  handle(renameParty, async (turn, { party, name: typed }) => {
    const say = texts[turn.language];
    const before = partyBy(turn, party);
    const name = tidyName(typed);
    if (name === before.name) throw new AskerError(say.partyExists(name));
    const renamed = await store.renameParty(turn.db, turn.group.id, { id: before.id, name }, turn.id(), today(turn));
    if (!renamed) throw new AskerError(isThere(turn, name) ? say.partyExists(name) : say.partyExisted(name));
    await change(turn, needs, [...others(turn, before), { ...before, name }]);
    return said(say.partyRenamed(before.name, name));
  }),

  handle(
    endParty,
    async (turn, { party }) => {
      const ended = endable(turn, party);
      await store.endParty(turn.db, turn.group.id, ended.id, today(turn));
      const concerned = await releasePeople(turn, ended, needs);
      await change(turn, needs, others(turn, ended));
      await needs.afterLeaving(turn, { party: ended.id });
      return said(inWords(turn, ended, concerned));
    },
    aboutEnding,
  ),
];

/** A party without which the group is one still. */
function endable(look: Look, party: string): Party {
  const ended = partyBy(look, party);
  if (look.group.parties.length < 3) throw new AskerError(texts[look.language].twoParties);
  return ended;
}

/** The turn's own group is as it was when the turn began. */
async function change(turn: Turn, needs: Needs, now: readonly Party[]): Promise<void> {
  turn.changed(groupCard, turn.group.id);
  await needs.partiesChanged(turn, now.toSorted(byName(turn.group.language)));
}

const isThere = ({ group }: Look, name: string) => group.parties.some((party) => isSameName(party.name, name));

const others = ({ group }: Turn, party: Party) => group.parties.filter(({ id }) => id !== party.id);

function partyBy({ group, language }: Look, id: string): Party {
  const party = group.parties.find((one) => one.id === id);
  if (!party) throw new AskerError(texts[language].unknownParty(partiesIn({ group, language })));
  return party;
}

function inWords({ language }: Turn, { name }: Party, { out, keepRoles, stay, waitNoMore }: Concerned): string {
  const { leaving: say, unnamed } = texts[language];
  const told = (people: readonly MemberRow[], words: (names: string) => string) =>
    people.length > 0
      ? [
          words(
            listOf(
              people.map((one) => one.name || unnamed),
              language,
            ),
          ),
        ]
      : [];
  const lines = [
    ...told(out, say.areOut),
    ...told(keepRoles, say.keepRoles),
    ...told(stay, say.stay),
    ...told(waitNoMore, say.waitNoMore),
  ];
  return [say.partyEnded(name), ...lines, ...(lines.length > 0 ? [say.areTold] : [])].join(" ");
}

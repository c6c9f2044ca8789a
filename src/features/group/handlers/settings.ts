import { AskerError } from "../../../core/errors.ts";
import { handle } from "../../../core/feature.ts";
import { type DecisionMethod, decisionMethods, type Party } from "../../../core/group.ts";
import { said } from "../../../core/reply.ts";
import type { Turn } from "../../../core/turn.ts";
import { wallDate } from "../../../language/format/wallClock.ts";
import { addParty, endParty, renameParty, settings } from "../commands/settings.ts";
import type { Needs } from "../needs.ts";
import { saveSettings } from "../store/groups.ts";
import * as parties from "../store/parties.ts";
import { texts } from "../texts.ts";
import { groupCard } from "../views/group.ts";

const today = ({ now, group }: Turn) => wallDate(now, group.zone);

export const setting = ({ afterLeaving }: Needs) => [
  handle(settings, async (turn, { effect, methods, ...rest }) => {
    await saveSettings(turn.db, turn.group.id, {
      ...rest,
      quorum: rest.quorum,
      authority: rest.authority,
      registrar: rest.registrar,
      standingEffect: effect === "ask" ? null : effect,
      methods: upTo(methods),
    });
    turn.changed(groupCard, turn.group.id);
    return said(texts[turn.language].saved);
  }),

  handle(addParty, async (turn, { name }) => {
    const say = texts[turn.language];
    const added = await parties.addParty(turn.db, turn.group.id, { id: turn.id(), name }, today(turn));
    if (!added) throw new AskerError(say.partyExists(name));
    turn.changed(groupCard, turn.group.id);
    return said(say.partyAdded(name));
  }),

  handle(renameParty, async (turn, { party, name }) => {
    const say = texts[turn.language];
    const before = partyBy(turn, party);
    const renamed = await parties.renameParty(turn.db, turn.group.id, { id: before.id, name }, turn.id(), today(turn));
    if (!renamed) throw new AskerError(say.partyExists(name));
    turn.changed(groupCard, turn.group.id);
    return said(say.partyRenamed(before.name, name));
  }),

  handle(endParty, async (turn, { party }) => {
    const say = texts[turn.language];
    const { id, name } = partyBy(turn, party);
    if (turn.group.parties.length < 3) throw new AskerError(say.twoParties);
    await parties.endParty(turn.db, turn.group.id, id, today(turn));
    turn.changed(groupCard, turn.group.id);
    await afterLeaving(turn, { party: id });
    return said(say.partyEnded(name));
  }),
];

/** A group that may vote may also decide by acclamation, and all may by consensus. */
function upTo(widest: DecisionMethod): readonly DecisionMethod[] {
  return decisionMethods.slice(0, decisionMethods.indexOf(widest) + 1);
}

function partyBy({ group, language }: Turn, id: string): Party {
  const party = group.parties.find((one) => one.id === id);
  if (!party) throw new AskerError(texts[language].unknownParty);
  return party;
}

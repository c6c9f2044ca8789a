import { AskerError } from "../../../core/errors.ts";
import { handle } from "../../../core/feature.ts";
import { type Reply, said } from "../../../core/reply.ts";
import type { Setup } from "../../../core/turn.ts";
import { declineOffice, takeOffice } from "../commands/offices.ts";
import { findMember, settleOffer } from "../store.ts";
import { texts } from "../texts.ts";
import { groupCard, officeCard } from "../views.ts";
import { ownMember } from "./membership.ts";

export const offices = [
  handle(takeOffice, (setup) => answer(setup, true)),
  handle(declineOffice, (setup) => answer(setup, false)),
];

async function answer(setup: Setup, accepted: boolean): Promise<Reply> {
  const say = texts[setup.language];
  const { group, actor } = setup;
  if (!group || !actor) throw new AskerError(say.noOffer);
  await ownMember(setup, group.id);
  const turn = await setup.enter(group.id);
  const member = await findMember(turn.db, group.id, actor.id);
  if (!member || member.offered.length === 0) throw new AskerError(say.noOffer, [officeCard, actor.id]);
  await settleOffer(turn.db, group.id, member, accepted);
  turn.changed(officeCard, member.id);
  turn.changed(groupCard, group.id);
  return said(accepted ? say.tookOffice(member.offered.map((office) => say.office[office]).join(", ")) : say.declined);
}

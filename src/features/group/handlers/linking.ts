import { accountKey } from "../../../core/ask.ts";
import { AskerError } from "../../../core/errors.ts";
import { handle } from "../../../core/feature.ts";
import { type Reply, refused, said, saidOnce } from "../../../core/reply.ts";
import type { Setup } from "../../../core/turn.ts";
import { link } from "../commands/linking.ts";
import { codeFrom, codeMinutes, mostTries, readCode } from "../rules.ts";
import { addChannel, addCode, addTry, countTries, isTaken, useCode } from "../store.ts";
import { texts } from "../texts.ts";
import { groupCard } from "../views.ts";
import { ownMember } from "./membership.ts";
import { personOf } from "./starting.ts";

export const linking = [
  handle(link, async (setup, { code }) => (code ? await linkHere(setup, readCode(code)) : await makeCode(setup))),
];

async function makeCode(setup: Setup): Promise<Reply> {
  const say = texts[setup.language];
  const { group, actor } = setup;
  if (!group || !actor?.roles.includes("administrator")) throw new AskerError(say.onlyAdministrators);
  const code = codeFrom(setup.id());
  const expiresAt = new Date(setup.now.getTime() + codeMinutes * 60_000);
  const turn = await setup.enter(group.id);
  await addCode(turn.db, code, group.id, actor.id, expiresAt);
  return saidOnce(say.code(code), say.codeShown);
}

async function linkHere(setup: Setup, code: string): Promise<Reply> {
  const say = texts[setup.language];
  const { channel } = setup.place;
  if (!channel) throw new AskerError(say.linkInChannel);
  if (setup.group || (await isTaken(setup.db, setup.place))) throw new AskerError(say.channelTaken(setup.group?.name));
  const account = accountKey(personOf(setup.from));
  const since = new Date(setup.now.getTime() - codeMinutes * 60_000);
  if ((await countTries(setup.db, account, since)) >= mostTries) return refused(say.tooManyTries);
  const group = await useCode(setup.db, code, setup.now);
  if (!group) {
    // Said and not thrown: the try must be counted.
    await addTry(setup.db, account, setup.now);
    return refused(say.wrongCode);
  }
  await addChannel(setup.db, setup.id(), group, { ...setup.place, channel });
  await ownMember(setup, group);
  const turn = await setup.enter(group);
  turn.changed(groupCard, group);
  return said(say.linked(turn.group.name));
}

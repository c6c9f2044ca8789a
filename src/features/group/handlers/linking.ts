import { accountKey } from "../../../core/ask.ts";
import { call } from "../../../core/command.ts";
import { AskerError } from "../../../core/errors.ts";
import { handle } from "../../../core/feature.ts";
import { isOnPage } from "../../../core/page.ts";
import { type Reply, refused, said, saidOnce } from "../../../core/reply.ts";
import { dayMs } from "../../../core/spans.ts";
import { both } from "../../../core/texts.ts";
import type { Setup, Turn, View } from "../../../core/turn.ts";
import { wallDate } from "../../../language/format/wallClock.ts";
import { link, linkMe, unlinkChannel, unlinkMe, unlinkNewer } from "../commands/linking.ts";
import { codeFrom, codeMinutes, mayLinkAtOnce, mostTries, readCode } from "../rules.ts";
import * as store from "../store/accounts.ts";
import { addCode, addTry, beginTry, countTries, findCode, useCode } from "../store/codes.ts";
import { addChannel, type ChannelPlace, isOnlyChannel, isTaken, removeChannel } from "../store/groups.ts";
import { texts } from "../texts.ts";
import { groupCard } from "../views/group.ts";
import { newAccountCard } from "../views/newAccount.ts";
import { ownMember } from "./members.ts";
import { requestLink } from "./requests.ts";
import { personOf } from "./starting.ts";

const toldForDays = 7;
const goodFor = (now: Date) => new Date(now.getTime() + codeMinutes * 60_000);

export const linking = [
  handle(link, async (setup, { code, agreed = false }) =>
    code ? await redeem(setup, readCode(code), agreed) : await makeChannelCode(setup),
  ),

  handle(linkMe, async (turn) => {
    const say = texts[turn.language];
    const { group, actor } = turn;
    if (isOnPage(turn.from) && (await store.isReached(turn.db, actor.id))) throw new AskerError(say.linking.codeInChat);
    const code = codeFrom(turn.id());
    await addCode(turn.db, { code, group: group.id, member: actor.id, by: actor.id, expiresAt: goodFor(turn.now) });
    return saidOnce(say.codeForYou(code), say.codeShown);
  }),

  handle(unlinkMe, async (turn) => {
    const say = texts[turn.language];
    const unlinked = await store.unlinkAccount(turn.db, turn.group.id, turn.actor.id, personOf(turn.from));
    if (!unlinked) throw new AskerError(say.onlyAccount);
    return said(say.unlinkedYou);
  }),

  handle(unlinkNewer, async (turn, { account }) => {
    const say = texts[turn.language].linking.newAccount;
    const unlinked = await store.unlinkNewer(turn.db, turn.group.id, personOf(turn.from), account);
    if (!unlinked) throw new AskerError(say.none);
    return said(say.unlinked);
  }),

  handle(
    unlinkChannel,
    async (turn) => {
      const say = texts[turn.language];
      if (!turn.place.channel) throw new AskerError(say.linkInChannel);
      if (!(await removeChannel(turn.db, turn.group.id, turn.place))) throw new AskerError(say.lastChannel);
      return said(say.unlinkedChannel);
    },
    aboutUnlinking,
  ),
];

/** What cannot be done is said before anyone is asked. */
async function aboutUnlinking({ db, language, group, place }: View): Promise<string> {
  const say = texts[language];
  if (!place.channel) throw new AskerError(say.linkInChannel);
  if (await isOnlyChannel(db, group.id)) throw new AskerError(say.lastChannel);
  return say.channelToUnlink;
}

async function makeChannelCode(setup: Setup): Promise<Reply> {
  const say = texts[setup.language];
  const { group, actor } = setup;
  if (!group || !actor?.roles.includes("administrator")) throw new AskerError(say.onlyAdministrators);
  const code = codeFrom(setup.id());
  const turn = await setup.enter(group.id);
  await addCode(turn.db, { code, group: group.id, member: undefined, by: actor.id, expiresAt: goodFor(setup.now) });
  return saidOnce(say.code(code), say.codeShown);
}

async function redeem(setup: Setup, code: string, agreed: boolean): Promise<Reply> {
  const say = texts[setup.language];
  const account = accountKey(personOf(setup.from));
  if (!(await beginTry(setup.db, account))) return refused(say.alreadyTrying);
  const since = new Date(setup.now.getTime() - codeMinutes * 60_000);
  if ((await countTries(setup.db, account, since)) >= mostTries) return refused(say.tooManyTries);
  const known = await findCode(setup.db, code, setup.now);
  if (!known) {
    // Said and not thrown: the try must be counted.
    await addTry(setup.db, account, setup.now);
    return refused(say.wrongCode);
  }
  if (known.orphaned) return refused(say.orphanedCode);
  if (known.member) return await linkPerson(setup, code, known.group, known.member);
  return agreed ? await linkChannel(setup, code, known.group) : await askFirst(setup, code, known.group);
}

async function linkPerson(setup: Setup, code: string, group: string, member: string): Promise<Reply> {
  const say = texts[setup.language];
  // The asker may sit in another group, or in none yet. Before the code, which the group's own turns may take away.
  await setup.hold(group);
  if (!(await useCode(setup.db, code, setup.now))) throw new AskerError(say.wrongCode);
  const today = wallDate(setup.now, setup.zone);
  const linked = await store.linkAccount(setup.db, setup.id(), group, member, personOf(setup.from), today);
  if (linked !== "linked") throw new AskerError(say.notLinked[linked]);
  const turn = await setup.enter(group);
  await tellElsewhere(turn);
  return said(say.linkedYou(turn.group.name));
}

/** Whoever holds a code may have got it from the member's own browser: the member hears of it where they were before. */
async function tellElsewhere(turn: Turn): Promise<void> {
  const account = await store.findOneMore(turn.db, turn.group.id, personOf(turn.from));
  if (!account) return;
  turn.tell({
    to: { member: turn.actor.id },
    about: [newAccountCard, account.id],
    say: both(texts, ({ linking: say }) => say.newAccount.told(say.platforms(account.platform), turn.group.name)),
    once: `linked:${turn.now.getTime()}`,
    until: new Date(turn.now.getTime() + toldForDays * dayMs),
  });
}

/** Linking lets what is written here be read elsewhere, so whoever holds the code is told first. */
async function askFirst(setup: Setup, code: string, group: string): Promise<Reply> {
  const say = texts[setup.language];
  freeChannel(setup);
  const alone = await store.hasRole(setup.db, group, personOf(setup.from), "administrator");
  return {
    kind: "said",
    text: alone ? say.linkQuestion : say.linkQuestionToOthers,
    card: {
      title: say.commands.link.title,
      blocks: [],
      buttons: [{ label: say.linkIt, call: call(link, { code, agreed: true }), here: true, tone: "primary" }],
    },
    afterwards: say.codeShown,
  };
}

async function linkChannel(setup: Setup, code: string, group: string): Promise<Reply> {
  const say = texts[setup.language];
  const place = freeChannel(setup);
  await setup.hold(group);
  if (!(await useCode(setup.db, code, setup.now))) throw new AskerError(say.wrongCode);
  await ownMember(setup, group);
  const turn = await setup.enter(group);
  // After the group's lock, as where an administrator confirms: two who wait for each other must do it in one order.
  if (await isTaken(turn.db, place)) throw new AskerError(say.channelTaken(undefined));
  if (!mayLinkAtOnce(turn.actor)) return await requestLink(turn, place);
  await addChannel(turn.db, turn.id(), group, place, turn.now);
  turn.changed(groupCard, group);
  return said(say.linked(turn.group.name));
}

/** The channel that is to be linked, which must be no group's. */
function freeChannel({ place, group, language }: Setup): ChannelPlace {
  const say = texts[language];
  const { channel } = place;
  if (!channel) throw new AskerError(say.linkInChannel);
  if (group) throw new AskerError(say.channelTaken(group.name));
  return { ...place, channel };
}

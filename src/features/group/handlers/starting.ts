import type { z } from "zod";
import { type Account, accountKey, type From, isClock } from "../../../core/ask.ts";
import { AskerError } from "../../../core/errors.ts";
import { handle } from "../../../core/feature.ts";
import { type Reply, said } from "../../../core/reply.ts";
import type { Setup } from "../../../core/turn.ts";
import { wallDate } from "../../../language/format/wallClock.ts";
import { show, start } from "../commands/starting.ts";
import { type Office, offices, readParties } from "../rules.ts";
import { addChannel, addGroup, isTaken } from "../store/groups.ts";
import { addMember } from "../store/members.ts";
import { texts } from "../texts.ts";
import { groupCard, loadPeople, viewGroup } from "../views/group.ts";
import { askToAccept } from "./offers.ts";

export const starting = [
  handle(show, async (view) => said("", viewGroup(await loadPeople(view), view))),

  handle(start, begin, undefined, ({ group, place, language }) => {
    const say = texts[language];
    if (!place.channel) return say.startInChannel;
    return group && say.channelTaken(group.name);
  }),
];

async function begin(setup: Setup, input: z.output<typeof start.input>): Promise<Reply> {
  const say = texts[setup.language];
  const { channel } = setup.place;
  if (!channel) throw new AskerError(say.startInChannel);
  if (setup.group || (await isTaken(setup.db, setup.place))) {
    throw new AskerError(say.channelTaken(setup.group?.name));
  }
  const parties = readParties(input.parties);
  if (parties.length < 2) throw new AskerError(say.fewParties);
  const founder = personOf(setup.from);
  const wanted = wantedOffices(input);

  const group = setup.id();
  await addGroup(setup.db, {
    id: group,
    name: input.name,
    language: setup.language,
    effect: input.effect,
    parties: parties.map((name) => ({ id: setup.id(), name })),
    zone: setup.zone,
    validFrom: wallDate(setup.now, setup.zone),
    at: setup.now,
  });
  await addChannel(setup.db, setup.id(), group, { ...setup.place, channel }, setup.now);
  await seat(setup, group, founder, wanted.get(accountKey(founder)) ?? [], true);
  const turn = await setup.enter(group);
  for (const [key, asked] of wanted) {
    if (key === accountKey(founder)) continue;
    askToAccept(turn, await seat(setup, group, accountOf(key), asked, false), asked);
  }
  turn.changed(groupCard, group);
  // The form shows its first fields, and the secretary is not among them.
  return said(input.secretary ? say.started(input.name) : `${say.started(input.name)} ${say.startedAlone}`);
}

/** A person asks; the clock never does here. */
export function personOf(from: From): Account {
  if (isClock(from)) throw new Error("only a person can do this");
  return from;
}

/** Who is to have which office, by account: one person may be asked for both. */
function wantedOffices(input: Readonly<Partial<Record<Office, string>>>): ReadonlyMap<string, readonly Office[]> {
  const wanted = new Map<string, Office[]>();
  for (const office of offices) {
    const key = input[office];
    if (key) wanted.set(key, [...(wanted.get(key) ?? []), office]);
  }
  return wanted;
}

/** The account that a person field has chosen. */
export function accountOf(key: string): Account {
  const [platform = "", team = "", ...user] = key.split(":");
  return { platform, team, user: user.join(":") };
}

/** The founder has accepted by naming themself; others are asked. */
async function seat(setup: Setup, group: string, account: Account, asked: readonly Office[], founder: boolean) {
  const id = setup.id();
  await addMember(setup.db, group, {
    id,
    accountId: setup.id(),
    name: account.name ?? (founder ? texts[setup.language].unnamed : ""),
    account,
    roles: founder ? ["administrator", ...asked] : [],
    offered: founder ? [] : asked,
    at: setup.now,
  });
  return id;
}

import type { Dispatch } from "../../../src/core/dispatch.ts";
import { makeDatabase } from "../decisions/database.ts";
import { printAim } from "../decisions/print.ts";
import { decideMany, decisions, type House, list, startSamsprak } from "../decisions/samsprak.ts";
import type { SlackStub } from "../decisions/slackStub.ts";
import { type Compared, compare, through, within } from "./compare.ts";
import { openIndoors, typedIn } from "./indoors.ts";
import { printCompared } from "./print.ts";

const most = 1.15;

/** What it costs to find out who asks, where and in which group, beside knowing it. */
export async function measureResolving(slack: SlackStub): Promise<void> {
  const all = [...(await indoors(slack)), ...(await throughDoor(slack))];
  printCompared("Resolving (account, channel) to a seat", ["seated", "resolving"], all);
  for (const { name, cpuRatio } of all) printAim(`${name}: CPU, resolving / seated`, cpuRatio, { most });
}

async function indoors(slack: SlackStub): Promise<readonly Compared[]> {
  await using database = await makeDatabase("indoors");
  const house = await startSamsprak(slack, 1, database.url);
  const [channel = ""] = house.channels;
  await decideMany(house, 20);
  await house.stop();
  await using inside = await openIndoors(database.url);
  const listing = (dispatch: Dispatch) => within(() => ask(dispatch, channel, "beslut lista", "Visa fler"), 2_000);
  const deciding = (dispatch: Dispatch) =>
    within(
      (n) => ask(dispatch, channel, `beslut bekräfta att föreslå halltid ${n} verkan=mandat`, "är bekräftat"),
      120,
      true,
    );
  return [
    await compare("dispatch, lista of 20", listing(inside.seated), listing(inside.resolving)),
    await compare("dispatch, a decision", deciding(inside.seated), deciding(inside.resolving)),
  ];
}

async function ask(dispatch: Dispatch, channel: string, words: string, expected: string): Promise<void> {
  const reply = await dispatch(typedIn(channel, words));
  if (!JSON.stringify(reply).includes(expected)) throw new Error(`${words} was answered ${JSON.stringify(reply)}`);
}

async function throughDoor(slack: SlackStub): Promise<readonly Compared[]> {
  await using resolvingBase = await makeDatabase("resolving");
  await using seatedBase = await makeDatabase("seated");
  const houses: House[] = [];
  const start = async (url: string, hook?: URL) => {
    const house = await startSamsprak(slack, 8, url, hook);
    houses.push(house);
    await decideMany({ ...house, channels: house.channels.slice(0, 1) }, 20);
    return house;
  };
  try {
    const resolving = await start(resolvingBase.url);
    const seated = await start(seatedBase.url, new URL("./seated.ts", import.meta.url));
    const listing = (house: House) => through(house, list("", house));
    // In the others, so that the list stays as long as it is.
    const deciding = (house: House) => through(house, decisions("", house.channels.slice(1)));
    return [
      await compare("full door, lista of 20", listing(seated), listing(resolving)),
      await compare("full door, a decision", deciding(seated), deciding(resolving)),
    ];
  } finally {
    await Promise.all(houses.map((house) => house.stop()));
  }
}

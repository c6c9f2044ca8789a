import { makeDatabase } from "../decisions/database.ts";
import { printAim } from "../decisions/print.ts";
import { decideMany, decisions, type House, list, startSamsprak } from "../decisions/samsprak.ts";
import type { SlackStub } from "../decisions/slackStub.ts";
import { compare, through } from "./compare.ts";
import { addGroups, addMembers } from "./fill.ts";
import { printCompared } from "./print.ts";

const groups = 10_000;
const members = 20;
const most = 1.2;

/** A command in the only group of a database, and in one of ten thousand. */
export async function measureMany(slack: SlackStub): Promise<void> {
  await using few = await makeDatabase("one_group");
  await using many = await makeDatabase("many_groups");
  const houses: House[] = [];
  try {
    for (const database of [few, many]) {
      const house = await startSamsprak(slack, 1, database.url);
      houses.push(house);
      await decideMany(house, 20);
    }
    await addMembers(few, members);
    await addMembers(many, members);
    await addGroups(many, groups);
    const [one, all] = houses;
    if (!one || !all) return;
    const compared = [
      await compare("lista of 20", through(one, list("", one)), through(all, list("", all))),
      await compare("a decision", through(one, decisions("", one.channels)), through(all, decisions("", all.channels))),
    ];
    printCompared(
      `One group, and ${groups.toLocaleString("en")} with ${members} members each`,
      ["one", "many"],
      compared,
    );
    for (const { name, cpuRatio, takenRatio } of compared) {
      printAim(`${name}: CPU, many groups / one`, cpuRatio, { most });
      printAim(`${name}: time, many groups / one`, takenRatio, { most });
    }
  } finally {
    await Promise.all(houses.map((house) => house.stop()));
  }
}

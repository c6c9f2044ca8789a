import { expect, onTestFinished } from "vitest";
import type { Database } from "../../../../src/adapters/store/database.ts";
import { makeMetrics } from "../../../../src/adapters/web/metrics/metrics.ts";
import { catalogue } from "../../../../src/features/catalogue.ts";
import { furnish } from "../../../../src/wiring/house.ts";
import type { Person } from "../../../support/slack/person.ts";
import { until } from "../../../support/slack/slack.ts";
import { textsIn } from "../door.ts";
import { type DoorOptions, type Offices, openDoor } from "./offices.ts";

/** The whole house behind a door to both organisations' apps; the database goes with it. Posts are not held to a pace. */
export async function openHouse(offices: Offices, database: Database, settings: DoorOptions["settings"] = {}) {
  const troubles: string[] = [];
  const line = (what: object, text: string) => void troubles.push(`${text} ${JSON.stringify(what)}`);
  const house = await furnish(database, {
    log: { info: line, warn: line, error: line },
    features: catalogue,
    language: "sv",
    timeZone: "Europe/Stockholm",
    now: offices.now,
  });
  onTestFinished(() => house.close());
  const metrics = makeMetrics({
    waiting: async () => ({ waiting: 0, lagSeconds: 0 }),
    troubles: async () => ({ undeliverable: 0, doubts: 0 }),
    queues: async () => [],
  });
  const opened = await openDoor(offices, { database, dispatch: metrics.measure(house.dispatch), settings });
  const relay = await house.start([{ ...opened.door, port: { ...opened.door.port, paceMs: 0 } }]);
  return { ...opened, house, relay, metrics, troubles };
}

/** What a slash command of one's own organisation's app answers. */
export async function typed(person: Person, words: string, { channel }: Pick<Offices, "channel">): Promise<string> {
  const before = person.ephemerals.length;
  expect(await person.command("/samsprak", words, { channel })).toMatchObject({ status: 200 });
  const answer = await until(() => person.ephemerals[before]);
  return textsIn(answer.blocks).join("\n");
}

/** A group of both organisations: Alva is its chair and secretary for the city, Dragan answers for sports. */
export async function beginGroup(offices: Offices): Promise<void> {
  const { alva, dragan } = offices;
  const parties = 'parter="Åkersta; Idrotten"';
  const start = `starta namn=Samverkansgruppen ${parties} ordförande=${alva.mention} sekreterare=${alva.mention} verkan=mandate`;
  expect(await typed(alva, start, offices)).toContain("är startad");
  await typed(alva, "ta uppdraget", offices);
  await typed(alva, "jag företräder Åkersta", offices);
  await typed(dragan, "jag företräder Idrotten", offices);
  expect(await typed(alva, "bekräfta medlem Dragan", offices)).toContain("bekräftad");
}

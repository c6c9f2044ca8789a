import { afterAll, beforeAll, expect, test } from "vitest";
import { type Backstage, openBackstage } from "../contract/backstage.ts";
import { beginGroup } from "../contract/beginGroup.ts";
import { propose } from "../contract/scenarios/doing.ts";
import { type Stage, textOf } from "../contract/stage.ts";
import { seeMessage } from "../contract/teams/reading.ts";
import { startTenant, type Tenant } from "../contract/teams/tenant.ts";
import { makeDoubleStage } from "../contract/teams.ts";
import type { Fault } from "../support/teams/wire/faults.ts";
import { bosse, dragan, type Person, samverkan } from "../support/teams/world.ts";

const hourMs = 3_600_000;
/** Whoever asks is told within this that it has been heard, or Teams says that we do not answer. */
const patienceMs = 8_000;

let tenant: Tenant;
let backstage: Backstage;
let stage: Stage;
let now = new Date("2026-11-24T09:00:00Z");

beforeAll(async () => {
  tenant = await startTenant();
  backstage = await openBackstage({ teams: (tools) => tenant.connect(tools) }, { live: true, from: now });
  stage = makeDoubleStage(tenant, backstage);
  await beginGroup(stage, "mandat");
}, 60_000);

afterAll(async () => {
  await stage?.close();
});

/** Cards in the channel with that title, as they are now. */
const cards = (title: string) =>
  tenant.teams
    .messages(samverkan.id)
    .map(seeMessage)
    .filter(({ lines }) => lines.includes(title))
    .map(textOf);

const tries = () => tenant.teams.requests.filter(({ path, method }) => isPost(method, path)).length;
const isPost = (method: string, path: readonly string[]) => method === "POST" && path.at(-1) === "conversations";

/** Asks where no answer may come back, and is heard all the same. */
async function ask(as: Person, words: string): Promise<void> {
  const since = performance.now();
  const { delivery } = await tenant.teams.say(samverkan.id, words, { as, mention: true });
  expect(delivery?.status).toBe(200);
  expect(performance.now() - since).toBeLessThan(patienceMs);
}

async function passAnHour(): Promise<void> {
  now = new Date(now.getTime() + hourMs);
  await backstage.pass(now);
}

const faults: readonly (readonly [string, Fault, number])[] = [
  ["429", { kind: "busy", retryAfterSeconds: 1 }, 1],
  ["500", { kind: "serverError" }, 1],
  ["a page that is none of its answers", { kind: "garbage" }, 1],
  ["nothing, and does nothing", { kind: "hang" }, 1],
  ["nothing, although it has done what was asked", { kind: "lost" }, 2],
];

test.each(faults)(
  "When Teams answers %s for a while, all is there afterwards, and what may be there twice says so",
  async (_, fault, times) => {
    const proposal = await propose(stage, "cilla", "öppna hallen i sommar");
    await backstage.settle();
    const before = tries();
    tenant.teams.breaks(fault);
    await ask(bosse, "beslut bekräfta att köpa bollar verkan=mandat");
    await ask(dragan, `förslag svar ${proposal} avstår`);
    await expect.poll(tries, { timeout: 10_000 }).toBeGreaterThan(before);
    tenant.teams.breaks(undefined);
    await passAnHour();

    const listed = textOf(await stage.sayPrivately("bosse", "beslut lista"));
    const [number = ""] = /\d+\/\d{4}(?= – köpa bollar)/u.exec(listed) ?? [];
    const shown = cards(`Beslut ${number}`);
    expect(shown).toHaveLength(times);
    for (const again of shown.slice(1)) expect(again).toContain("Det här meddelandet kan ha kommit två gånger.");
    expect(cards(`Förslag ${proposal}`)).toEqual([expect.stringContaining("HISO: avstår")]);
  },
  60_000,
);

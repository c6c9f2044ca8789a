import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Command } from "../../src/core/command.ts";
import { everyone, type Role } from "../../src/core/group.ts";
import { catalogue } from "../../src/features/catalogue.ts";
import { attempts, type Targets } from "../support/attempts.ts";
import { oneDatabase } from "../support/database.ts";
import { openGroup, openTestHouse, type TestHouse, textOf } from "../support/house.ts";
import { person } from "../support/people.ts";

const commands: readonly Command[] = catalogue.flatMap(({ handlers }) => handlers.map(({ command }) => command));
/** How a refusal of a role begins; an allowed command may still be refused by a rule of its own. */
const refusal = /^Det här kan bara /u;
/** What only the clock does is nobody's to ask for. */
const outdated = /^Kortet är gammalt/u;
const isForSomeone = ({ roles }: Command) => roles.some((role) => role !== "clock");

describe.each(oneDatabase)("Who may do what, on $name,", ({ open }) => {
  let t: TestHouse;
  let targets: Targets;
  beforeAll(async () => {
    t = await openTestHouse(await open());
    const { bosse, cilla, esra } = await openGroup(t);
    await t.type(bosse, "beslut bekräfta att köpa bollar");
    await t.type(cilla, "förslag köpa nät");
    await t.type(esra, "jag företräder MISO");
    const { client } = t.database;
    const [group, decision, member, party] = await Promise.all([
      client.group.findFirstOrThrow(),
      client.decision.findFirstOrThrow(),
      client.member.findFirstOrThrow({ where: { name: "Esra" } }),
      client.party.findFirstOrThrow(),
    ]);
    targets = { group: group.id, decision: decision.id, member: member.id, party: party.id, code: "" };
  });
  afterAll(() => t.close());

  /** What someone with this role alone is answered; whatever it changes is taken back, so that the next finds the same. */
  async function answered(role: Role, { id }: Command): Promise<string> {
    const { client } = t.database;
    const who = person(`Prov-${role}-${id}`);
    const memberId = crypto.randomUUID();
    const partyId = role === "coOpted" || role === "observer" ? null : targets.party;
    const account = { platform: who.platform, team: who.team, user: who.user };
    const created = {
      id: memberId,
      groupId: targets.group,
      partyId,
      name: who.name ?? "",
      roles: [role],
      createdAt: t.now,
    };
    await client.member.create({ data: created });
    await client.account.create({ data: { id: crypto.randomUUID(), groupId: targets.group, memberId, ...account } });
    await t.told();
    const reply = await t.ask(who, { call: { command: id, input: attempts[id]?.(targets) ?? {} } });
    return textOf(reply);
  }

  test.each(everyone.map((role) => [role]))(
    "%s: each command is allowed or refused as its definition says",
    { timeout: 120_000 },
    async (role) => {
      // What ends the group's own setup would change what the next command finds.
      const harmless = commands.filter(({ id }) => id !== "group.endParty" && id !== "group.unlinkChannel");
      for (const command of harmless) {
        const allowed = command.kind === "setup" || command.roles.includes(role);
        const text = await answered(role, command);
        expect(text, `${role} ${command.id}`).not.toBe("");
        if (allowed) expect(text, `${role} ${command.id}`).not.toMatch(refusal);
        else expect(text, `${role} ${command.id}`).toMatch(isForSomeone(command) ? refusal : outdated);
      }
    },
  );

  test("someone who waits to be confirmed is told so, whatever they ask for", async () => {
    const waiting = person("Hilda");
    await t.ask(waiting, { call: { command: "group.join", input: { party: targets.party } } });
    for (const { id, kind, alsoWaiting } of commands) {
      if (kind === "setup" || alsoWaiting) continue;
      const reply = await t.ask(waiting, { call: { command: id, input: attempts[id]?.(targets) ?? {} } });
      expect(textOf(reply), id).toContain("inte med i gruppen än, så det här går inte");
    }
    for (const { id } of commands.filter(({ alsoWaiting }) => alsoWaiting)) {
      const reply = await t.ask(waiting, { call: { command: id, input: attempts[id]?.(targets) ?? {} } });
      expect(textOf(reply), id).not.toMatch(/går inte|Det här kan bara|gick fel/u);
      expect(JSON.stringify(reply), id).not.toMatch(/köpa bollar|köpa nät/u);
      await t.ask(waiting, { call: { command: "group.join", input: { party: targets.party } } });
    }
  });

  test("someone from another workspace in the shared channel is nobody until they have joined", async () => {
    const outsider = { ...person("Gun"), team: "another-team" };
    for (const { id, kind } of commands) {
      if (kind === "setup") continue;
      const reply = await t.ask(outsider, { call: { command: id, input: attempts[id]?.(targets) ?? {} } });
      expect(textOf(reply), id).toContain("inte med i gruppen än");
    }
  });

  test("no command is forgotten", () => {
    expect(Object.keys(attempts).sort()).toEqual(commands.map(({ id }) => id).sort());
  });
});

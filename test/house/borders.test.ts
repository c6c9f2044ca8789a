import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Account } from "../../src/core/ask.ts";
import { roles } from "../../src/core/group.ts";
import { catalogue } from "../../src/features/catalogue.ts";
import { attempts, type Targets } from "../support/attempts.ts";
import { oneDatabase } from "../support/database.ts";
import { openGroup, openTestHouse, type TestHouse, textOf } from "../support/house.ts";
import { person } from "../support/people.ts";

const commands = catalogue.flatMap(({ handlers }) => handlers.map(({ command }) => command));
const secret = "hemlig bollhall";

/** Minutes that have been sent, with one line. */
function minutesRow(groupId: string, askedById: string) {
  const [item, line] = [randomUUID(), randomUUID()];
  return {
    ...{ id: randomUUID(), groupId, year: 2026, number: 1, state: "sent", kind: "notes", language: "sv" },
    ...{ title: secret, origin: "thread", startsOnWall: "2026-11-24T10:00", endsOnWall: "2026-11-24T10:30" },
    ...{ zone: "Europe/Stockholm", attendance: "thread", people: [], engine: "Samspråk", askedById },
    ...{ createdAt: new Date(), createdOn: "2026-11-24" },
    items: { create: [{ id: item, groupId, position: 0, title: secret, series: "2026", paragraph: 1 }] },
    lines: {
      create: [{ id: line, groupId, itemId: item, number: 1, kind: "narrative", text: secret, confirmed: true }],
    },
  };
}

describe.each(oneDatabase)("Between two groups, on $name,", ({ open }) => {
  let t: TestHouse;
  let theirs: Targets;
  /** The first group's rows, which must stay as they are whatever is asked. */
  let before = "";
  const stranger = person("Frida");

  beforeAll(async () => {
    t = await openTestHouse(await open());
    const { alva, bosse, cilla, esra } = await openGroup(t);
    await t.type(bosse, `beslut bekräfta att ${secret}`);
    await t.type(cilla, `förslag ${secret}`);
    await t.type(bosse, `möte bekräfta 10 december 17–19, om ${secret}`);
    await t.type(bosse, `tider fråga 10 december 17–19; 11 december 17–19, om ${secret}`);
    await t.type(cilla, `åtgärd ${secret} senast=2026-12-11 beslut=1/2026`);
    await t.type(cilla, `utkast ny överenskommelse ${secret}`);
    await t.type(cilla, `utkast ändra 1 § 2 ${secret}`);
    await t.type(esra, "jag företräder MISO");
    const { client } = t.database;
    const [group, decision, member, party, meeting, poll, action, agreement] = await Promise.all([
      client.group.findFirstOrThrow(),
      client.decision.findFirstOrThrow(),
      client.member.findFirstOrThrow({ where: { name: "Esra" } }),
      client.party.findFirstOrThrow(),
      client.meeting.findFirstOrThrow(),
      client.timePoll.findFirstOrThrow(),
      client.actionItem.findFirstOrThrow(),
      client.agreement.findFirstOrThrow(),
    ]);
    const { code = "" } = /koppla (?<code>\S+)”/u.exec(await t.type(alva, "koppla"))?.groups ?? {};
    const ids = { decision: decision.id, member: member.id, party: party.id, meeting: meeting.id };
    theirs = { ...ids, poll: poll.id, action: action.id, agreement: agreement.id, group: group.id, code };
    await client.minutes.create({ data: minutesRow(group.id, member.id) });
    await t.type(stranger, 'starta namn=Andra parter="Ett; Två" ordförande=@Frida sekreterare=@Frida', {
      channel: "other",
    });
    await t.type(stranger, "jag företräder Ett", { channel: "other" });
    await client.member.updateMany({
      where: { name: "Frida" },
      data: { roles: roles.filter((role) => role !== "clock") },
    });
    await t.told();
    before = await rowsOf(theirs.group);
  });
  afterAll(() => t.close());

  /** All rows of the first group, as text. */
  async function rowsOf(group: string): Promise<string> {
    const { client } = t.database;
    const where = { where: { groupId: group } } as const;
    const rows = await Promise.all([
      client.decision.findMany(where),
      client.proposal.findMany(where),
      client.stance.findMany(where),
      client.dissent.findMany(where),
      client.decisionNote.findMany(where),
      client.member.findMany(where),
      client.account.findMany(where),
      client.party.findMany(where),
      client.channel.findMany(where),
      client.auditEntry.findMany(where),
      client.post.findMany(where),
      client.overviewLook.findMany(where),
      client.linkRequest.findMany(where),
      client.meeting.findMany(where),
      client.meetingSeries.findMany(where),
      client.attendance.findMany(where),
      client.accessNeed.findMany(where),
      client.timePoll.findMany(where),
      client.timeAnswer.findMany(where),
      client.agendaItem.findMany(where),
      client.agendaTemplateItem.findMany(where),
      client.meetingDay.findMany(where),
      client.presence.findMany(where),
      client.meetingNote.findMany(where),
      client.actionItem.findMany(where),
      client.actionEvent.findMany(where),
      client.agreement.findMany(where),
      client.agreementRelation.findMany(where),
      client.agreementParty.findMany(where),
      client.agreementClause.findMany(where),
      client.agreementVersion.findMany(where),
      client.agreementChange.findMany(where),
      client.agreementComment.findMany(where),
      client.agreementDecision.findMany(where),
      client.agreementAssessment.findMany(where),
      client.agreementTemplate.findMany(where),
      client.agreementFile.findMany(where),
      client.keptFile.findMany(where),
      client.calendarFeed.findMany(where),
      client.searchEntry.findMany(where),
      client.searchWord.findMany(where),
      client.searchState.findMany(where),
      client.digest.findMany(where),
      client.minutes.findMany(where),
      client.minuteItem.findMany(where),
      client.minuteLine.findMany(where),
      client.minuteFile.findMany(where),
      client.work.findMany(where),
      client.earlierDecision.findMany(where),
      client.earlierImport.findMany(where),
      client.registration.findMany(where),
      client.preparedFile.findMany(where),
    ]);
    return JSON.stringify(rows, (_key, value: unknown) => (typeof value === "bigint" ? String(value) : value));
  }

  test("every command of the catalogue is tried", () => {
    expect(Object.keys(attempts).sort()).toEqual(commands.map(({ id }) => id).sort());
  });

  test.each(commands.map(({ id }) => [id]))("%s neither changes nor shows what is another group's", async (id) => {
    const input = attempts[id]?.(theirs) ?? {};
    // From a member with every role in their own channel; the same with a card's claim to belong to the first group;
    // and by someone in no group, in the first group's channel.
    const asks: readonly (readonly [Account, { channel: string | null; group?: string }])[] = [
      [stranger, { channel: "other" }],
      [stranger, { channel: "other", group: theirs.group }],
      [stranger, { channel: null, group: theirs.group }],
    ];
    for (const [who, where] of asks) {
      const reply = await t.ask(who, { call: { command: id, input } }, { key: randomUUID(), ...where });
      expect(textOf(reply)).not.toBe("");
      expect(JSON.stringify(reply)).not.toContain(secret);
    }
    expect(await rowsOf(theirs.group)).toBe(before);
  });

  test("someone in no group changes nothing in a group's channel but their own request to join", async () => {
    const outsider = person("Gun");
    for (const { id, kind } of commands) {
      if (kind === "setup") continue;
      const reply = await t.ask(outsider, { call: { command: id, input: attempts[id]?.(theirs) ?? {} } });
      expect(textOf(reply)).toMatch(/inte med i gruppen/);
    }
    expect(await rowsOf(theirs.group)).toBe(before);
  });

  test("a code cannot be guessed: three wrong ones, and the right one is refused for ten minutes", async () => {
    const guesser = person("Hugo");
    for (const guess of ["AAAA-AAAA", "BBBB-BBBB", "CCCC-CCCC"]) {
      expect(await t.type(guesser, `koppla ${guess}`, { channel: "third" })).toContain("stämmer inte");
    }
    expect(await t.type(guesser, `koppla ${theirs.code} ja`, { channel: "third" })).toContain("för många försök");
    expect(await t.database.client.channel.count({ where: { channel: "third" } })).toBe(0);
  });

  test("a code is good once, and its text is kept nowhere", async () => {
    const { client } = t.database;
    expect(JSON.stringify([await client.claim.findMany(), await client.linkCode.findMany()])).not.toContain(
      theirs.code,
    );
    expect(await t.type(person("Ines"), `koppla ${theirs.code} ja`, { channel: "fourth" })).toContain("Jag har frågat");
    expect(await t.type(person("Joel"), `koppla ${theirs.code} ja`, { channel: "fifth" })).toContain("stämmer inte");
  });
});

import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

import type { Account } from "../../../src/core/ask.ts";
import type { FileRef } from "../../../src/core/reply.ts";
import { oneDatabase } from "../../support/database.ts";
import { morning, openGroup, openTestHouse, silentModel, type TestHouse } from "../../support/house.ts";
import { person } from "../../support/people.ts";
import { openTrial } from "../../support/work.ts";
import { agreementColumns } from "../agreements/columns.ts";

/** Each column that names a member, and the words under which the file tells that member of its row. */
const told: Readonly<Record<string, readonly [feature: string, words: string]>> = {
  "Account.memberId": ["Gruppen", "konton"],
  "ActionEvent.byId": ["Åtgärder", "ändringar du har gjort i åtgärder"],
  "ActionEvent.memberId": ["Åtgärder", "åtgärder du har fått"],
  "ActionItem.createdById": ["Åtgärder", "åtgärder du har skrivit"],
  "ActionItem.givenById": ["Åtgärder", "åtgärder du har gett någon"],
  "ActionItem.memberId": ["Åtgärder", "åtgärder du ansvarar för"],
  "Alternate.alternateId": ["Gruppen", "tider då du är ersättare för någon"],
  "Alternate.memberId": ["Gruppen", "tider då någon har varit din ersättare"],
  "CalendarFeed.memberId": ["Kalender", "kalenderprenumeration"],
  "Decision.confirmedById": ["Beslut", "beslut du har bekräftat"],
  "DecisionNote.byId": ["Beslut", "rättelser du har skrivit"],
  "Digest.memberId": ["Översikt", "veckobrev sedan"],
  "DisposalRule.createdById": ["Integritet", "gallringsregler du har lagt till"],
  "Dissent.memberId": ["Beslut", "reservationer, yttranden och jäv"],
  "LinkCode.createdById": ["Gruppen", "kopplingskoder du har skapat"],
  "LinkCode.memberId": ["Gruppen", "kopplingskoder du har skapat"],
  "LinkRequest.memberId": ["Gruppen", "kanaler du har bett att få koppla"],
  "ModelConsent.memberId": ["Språkmodell", "språkmodell du har slagit på"],
  "OverviewLook.memberId": ["Översikt", "senast du bad om nyheter"],
  "Proposal.proposedById": ["Beslut", "förslag du har lagt"],
  "Stance.memberId": ["Beslut", "svar du har lämnat för din part"],
  "Work.memberId": ["Arbeten", "arbeten du har bett om"],
};

function columnsThatNameMembers(): readonly string[] {
  const folder = fileURLToPath(new URL("../../../prisma", import.meta.url));
  const schema = readdirSync(folder)
    .filter((name) => name.endsWith(".prisma"))
    .map((name) => readFileSync(`${folder}/${name}`, "utf8"))
    .join("\n");
  return [...schema.matchAll(/^model (\w+) \{(.*?)^\}/gmsu)].flatMap(([, model, body = ""]) =>
    [...body.matchAll(/^ {2}(memberId|alternateId|byId|\w+ById)\s/gmu)].map(([, column]) => `${model}.${column}`),
  );
}

type Content = Record<string, Record<string, unknown>>;

/** Told by the meetings themselves, and tried with them. */
const ofMeetings = [
  ...["AccessNeed.memberId", "AgendaItem.addedById", "Attendance.alternateId", "Attendance.memberId"],
  ...["Meeting.closedById", "Meeting.createdById", "Meeting.openedById", "MeetingNote.byId"],
  ...["MeetingSeries.createdById", "Presence.memberId", "TimeAnswer.memberId", "TimePoll.createdById"],
];

/** Told by the pages, the minutes, the registrar's feature and the lists that are read in, and tried with them. */
const ofOthers = [
  ...["MinuteChecker.memberId", "MinuteCorrection.byId", "MinuteFile.memberId", "MinuteNote.byId"],
  ...["Minutes.askedById", "Minutes.sentById"],
  ...["GuestLink.createdById", "Publication.endedById", "Publication.publishedById"],
  ...["WebLink.memberId", "WebSession.memberId"],
  ...["EarlierImport.byId", "PreparedFile.memberId", "Registration.byId"],
];

describe.each(oneDatabase)("What is stored about a member, on $name,", ({ open }) => {
  let t: TestHouse;
  let people: Awaited<ReturnType<typeof openGroup>>;
  beforeAll(async () => {
    t = await openTestHouse(await open(), [openTrial().feature], [], silentModel);
    people = await openGroup(t);
    const { alva, bosse, cilla, dragan } = people;
    const { code } = /koppla (?<code>\S+)”/u.exec(await t.type(alva, "koppla"))!.groups!;
    await t.type(cilla, `koppla ${code} ja`, { channel: "c2" });
    await t.type(alva, "ge roll Cilla administratör");
    await t.type(cilla, "förslag köpa nät");
    await t.type(dragan, "förslag öppna hallen");
    await t.type(cilla, "förslag svar 2 invändningar Hallen är trasig");
    await t.type(dragan, "förslag svar 2 står bakom");
    await t.type(bosse, "beslut bekräfta att köpa bollar");
    await t.type(cilla, "beslut reservation 1 För dyrt");
    await t.type(dragan, "beslut reservation 1 För billigt");
    await t.type(cilla, "beslut jäv 1");
    await t.type(alva, "ge roll Cilla ordförande");
    await t.type(cilla, "ta uppdraget");
    await t.type(cilla, "beslut bekräfta att måla hallen");
    await t.type(cilla, "beslut rätta 2 den lilla hallen");
    await t.type(cilla, "gallring bekräfta KS 2026-03-04 § 112");
    await t.type(cilla, "modell bekräfta");
    await t.type(cilla, "koppla mig");
    await t.type(cilla, "ersättare @Esra");
    await t.type(cilla, "åtgärd räkna bollar ansvarig=mig");
    await t.type(cilla, "nytt");
    await t.type(cilla, "prova");
    await t.type(cilla, "veckobrev på");
    t.address = "https://samsprak.example.org";
    await t.type(cilla, "kalender");
  });
  afterAll(() => t.close());

  const askedBy = async (who: Account, words = "personuppgifter", channel: string | null = "c1") =>
    await t.ask(who, { words }, { channel });
  async function fileFor(who: Account, words?: string, channel?: string | null): Promise<FileRef> {
    const reply = await askedBy(who, words, channel);
    if (reply.kind !== "said" || !reply.file) throw new Error(`no file: ${JSON.stringify(reply)}`);
    return reply.file;
  }
  async function contentFor(who: Account, words?: string): Promise<Content> {
    const kept = await t.house.toolsFor("test").files.read((await fileFor(who, words)).secret);
    return JSON.parse(new TextDecoder().decode(kept?.bytes));
  }

  test("comes as a file, with a sentence about what is not erased and whom to tell", async () => {
    const reply = await askedBy(people.cilla);
    expect(reply).toMatchObject({
      kind: "said",
      file: { name: "personuppgifter.json", type: "application/json", secret: expect.stringMatching(/^[\w-]{32}$/u) },
      text: expect.stringContaining("kan vara allmänna handlingar: de rättas med en anteckning och raderas inte"),
    });
    expect(JSON.stringify(reply)).not.toContain("Hallen är trasig");
  });

  test("has the membership with its accounts, party and roles", async () => {
    expect((await contentFor(people.cilla))["Gruppen"]).toMatchObject({
      namn: "Cilla",
      part: "MISO",
      roller: ["representant", "administratör", "ordförande"],
      "med i gruppen sedan": morning.toISOString(),
      konton: [{ plattform: "test", "arbetsyta eller organisation": "t1", användare: "cilla" }],
    });
  });

  test("has all that the member has answered, put, confirmed and had entered, each with its time", async () => {
    const at = morning.toISOString();
    expect((await contentFor(people.cilla))["Beslut"]).toEqual({
      "svar du har lämnat för din part": [
        { nummer: "Förslag 2/2026", part: "MISO", svar: "har invändningar", skäl: "Hallen är trasig", tid: at },
      ],
      "reservationer, yttranden och jäv": [
        expect.objectContaining({ nummer: "Beslut 1/2026", vad: "reservation", text: "För dyrt", tid: at }),
        expect.objectContaining({ nummer: "Beslut 1/2026", vad: "jäv", text: null, tid: at, åter: null }),
      ],
      "förslag du har lagt": [{ nummer: "1/2026", text: "köpa nät", tid: at }],
      "beslut du har bekräftat": [{ nummer: "2/2026", text: "måla hallen", tid: at }],
      "rättelser du har skrivit": [{ nummer: "2/2026", text: "den lilla hallen", tid: at }],
    });
  });

  test("leaves out no column that names a member", async () => {
    expect([...columnsThatNameMembers()].sort()).toEqual(
      [...Object.keys(told), ...ofMeetings, ...ofOthers, ...agreementColumns].sort(),
    );
    // Esra is the alternate, which nobody is who represents a party.
    const contents = await Promise.all([people.cilla, people.esra].map((who) => contentFor(who)));
    for (const [column, [feature, words]] of Object.entries(told)) {
      const rows = contents.flatMap((content) => content[feature]?.[words] ?? []);
      expect(rows, column).not.toEqual([]);
    }
  });

  test("says since when the member's calendar has an address, and not which", async () => {
    const content = await contentFor(people.cilla);
    expect(content["Kalender"]).toEqual({ kalenderprenumeration: [{ skapad: morning.toISOString() }] });
    const [feed] = await t.database.client.calendarFeed.findMany();
    expect(JSON.stringify(content)).not.toContain(feed?.digest);
  });

  test("has nothing of another member's", async () => {
    const text = JSON.stringify(await contentFor(people.cilla));
    for (const theirs of ["Alva", "Bosse", "Dragan", "Esra", "öppna hallen", "För billigt", "köpa bollar"])
      expect(text).not.toContain(theirs);
    const { client } = t.database;
    const others = await client.member.findMany({ where: { name: { not: "Cilla" } }, include: { accounts: true } });
    for (const { id, accounts } of others) {
      expect(text).not.toContain(id);
      for (const { user } of accounts) expect(text).not.toContain(`"${user}"`);
    }
  });

  test("is empty of what someone has not done, and says so in English to those who speak it", async () => {
    await t.database.client.member.updateMany({ where: { name: "Alva" }, data: { language: "en" } });
    await t.told();
    expect((await fileFor(people.alva, "my data", null)).name).toBe("my-data.json");
    const content = await contentFor(people.alva, "my-data");
    expect(content["Decisions"]).toMatchObject({ "proposals you have put": [], "decisions you have confirmed": [] });
    expect(content["The group"]).toMatchObject({ name: "Alva", language: "English" });
  });

  test("is not told to anyone outside the group; one who waits to come in gets their own, and nothing else", async () => {
    expect(await askedBy(person("Gun"))).toMatchObject({ mood: "refused" });
    await t.type(person("Hugo"), "jag företräder MIP");
    const content = await contentFor(person("Hugo"));
    expect(content["Gruppen"]).toMatchObject({ namn: "Hugo", roller: [], "part som väntar på att bekräftas": "MIP" });
    expect(JSON.stringify(content)).not.toMatch(/Alva|Bosse|köpa bollar|köpa nät|KS 2026/u);
  });
});

import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Account } from "../../../src/core/ask.ts";
import { plain } from "../../../src/core/card.ts";
import { type Clock, openClock } from "../../support/clock.ts";
import { oneDatabase } from "../../support/database.ts";
import { cardOf, openGroup, openTestHouse, type TestHouse, textOf } from "../../support/house.ts";
import { person } from "../../support/people.ts";

const title = "Möte 1/2026: Halltider";

describe.each(oneDatabase)("In a meeting, on $name,", ({ open }) => {
  let t: TestHouse;
  let clock: Clock;
  let people: Awaited<ReturnType<typeof openGroup>>;
  beforeAll(async () => {
    t = await openTestHouse(await open());
    t.now = new Date("2026-11-25T09:00:00Z");
    people = await openGroup(t);
    clock = openClock(t);
    await t.type(people.alva, "möte bekräfta torsdag 10 december 17–19 Rådhuset, om Halltider");
    await t.type(people.alva, "dagordning lägg till Låsen i hallen");
    await t.type(people.cilla, "dagordning lägg till Städningen");
    await t.type(people.dragan, "dagordning lägg till Belysningen");
    const { id: meetingId, groupId } = await t.database.client.meeting.findFirstOrThrow();
    const members = await t.database.client.member.findMany();
    for (const [name, answer] of [
      ["Bosse", "coming"],
      ["Cilla", "remote"],
      ["Dragan", "apology"],
    ]) {
      const { id: memberId, partyId } = members.find((member) => member.name === name)!;
      const row = { id: crypto.randomUUID(), groupId, meetingId, memberId, partyId, answer: answer!, at: t.now };
      await t.database.client.attendance.create({ data: row });
      const need = { id: crypto.randomUUID(), groupId, meetingId, memberId, text: "hörslinga", at: t.now };
      await t.database.client.accessNeed.create({ data: need });
    }
  });
  afterAll(async () => {
    await clock.stop();
    await t.close();
  });
  const say = (words: string, who: Account = people.alva) => t.type(who, words);
  const overhear = async (words: string, who: Account = people.cilla) =>
    textOf(await t.ask(who, { words, overheard: true }));
  const card = async () => {
    await clock.runUntil(t.now);
    return t.chat.card("c1", title)!;
  };
  const later = (time: string) => clock.runUntil(`2026-12-10T${time}:00Z`);

  test("no note is taken before it is open, and what was said to others is dropped without a word", async () => {
    expect(await overhear("#beslut köpa bollar")).toBe("");
    expect(await say("#beslut köpa bollar")).toContain("Inget möte är öppet just nu.");
    expect(await t.database.client.meetingNote.count()).toBe(0);
  });

  test("it cannot be opened days ahead; its card comes when it begins", async () => {
    expect(await say("möte öppna")).toContain("Det går att öppna tidigast två timmar innan.");
    await later("16:00");
    const opening = t.chat.card("c1", `Dags för ${title}`)!;
    expect(opening.status).toBe("Inte öppnat");
    expect(await say("möte öppna", people.cilla)).toContain("Det här kan bara");
    expect(textOf(await t.press(people.alva, opening, "Öppna mötet"))).toContain("Möte 1/2026 är öppet.");
    expect(await say("möte öppna")).toContain("är redan öppet");
  });

  test("attendance begins with the answers, and whoever opened it", async () => {
    expect(plain(await card())).toContain("Närvarande: Alva, Malmö stad; Bosse, MIP; Cilla, MISO (på distans)");
    expect(plain(await card())).toContain("Ordförande: Bosse\nSekreterare: Alva\nJusterare: inte vald än");
  });

  test("people come and go; others are noted by whoever leads", async () => {
    expect(await say("närvaro kom", people.cilla)).toContain("är redan antecknad");
    expect(await say("närvaro gick Bosse", people.cilla)).toContain("den som leder mötet");
    expect(textOf(await t.press(people.dragan, await card(), "Jag är här"))).toBe(
      "Dragan är antecknad som närvarande.",
    );
    expect(await say("närvaro kom Nisse")).toContain("Jag hittar ingen i gruppen som heter ”Nisse”");
  });

  test("the meeting chooses its chair and its checkers", async () => {
    expect(await say("möte välj ordförande Cilla", people.dragan)).toContain("Det gör den som leder mötet");
    expect(await say("möte välj ordförande Cilla, Dragan")).toContain("Välj en person");
    expect(await say("möte välj ordförande Cilla")).toBe("Ordförande för mötet: Cilla.");
    expect(await say("möte välj justerare Bosse och Dragan")).toBe("Justerare för mötet: Bosse, Dragan.");
    expect(plain(await card())).toContain("Ordförande: Cilla\nSekreterare: Alva\nJusterare: Bosse, Dragan");
  });

  test("it goes from item to item, and comings and goings are noted at the item", async () => {
    expect(await say("punkt 10", people.dragan)).toContain("Det gör den som leder mötet");
    expect(await say("punkt 10", people.cilla)).toBe("Nu: 10. Låsen i hallen.");
    expect(textOf(await t.press(people.alva, await card(), "Nästa punkt"))).toBe("Nu: 11. Städningen.");
    expect(await say("föregående punkt")).toBe("Nu: 10. Låsen i hallen.");
    await say("närvaro gick", people.dragan);
    const left = await t.database.client.presence.findFirstOrThrow({ where: { memberName: "Dragan" } });
    const at = await t.database.client.agendaItem.findFirstOrThrow({ where: { title: "Låsen i hallen" } });
    expect(left).toMatchObject({ arrivedItemId: null, leftItemId: at.id });
    expect(plain(await card())).toContain("Nu: 10. Låsen i hallen");
    expect(plain(await card())).toContain("Dragan, HISO (har gått)");
  });

  test("marked lines are notes under the current item, overheard or said to us, in both languages", async () => {
    expect(await overhear("#beslut byta låsen i hallen")).toBe(
      "Antecknat: 1. Förslag till beslut (punkt 10): byta låsen i hallen. Skriv ”ångra” om det blev fel.",
    );
    expect(await say("@Samspråk #åtgärd Dragan ringer låssmeden\n#info nycklarna räcker", people.bosse)).toContain(
      "2. Åtgärd (punkt 10): Dragan ringer låssmeden; 3. Information (punkt 10): nycklarna räcker",
    );
    expect(await say("#decision buy balls", people.dragan)).toContain("4. Förslag till beslut (punkt 10): buy balls");
    expect(plain(await card())).toContain("3. Information (punkt 10): nycklarna räcker");
  });

  test("all other talk is dropped, marked or not, and so is what people outside the group say", async () => {
    const before = await t.database.client.claim.count();
    for (const words of ["beslut köpa bollar", "#semester i juli", "hjälp", "möte avsluta"])
      expect(await overhear(words)).toBe("");
    expect(await overhear("#beslut ta över", person("Gun"))).toBe("");
    expect(await t.database.client.claim.count()).toBe(before);
  });

  test("one takes back one's own latest note, and no one else's", async () => {
    expect(await say("ångra", people.cilla)).toContain("byta låsen i hallen");
    expect(await say("ångra", people.cilla)).toContain("Du har ingen anteckning att ta tillbaka");
    expect(await overhear("#beslut byta låset i hallen")).toContain("5. Förslag till beslut (punkt 10)");
    expect(plain(await card())).not.toContain("byta låsen i hallen");
  });

  test("whoever leads makes a decision of a note; it says at which meeting, and the note that it is confirmed", async () => {
    expect(await say("anteckning bekräfta 5", people.dragan)).toContain("Det gör den som leder mötet");
    expect(textOf(await t.press(people.cilla, await card(), "Bekräfta beslut 5"))).toBe("Beslut 1/2026 är bekräftat.");
    expect(await say("anteckning bekräfta 5")).toContain("redan bekräftat");
    expect(await say("anteckning bekräfta 3")).toContain("ingen antecknad beslutspunkt");
    expect(await say("ångra", people.cilla)).toContain("har blivit ett beslut");
    await clock.runUntil(t.now);
    const decision = plain(t.chat.card("c1", "Beslut 1/2026")!);
    expect(decision).toContain("Samverkansgruppen beslutar att byta låset i hallen.");
    expect(decision).toContain("Möte 1/2026, torsdag den 10 december 2026");
    expect(plain(await card())).toContain("byta låset i hallen – bekräftat");
  });

  test("it is closed by whoever leads; needs are gone, and what was not reached is for the next meeting", async () => {
    expect(await say("punkt bordlägg 1")).toContain("behöver inte bordläggas");
    expect(await say("punkt bordlägg 12")).toBe("Belysningen är bordlagd och tas upp på nästa möte.");
    await later("17:55");
    expect(await say("möte avsluta", people.dragan)).toContain("Det gör den som leder mötet");
    const told = cardOf(await t.press(people.cilla, await card(), "Avsluta mötet"));
    expect(plain(told)).toContain("ja möte avsluta 1/2026");
    const reply = textOf(await t.press(people.cilla, told, "Avsluta"));
    expect(reply).toContain("tas upp på nästa möte: Städningen; Belysningen.");
    expect(reply).toContain("Antecknade beslut som inte är bekräftade: 4.");
    expect(await say("möte avsluta 1")).toContain("redan avslutat");
    expect(await t.database.client.accessNeed.count()).toBe(0);
    const closed = await card();
    expect(plain(closed)).toContain("Avslutat av Cilla torsdag den 10 december 2026 kl. 18.55.");
    expect(closed.buttons.map(({ label }) => label)).toEqual(["Gör minnesanteckningar"]);
    expect(await overhear("#beslut för sent")).toBe("");
  });

  test("the next agenda takes up again what was left, and says from where", async () => {
    await say("möte bekräfta torsdag 14 januari 2027 17–19");
    const next = plain(cardOf(await t.ask(people.alva, { words: "dagordning" })));
    expect(next).toContain(
      "10. Städningen – beslut, från möte 1/2026\n11. Belysningen – beslut, från möte 1/2026\n12. Övriga",
    );
    expect(next).not.toContain("Låsen i hallen");
  });

  test("afterwards the secretary is told once to write it up, and finds the notes", async () => {
    await later("18:30");
    const told = clock.log.filter((line) => line.includes("Möte 1/2026 är avslutat."));
    expect(told).toHaveLength(1);
    expect(told[0]).toContain("2026-12-10 19.15 alva:");
    const notes = plain(cardOf(await t.ask(people.dragan, { words: "möte anteckningar 1/2026" })));
    expect(notes).toContain("2. Åtgärd (punkt 10): Dragan ringer låssmeden");
    await clock.runUntil("2026-12-13T09:00:00Z");
    expect(clock.log.filter((line) => line.includes("stod öppet"))).toEqual([]);
  });

  test("what is stored about a person is in their own file, and nobody else's is", async () => {
    const reply = await t.ask(people.dragan, { words: "personuppgifter" }, { channel: null });
    if (reply.kind !== "said" || !reply.file) throw new Error(textOf(reply));
    const { bytes } = await t.database.client.keptFile.findFirstOrThrow({ where: { secret: reply.file.secret } });
    const text = Buffer.from(bytes).toString("utf8");
    for (const part of ["Belysningen", "buy balls", "närvaro vid möten"]) expect(text).toContain(part);
    for (const part of ["Städningen", "nycklarna räcker"]) expect(text).not.toContain(part);
  });

  test("one that nobody closes is closed the next morning, and the secretary is told once", async () => {
    await clock.runUntil("2027-01-14T16:00:00Z");
    await say("möte öppna");
    await clock.runUntil("2027-01-14T19:00:00Z");
    expect(await overhear("#info vi drar över tiden")).toContain("Antecknat");
    await clock.runUntil("2027-01-16T09:00:00Z");
    const told = clock.log.filter((line) => line.includes("alva: Möte 1/2027 s"));
    expect(told.map((line) => line.slice(0, 16))).toEqual(["2027-01-14 19.15", "2027-01-15 09.00"]);
    expect(told[0]).toContain("fortfarande öppet");
    expect(told[1]).toContain("stod öppet till i dag");
    expect(plain(t.chat.card("c1", "Möte 1/2027: Samverkansgruppen")!)).toContain("Ingen avslutade mötet");
  });
});

import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { here } from "../../../src/core/ask.ts";
import { plain } from "../../../src/core/card.ts";
import { oneDatabase } from "../../support/database.ts";
import { cardOf, formOf, openGroup, openTestHouse, type TestHouse, textOf } from "../../support/house.ts";
import { person } from "../../support/people.ts";

describe.each(oneDatabase)("A meeting's agenda, on $name,", ({ open }) => {
  let t: TestHouse;
  let people: Awaited<ReturnType<typeof openGroup>>;
  beforeAll(async () => {
    t = await openTestHouse(await open());
    t.now = new Date("2026-11-25T09:00:00Z");
    people = await openGroup(t);
  });
  afterAll(() => t.close());
  const say = (words: string, who = people.alva) => t.type(who, words);
  const shown = async (words = "dagordning", who = people.alva) => plain(cardOf(await t.ask(who, { words })));
  const items = async (words = "dagordning") => {
    const list = cardOf(await t.ask(people.alva, { words })).blocks.find(({ kind }) => kind === "list");
    return list?.kind === "list" ? list.items : [];
  };

  test("before a meeting is booked, what people bring waits for the next one", async () => {
    expect(await say("dagordning")).toContain("Inget möte är bokat än, och inga punkter väntar.");
    expect(await say("dagordning lägg till Låsen i hallen", people.cilla)).toBe(
      "Låsen i hallen tas upp på nästa möte. Punkten väntar tills ett möte är bokat.",
    );
    expect(await items()).toEqual(["Låsen i hallen – beslut"]);
  });

  test("it begins with what every meeting has, with what waited before Övriga frågor", async () => {
    await say("förslag öppna hallen i sommar", people.cilla);
    await say("möte bekräfta torsdag 10 december 17–19 Rådhuset, om Halltider");
    expect(await items()).toEqual([
      "Mötets öppnande",
      "Val av ordförande för mötet",
      "Val av sekreterare",
      "Val av justerare",
      "Närvaro och anmälan av jäv",
      "Godkännande av dagordningen och anmälan av övriga frågor",
      "Föregående minnesanteckningar eller protokoll",
      "Uppföljning av tidigare beslut och åtgärder",
      "Information och rapporter från parterna",
      "Låsen i hallen – beslut",
      "Förslag 1/2026: öppna hallen i sommar – beslut",
      "Övriga frågor",
      "Nästa möte",
      "Mötets avslutande",
    ]);
    expect(await shown()).toContain("Större beslut hör inte hemma under Övriga frågor");
  });

  test("looking at it stores nothing, and the meeting after it gets only its own", async () => {
    await say("möte bekräfta torsdag 21 januari 2027 17–19");
    expect(await items("dagordning 1/2027")).toHaveLength(12);
    expect(await t.database.client.agendaItem.count({ where: { meetingId: { not: null } } })).toBe(0);
  });

  test("members bring matters, with presenter, minutes and document; information comes before decisions", async () => {
    const added = await say('dagordning lägg till Ny belysning typ=info föredragande=Esra minuter=15 handling="PM 3"');
    expect(added).toBe("Punkt 10, Ny belysning, är tillagd på dagordningen för möte 1/2026.");
    expect((await items())[9]).toBe("Ny belysning – information, föredras av Esra, 15 minuter, handling: PM 3");
    expect(await say("agenda add The keys", people.dragan)).toContain("The keys");
    expect(await shown()).toContain("Punkterna beräknas ta 15 minuter.");
  });

  test("observers look at it, and bring nothing", async () => {
    const observer = person("Gun");
    const { id: groupId } = await t.database.client.group.findFirstOrThrow();
    const member = { id: crypto.randomUUID(), groupId, name: "Gun", roles: ["observer"], createdAt: t.now };
    await t.database.client.member.create({ data: member });
    const { platform, team, user } = observer;
    const account = { id: crypto.randomUUID(), groupId, memberId: member.id, platform, team, user };
    await t.database.client.account.create({ data: account });
    await t.told();
    const card = cardOf(await t.ask(observer, { words: "dagordning visa" }));
    expect(card.buttons.map(({ label }) => label)).toEqual(["Visa underlaget till punkt 12"]);
    expect(await say("dagordning lägg till x", observer)).toContain("Det här kan bara");
  });

  test("a message in the conversation becomes an item that keeps the link, and says when the message changes", async () => {
    const message = { id: "c1:7", text: "vi borde prata om städningen", link: "https://chat.example/7", at: t.now };
    const form = await t.ask(people.cilla, { shortcut: "meetings.takeUp", message });
    expect(formOf(form).title).toBe("Ta upp på nästa möte");
    await t.fill(people.cilla, form, { title: "Städningen", kind: "information" });
    expect((await items())[10]).toBe("Städningen – information, utgår från meddelandet https://chat.example/7");
    await t.ask(people.cilla, { source: "c1:7", became: "edited" }, { from: { clock: here } });
    expect((await items())[10]).toContain("meddelandet har ändrats sedan dess");
  });

  test("a message whose three hundredth letter is a sign of two units opens the same form", async () => {
    const message = { id: "c1:8", text: `${"a".repeat(298)}😀 och mer`, link: "https://chat.example/8", at: t.now };
    const form = formOf(await t.ask(people.cilla, { shortcut: "meetings.takeUp", message }));
    expect(form.fields.find(({ name }) => name === "title")?.value).toBe(`${"a".repeat(298)}…`);
  });

  test("items are moved, changed and taken off; what a feature proposed does not come back", async () => {
    expect(await say("dagordning flytta ner 10")).toBe("Ny belysning är nu punkt 11.");
    expect(await say("dagordning flytta upp 1")).toBe("Punkten står redan först.");
    expect(await say("dagordning ändra 13 minuter=30")).toBe(
      "Punkt 13, Förslag 1/2026: öppna hallen i sommar, är ändrad.",
    );
    expect(await say("dagordning ta bort 13")).toContain(
      "Borttaget från dagordningen: Förslag 1/2026: öppna hallen i sommar.",
    );
    expect((await items()).join()).not.toContain("Förslag 1/2026");
    expect(await say("dagordning ta bort 99")).toBe("Dagordningen har ingen punkt 99. Välj ett nummer från 1 till 16.");
    expect(await say("dagordning ändra 12")).toContain("Skriv vad som ska ändras");
  });

  test("what was taken off and is brought up again comes back where it stood, as what it was", async () => {
    const before = await items();
    expect(await say("dagordning ta bort 1")).toContain("Borttaget från dagordningen: Mötets öppnande.");
    expect(await say("dagordning lägg till mötets öppnande")).toBe(
      "Tillbaka på dagordningen för möte 1/2026: punkt 1, Mötets öppnande.",
    );
    const place = before.findIndex((item) => item.startsWith("Ny belysning")) + 1;
    await say(`dagordning ta bort ${place}`);
    await say("dagordning lägg till Ny belysning");
    expect(await items()).toEqual(before);
    expect(await t.database.client.agendaItem.count({ where: { title: "Mötets öppnande", role: "matter" } })).toBe(0);
  });

  test("others change only what they brought themselves", async () => {
    expect((await items())[11]).toBe("Låsen i hallen – beslut");
    expect(await say("dagordning ta bort 12", people.dragan)).toContain("Den punkten kan bara den som lade till den");
    expect(await say("dagordning ta bort 1", people.cilla)).toContain("Den punkten kan bara den som lade till den");
    expect(await say("dagordning ändra 12 minuter=10", people.cilla)).toBe("Punkt 12, Låsen i hallen, är ändrad.");
    expect(await say("dagordning flytta upp 12", people.cilla)).toContain("Det här kan bara");
  });

  test("when the minutes do not fit the meeting, it says so", async () => {
    await say("dagordning ändra 12 minuter=110");
    expect(await shown()).toContain("Punkterna beräknas ta 125 minuter, men mötet är 120 minuter.");
    await say("dagordning ändra 12 minuter=20");
    expect(await shown()).toContain("Punkterna beräknas ta 35 minuter.");
  });

  test("the template is the group's own: recurring items come on agendas that are not made yet", async () => {
    expect(await say("dagordning mall lägg till Ekonomi minuter=5", people.cilla)).toContain("Det här kan bara");
    await say("dagordning mall lägg till Ekonomi minuter=5");
    await say("dagordning mall ta bort 4");
    await say("dagordning mall flytta upp 9");
    expect(await items("dagordning mall")).toEqual(expect.arrayContaining(["Ekonomi – 5 minuter", "Övriga frågor"]));
    expect(await items("dagordning 1/2027")).toContain("Ekonomi – 5 minuter");
    expect((await items("dagordning 1/2027")).join()).not.toContain("Val av justerare");
    expect(await items("dagordning 1/2026")).toContain("Val av justerare");
  });

  test("the kallelse is sent once; items that come later say so, and the posted card follows", async () => {
    expect(await say("kallelse skicka", people.cilla)).toContain("Det här kan bara");
    expect(await say("kallelse skicka")).toContain("Kallelsen till möte 1/2026 är skickad.");
    expect(await say("kallelse skicka")).toContain("är redan skickad");
    expect(await say("dagordning lägg till Sent ärende", people.dragan)).toContain("Kallelsen är redan skickad");
    await say("dagordning ta bort 1");
    await say("dagordning lägg till Mötets öppnande");
    expect((await items())[0]).toBe("Mötets öppnande");
    await t.deliver();
    const card = t.chat.card("c1", "Kallelse – Möte 1/2026: Halltider");
    expect(plain(card!)).toContain("Sent ärende – beslut, tillagd efter kallelsen");
    expect(t.chat.messages.filter(({ content }) => content.card.title.startsWith("Kallelse"))).toHaveLength(1);
  });

  test("the secretary gets it as text for e-mail", async () => {
    const reply = await t.ask(people.alva, { words: "dagordning e-post" });
    if (reply.kind !== "said" || !reply.file) throw new Error(textOf(reply));
    expect(reply.file).toMatchObject({ name: "kallelse-1-2026.txt", type: "text/plain; charset=utf-8" });
    const { bytes } = await t.database.client.keptFile.findFirstOrThrow({ where: { secret: reply.file.secret } });
    const text = Buffer.from(bytes).toString("utf8");
    expect(text).toContain(
      "Kallelse – Möte 1/2026: Halltider\n\nTorsdag den 10 december 2026 kl. 17.00–19.00, Rådhuset.",
    );
    expect(text).toContain("1. Mötets öppnande\n");
    expect(text).toContain("Sent ärende – beslut, tillagd efter kallelsen");
  });

  test.each(["dagordning lägg till", `dagordning lägg till ${"x".repeat(301)}`])(
    "“%s” opens a form, and nothing is stored",
    async (words) => {
      const before = await t.database.client.agendaItem.count();
      expect((await t.ask(people.alva, { words })).kind).toBe("form");
      expect(await t.database.client.agendaItem.count()).toBe(before);
    },
  );
});

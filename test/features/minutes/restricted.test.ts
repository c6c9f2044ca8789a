import { beforeAll, describe, expect, test } from "vitest";
import { plain } from "../../../src/core/card.ts";
import { openSite, textIn, type Visitor } from "../../support/browser.ts";
import { oneDatabase } from "../../support/database.ts";
import { cardOf, textOf } from "../../support/house.ts";
import { openMinutesStage, saturdays } from "../../support/minutes.ts";
import { exported, textOfFile } from "../../support/record.ts";

const talk = [
  "Cilla: Vi behöver bestämma om vaktmästarens nycklar. Ska vi byta låsen i februari?",
  "Bosse: Jag föreslår att vi byter låsen i februari.",
  "Cilla: Bra, MISO står bakom det. Då beslutar vi att byta låsen i februari.",
];
const secret = /låsen/u;

/** In Cilla's own channel with Bosse; Alva is the secretary, and Dragan is nothing but a member. */
describe.each(oneDatabase)("Minutes of a private channel, on the database of the kind $name", ({ open }) => {
  const stage = openMinutesStage(open);
  type Who = "alva" | "bosse" | "cilla" | "dragan";
  const say = (who: Who, words: string, channel: string | null = null) =>
    stage.t.type(stage.p[who], words, { channel });
  const client = () => stage.t.database.client;
  const closed = () => stage.t.chat.closed;
  /** Everything that someone is told of, wherever they ask. */
  const answer = async (who: Who, words: string) => {
    const reply = await stage.t.ask(stage.p[who], { words }, { channel: null });
    return `${textOf(reply)} ${reply.kind === "said" && reply.card ? plain(reply.card) : ""}`;
  };
  let dragan: Visitor & { readonly home: string };

  beforeAll(async () => {
    const site = await openSite(stage.t);
    dragan = await site.enter(stage.p.dragan);
    closed().add("c1");
    return () => site.close();
  });

  test("are the group's where the group has that channel alone", async () => {
    stage.write(...saturdays);
    expect(plain(await stage.summarise())).toContain("Då kan hela gruppen läsa det");
    await say("cilla", "protokoll skicka 1 justerare=Bosse");
    expect(await stage.shown("1", stage.p.dragan)).toContain("lördagar i januari");
  });

  test("are the asker's own as a draft, and the secretary's where the secretary is there", async () => {
    const code = /koppla (?<code>[0-9A-Z-]+)”/u.exec(await say("alva", "koppla", "c1"))?.groups?.["code"];
    expect(await say("alva", `koppla ${code} ja`, "c2")).toContain("Kanalen är kopplad");
    await stage.t.deliver();
    stage.write(...talk);
    const card = plain(await stage.summarise());
    expect(card).toContain("Det här skrevs i en privat kanal. Därför ser bara du utkastet");
    expect(card).not.toContain("Då kan hela gruppen läsa det");
    for (const who of ["alva", "bosse", "dragan"] as const)
      expect(await answer(who, "protokoll visa 2")).toContain("Jag hittar inga minnesanteckningar 2");
    expect(plain(cardOf(await stage.t.ask(stage.p.alva, { words: "protokoll visa 2" }, { channel: "c1" })))).toMatch(
      secret,
    );
  });

  test("are, once sent, for those who wrote there, the checkers and those who answer for the record", async () => {
    expect(await say("cilla", "protokoll skicka 2 justerare=Bosse")).toContain("har skickats till Bosse");
    for (const who of ["alva", "bosse", "cilla"] as const)
      expect(await answer(who, "protokoll visa 2")).toMatch(secret);
    expect(await answer("bosse", "protokoll visa 2")).toContain("Det här skrevs i en privat kanal.");
  });

  test("are nowhere that others look: no list, page, file, search, news, home or agenda", async () => {
    for (const words of ["protokoll visa 2", "protokoll utdrag 2 1", "protokoll godkänn 2"])
      expect(await answer("dragan", words)).not.toMatch(secret);
    expect(await answer("dragan", "protokoll fil 2")).toContain("Jag hittar inga minnesanteckningar 2");
    expect(await answer("dragan", "protokoll")).not.toContain("2/2026");
    for (const path of ["protokoll/2-2026", "fil/pdf/protokoll/2-2026"])
      expect((await dragan.get(`${dragan.home}/${path}`)).status).toBe(404);
    expect(textIn((await dragan.get(`${dragan.home}/protokoll`)).text)).not.toContain("2/2026");
    await say("alva", "möte bekräfta torsdag 10 december 17–19 Rådhuset");
    for (const words of ["sök byta låsen", "nytt", "hem", "dagordning"])
      expect(await answer("dragan", words)).not.toContain("anteckningar 2/2026");
    expect(await answer("dragan", "dagordning")).toContain("anteckningar 1/2026");
  });

  test("are read by a member who asks in that channel", async () => {
    const reply = await stage.t.ask(stage.p.dragan, { words: "protokoll visa 2" }, { channel: "c1" });
    expect(plain(cardOf(reply))).toMatch(secret);
    const elsewhere = await stage.t.ask(stage.p.dragan, { words: "protokoll visa 2" }, { channel: "c2" });
    expect(textOf(elsewhere)).toContain("Jag hittar inga minnesanteckningar 2");
  });

  test("are shown in that channel alone when they are approved, and so is what is noted later", async () => {
    await say("bosse", "protokoll godkänn 2");
    await say("alva", "protokoll notera 2 Kvittot kom i dag.");
    await stage.t.deliver();
    expect(stage.t.chat.read("c1").filter((text) => text.includes("anteckningar 2/2026"))).toHaveLength(2);
    expect(stage.t.chat.read("c2").join()).not.toContain("2/2026");
    expect(await answer("dragan", "nytt")).not.toContain("anteckningar 2/2026");
    expect(await answer("alva", "webb gäst protokoll 2 2026-12-01")).toContain("Jag hittar inget protokoll 2");
  });

  test("stand whole in the archive, and among what the registrar gets", async () => {
    expect(await answer("alva", "registrator")).toContain("2/2026");
    const { groupId, sealed } = await client().minutes.findFirstOrThrow({ where: { number: 2 } });
    const files = await exported(stage.t.database, groupId, stage.t.now);
    expect([...files.keys()].some((path) => path.includes("protokoll") && path.includes("2"))).toBe(true);
    const rows = [...files.keys()].find((path) => path.endsWith("/Minutes.json")) ?? "";
    expect(textOfFile(files, rows)).toContain(JSON.stringify(sealed).slice(1, 200));
  });

  test("are shared by those who answer for them, which the database lets nobody take back", async () => {
    expect(await answer("dragan", "protokoll dela 2")).toContain("Jag hittar inga minnesanteckningar 2");
    const where = { number: 2 };
    await expect(client().minutes.updateMany({ where, data: { restricted: false, title: "x" } })).rejects.toThrow();
    expect(await say("cilla", "protokoll dela 2")).toContain("Nu kan hela gruppen läsa Minnesanteckningar 2/2026.");
    expect(await say("cilla", "protokoll dela 2")).toContain("Hela gruppen kan redan läsa");
    await stage.t.deliver();
    expect(stage.t.chat.read("c2").join()).toContain("anteckningar 2/2026");
    expect(await answer("dragan", "protokoll visa 2")).toMatch(secret);
    expect(await answer("dragan", "sök byta låsen")).toContain("anteckningar 2/2026");
    expect((await dragan.get(`${dragan.home}/protokoll/2-2026`)).status).toBe(200);
    await expect(client().minutes.updateMany({ where, data: { restricted: true } })).rejects.toThrow();
    await expect(client().minutes.deleteMany({ where })).rejects.toThrow();
  });

  test("are asked of whoever is to check them, and a meeting's minutes hold nothing of a private channel", async () => {
    stage.write(...talk);
    await stage.summarise();
    await say("cilla", "protokoll skicka 3 justerare=Dragan");
    expect(await answer("dragan", "protokoll visa 3")).toMatch(secret);
    expect(await answer("dragan", "protokoll dela 3")).toContain("Bara den som skrev texten");
    closed().add("c2");
    stage.t.now = new Date("2026-12-10T15:50:00Z");
    await say("alva", "möte öppna 1", "c1");
    stage.t.now = new Date("2026-12-10T17:30:00Z");
    stage.write("Cilla: Elljusspåret på Kroksbäck behöver nya lampor innan vintern kommer.");
    await say("alva", "ja möte avsluta", "c1");
    await say("alva", "protokoll möte 1", "c1");
    await stage.worker.carryOut();
    const shown = await answer("alva", "protokoll visa 4");
    expect(shown).toContain("Det som skrevs i en privat kanal under mötet är inte med");
    expect(shown).not.toContain("Elljusspåret");
  });
});

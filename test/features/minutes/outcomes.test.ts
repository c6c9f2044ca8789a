import { describe, expect, test } from "vitest";
import { plain } from "../../../src/core/card.ts";
import { cardOf } from "../../support/house.ts";
import { openMinutesStage } from "../../support/minutes.ts";

/** A question that the chair answers for the group. */
const talk = (asked: string, answer: string) => [
  `Cilla: Ska vi ${asked}?`,
  "Dragan: HISO säger nej, det har vi inte råd med.",
  "Alva: Malmö stad tycker som Dragan.",
  `Bosse: ${answer}`,
];

describe("What is confirmed from minutes", () => {
  const stage = openMinutesStage();
  const say = (who: "bosse" | "cilla", words: string) => stage.t.type(stage.p[who], words);
  const line = async () => {
    const { client } = stage.t.database;
    const where = { kind: "decision", state: { not: "proposed" }, decisionId: null };
    return await client.minuteLine.findFirstOrThrow({ where, orderBy: { id: "desc" } });
  };
  const shown = async (number: number) =>
    plain(cardOf(await stage.t.ask(stage.p.dragan, { words: `beslut visa ${number}` })));
  /** The chair's card. */
  const asked = async () => {
    await stage.t.deliver();
    return plain(stage.t.chat.card("bosse", "Uppfattat som beslut") ?? { title: "", blocks: [], buttons: [] });
  };
  /** What the chair's form says above its fields. */
  const noteOf = async (words: string) => {
    const reply = await stage.t.ask(stage.p.bosse, { words });
    return reply.kind === "form" ? reply.form.note : undefined;
  };

  test("is the matter itself where it was turned down, and reads once and right", async () => {
    stage.write(...talk("ta ut en avgift på 20 kr per gång", "Vi avslår förslaget."));
    const card = plain(await stage.summarise());
    expect(card).toContain("Uppfattat som avslag: att ta ut en avgift på 20 kr per gång.");
    const { number } = await line();
    await say("cilla", `protokoll fråga ordföranden 1 ${number}`);
    expect(await asked()).toContain(
      "Så kommer beslutet att lyda: Samverkansgruppen avslår förslaget att ta ut en avgift på 20 kr per gång.",
    );
    await say("bosse", `protokoll bekräfta 1 ${number} verkan=mandat`);
    expect(await shown(1)).toContain("Samverkansgruppen avslår förslaget att ta ut en avgift på 20 kr per gång.");
  });

  test("is asked for where the line tells only how it went", async () => {
    const { client } = stage.t.database;
    stage.write(...talk("köpa tält", "Vi bordlägger frågan till nästa möte."));
    expect(plain(await stage.summarise())).toContain("Uppfattat som bordläggning: att köpa tält.");
    const { number, id } = await line();
    // As a draft stands that was written before.
    await client.minuteLine.update({ where: { id }, data: { text: "att bordlägga frågan till nästa möte" } });
    await say("cilla", `protokoll fråga ordföranden 2 ${number}`);
    expect(await say("bosse", `protokoll bekräfta 2 ${number} verkan=mandat`)).toContain(
      "Skriv ”protokoll bekräfta 2/2026",
    );
    await say("bosse", `protokoll bekräfta 2 ${number} "att bordlägga frågan om tälten" verkan=mandat`);
    expect(await shown(2)).toContain("Samverkansgruppen bordlägger frågan om tälten.");
  });

  test("is said with its reason where it was sent back", async () => {
    stage.write(...talk("byta lokal", "Vi återremitterar frågan eftersom underlaget saknas."));
    expect(plain(await stage.summarise())).toContain(
      "Uppfattat som återremiss: att byta lokal. Skäl: underlaget saknas.",
    );
    const { number } = await line();
    await say("cilla", `protokoll fråga ordföranden 3 ${number}`);
    await say("bosse", `protokoll bekräfta 3 ${number} verkan=mandat`);
    expect(await shown(3)).toContain(
      "Samverkansgruppen återremitterar frågan om att byta lokal. Skäl: underlaget saknas",
    );
  });

  test("names whom it recommends something to once", async () => {
    stage.write(
      "Cilla: Jag föreslår att vi rekommenderar fritidsnämnden att öppna hallen på lördagar.",
      "Dragan: HISO står bakom det.",
      "Bosse: Då beslutar vi att rekommendera fritidsnämnden att öppna hallen på lördagar.",
    );
    await stage.summarise();
    const { number } = await line();
    await say("cilla", `protokoll fråga ordföranden 4 ${number}`);
    // The group that chooses what its decisions are each time.
    await stage.t.database.client.group.updateMany({ data: { standingEffect: null } });
    await stage.t.told();
    expect(await noteOf(`protokoll bekräfta 4 ${number}`)).toContain(
      "Inom gruppens mandat lyder beslutet: Samverkansgruppen beslutar att rekommendera fritidsnämnden att öppna hallen",
    );
    await say("bosse", `protokoll bekräfta 4 ${number} verkan=rekommendation mottagare=Fritidsnämnden`);
    expect(await shown(4)).toContain("Samverkansgruppen rekommenderar Fritidsnämnden att öppna hallen på lördagar.");
  });

  test("reads the same where it is written without minutes", async () => {
    await say("bosse", "beslut bekräfta att avslå förslaget om en mässa utfall=avslag verkan=mandat");
    expect(await shown(5)).toContain("Samverkansgruppen avslår förslaget om en mässa.");
    const preview = await stage.t.ask(stage.p.bosse, {
      words: "beslut att rekommendera nämnden att måla verkan=rekommendation till=nämnden",
    });
    expect(plain(cardOf(preview))).toContain("Samverkansgruppen rekommenderar nämnden att måla.");
  });
});

import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { numberIn } from "../contract/scenarios/doing.ts";
import { hearBack } from "../contract/slack/hearing.ts";
import { seeMessage } from "../contract/slack/reading.ts";
import { cardOf, nameOf, type Stage, saying, textOf, type Who } from "../contract/stage.ts";
import type { View } from "../support/slack/model.ts";
import type { Person } from "../support/slack/person.ts";
import { openProposal, tryChannel, tryForm } from "./fourParties/doors.ts";
import { type FourParties, openFourParties } from "./fourParties/open.ts";

// Dragan answers for Malmö stad in one workspace of Slack, Esra for MIP in another, where she is the chair; in Teams
// Alva answers for MISO, Cilla in her place, and Bosse for HISO.
describe.each(["double", "playground"] as const)("Four parties, with Teams as the %s plays it", (carrier) => {
  let house: FourParties;
  let city: Stage;
  let association: Stage;
  let teams: Stage;
  beforeAll(async () => {
    house = await openFourParties(carrier);
    ({ city, association, teams } = house);
  }, 60_000);
  afterAll(() => house?.close());

  const inSlack = async (title: string) => cardOf(await city.channel(), title);
  const inTeams = async (title: string) => cardOf(await teams.channel(), title);

  async function confirm(who: string, party: string): Promise<void> {
    const asked = saying(await city.own("dragan"), `${who} vill företräda ${party}. Stämmer det?`);
    expect(textOf(await city.press("dragan", asked, "Bekräfta"))).toContain(`${who} är bekräftad`);
  }

  async function join(stage: Stage, who: Who, party: string): Promise<void> {
    const card = await (stage === teams ? inTeams : inSlack)("Samverkansgruppen");
    const form = await stage.press(who, card, "Jag företräder en part");
    expect(textOf(await stage.fill(who, form, { Part: party }))).toContain(`Jag har frågat ${party}.`);
    await confirm(nameOf(who), party);
  }

  /** As the person types it in the shared channel, through the app of their own workspace. */
  const types = (person: Person, words: string) =>
    hearBack(person, (one) => one.command("/samsprak", words, { channel: house.neighbours.channel }));

  test("The first workspace starts it in the shared channel, and the app that comes later says no hello", async () => {
    await city.arrive();
    const hello = await inSlack("Hej! Jag är Samspråk");
    const short = await city.press("dragan", hello, "Starta gruppen");
    const form = await city.press("dragan", short, "Fler uppgifter");
    const answer = await city.fill("dragan", form, {
      "Gruppens namn": "Samverkansgruppen",
      Parter: "Malmö stad\nMIP\nMISO\nHISO",
      Ordförande: { person: "esra" },
      "Besluten är som regel": "Inom gruppens mandat",
    });
    expect(textOf(answer)).toContain("Samverkansgruppen är startad");
    expect(textOf(await city.type("dragan", "jag företräder Malmö stad"))).toContain("Du företräder Malmö stad.");
    await house.neighbours.channel.invite(house.neighbours.association.app);
    await house.neighbours.slack.settled();
    const read = house.neighbours.channel.messages.map((message) => textOf(seeMessage(message)));
    expect(read.filter((text) => text.includes("Hej! Jag är Samspråk"))).toHaveLength(1);
  });

  test("The second workspace's people join from it, and its chair accepts in a conversation with their own app", async () => {
    const asked = saying(await association.own("esra"), "Du har blivit föreslagen som ordförande i Samverkansgruppen.");
    expect(textOf(await association.press("esra", asked, "Ta uppdraget"))).toContain("Du är nu ordförande.");
    await join(association, "esra", "MIP");
    expect((await inSlack("Samverkansgruppen")).lines).toEqual(
      expect.arrayContaining(["Ordförande: Esra", "Malmö stad: Dragan", "MIP: Esra", "MISO: ingen representant än"]),
    );
  });

  test("A channel in Teams is linked by the code, once its people have been told what that means", async () => {
    await teams.arrive();
    const told = textOf(await city.type("dragan", "koppla"));
    const { code } = /koppla (?<code>[0-9A-Z-]{9})”/u.exec(told)?.groups ?? {};
    const asked = await teams.type("alva", `koppla ${code}`);
    expect(textOf(asked)).toContain("Gruppens beslut kommer att synas i den här kanalen.");
    expect(textOf(asked)).toContain("kan räknas som expedierat");
    expect(textOf(await teams.press("alva", asked, "Koppla kanalen"))).toContain(
      "Jag har frågat gruppens administratörer.",
    );
    const question = saying(await city.own("dragan"), "Alva vill koppla kanalen utan känt namn till gruppen.");
    await city.press("dragan", question, question.buttons[0] ?? "");
    await join(teams, "alva", "MISO");
    await join(teams, "bosse", "HISO");
    for (const card of await house.everywhere("Samverkansgruppen")) {
      expect(card.lines).toEqual(
        expect.arrayContaining(["Malmö stad: Dragan", "MIP: Esra", "MISO: Alva", "HISO: Bosse"]),
      );
    }
  });

  test("A representative in Teams appoints an alternate there", async () => {
    // The playground knows people by Teams' own ids alone, which we learn when someone first does something.
    await teams.press("cilla", await inTeams("Samverkansgruppen"), "Jag företräder en part");
    const form = await teams.sayPrivately("alva", "ersättare");
    const answer = await teams.fill("alva", form, { Ersättare: { person: "cilla" } });
    expect(textOf(answer)).toContain("Din ersättare svarar för parten från tisdag den 24 november 2026 tills vidare.");
    for (const card of await house.everywhere("Samverkansgruppen")) {
      expect(card.lines).toContain("MISO: Alva (ersättare: utsedd)");
    }
    // In the playground nobody but Alva has a conversation of their own.
    if (carrier === "double") saying(await teams.own("cilla"), "Du är ersättare för Alva och kan svara för MISO");
  });

  test("A proposal from one workspace is answered in Teams by the alternate, and in the shared channel by the other", async () => {
    expect(numberIn(await city.type("dragan", "förslag öppna hallen i sommar"))).toBe("1/2026");
    await city.press("dragan", await inSlack("Förslag 1/2026"), "Vi står bakom");
    const card = await inTeams("Förslag 1/2026");
    expect(textOf(await teams.press("cilla", card, "Vi står bakom"))).toContain("Noterat för MISO: står bakom.");
    expect(textOf(await teams.press("bosse", card, "Vi avstår"))).toContain("Noterat för HISO: avstår.");
    expect((await city.type("dragan", "gruppen")).lines).toContain("MISO: Alva (ersättare: Cilla)");
    const answer = await association.press("esra", await inSlack("Förslag 1/2026"), "Vi står bakom");
    expect(textOf(answer)).toContain("Noterat för MIP: står bakom.");
    for (const shown of await house.everywhere("Förslag 1/2026")) {
      expect(shown.lines).toEqual(
        expect.arrayContaining([
          "4 av 4 parter har svarat",
          ...["Malmö stad: står bakom", "MIP: står bakom", "MISO: står bakom", "HISO: avstår"],
        ]),
      );
    }
  });

  test("The chair is asked and confirms, and every channel shows the same number", async () => {
    const asked = saying(await association.own("esra"), "Alla parter har svarat på förslag 1/2026");
    expect(numberIn(await association.press("esra", asked, "Bekräfta beslut"))).toBe("1/2026");
    for (const decision of await house.everywhere("Beslut 1/2026")) {
      expect(decision.lines).toEqual(
        expect.arrayContaining(["Samverkansgruppen beslutar att öppna hallen i sommar.", "Utgår från förslag 1/2026."]),
      );
    }
    for (const proposal of await house.everywhere("Förslag 1/2026")) {
      expect(textOf(proposal)).toContain("Blev beslut 1/2026");
      expect(proposal.buttons).toEqual([]);
    }
  });

  test("A message that mentions both apps, and so comes through both, is treated once", async () => {
    const { slack, channel, ...apps } = house.neighbours;
    const both = [apps.city, apps.association].map(({ app }) => app.mention).join(" ");
    const esra = apps.association.person("esra");
    const [heard, sent] = [esra.ephemerals.length, slack.deliveries.length];
    const answer = await hearBack(esra, (one) => one.says(`${both} förslag köpa bollar`, { channel }));
    expect(numberIn(answer)).toBe("2/2026");
    await slack.settled();
    const mentions = slack.deliveries.slice(sent).filter(({ body }) => body.includes('"type":"app_mention"'));
    expect(new Set(mentions.map(({ app }) => app)).size).toBe(2);
    expect(esra.ephemerals).toHaveLength(heard + 1);
    for (const stage of [city, teams]) {
      const cards = (await stage.channel()).filter(({ lines }) =>
        lines.includes("Samverkansgruppen beslutar att köpa bollar."),
      );
      expect(cards).toHaveLength(1);
    }
  });

  test("Whoever observes, has left or was never in it is told so at every door, and nothing changes", async () => {
    const { channel, observer, leaver, stranger, ...apps } = house.neighbours;
    const message = await observer.says("Vi borde köpa nät.", { channel });
    const forms: View[] = [];
    for (const person of [observer, leaver]) {
      await types(person, "jag företräder MIP");
      const asked = saying(await association.own("esra"), `${person.name} vill företräda MIP. Stämmer det?`);
      await association.press("esra", asked, "Bekräfta");
      forms.push(await openProposal(person, message));
    }
    expect(textOf(await city.type("dragan", "ge roll Observatören observatör"))).toContain("är nu observatör");
    expect(textOf(await association.type("esra", "ja ta bort medlem Vikarien"))).toContain("är inte längre med");

    const before = (await city.channel()).length;
    const within = { app: apps.association.app, channel, card: await inSlack("Förslag 2/2026"), message };
    const notYours = /Det här kan bara .* göra\. Be om hjälp/u;
    const notMember = /Du är inte med i gruppen än\. Skriv ”.*jag företräder” och vilken part/u;
    const hasLeft = /Du är inte längre med i Samverkansgruppen\..*jag företräder” och vilken part/u;
    const tries = [
      { person: observer, form: forms[0], refusal: notYours },
      { person: leaver, form: forms[1], refusal: hasLeft },
      { person: stranger, form: undefined, refusal: notMember },
    ];
    for (const { person, form, refusal } of tries) {
      const read = [...(form ? await tryForm(person, form) : []), ...(await tryChannel(person, within))];
      expect(read).toEqual(read.map(() => expect.stringMatching(refusal)));
    }
    expect((await city.channel()).length).toBe(before);
    for (const shown of await house.everywhere("Förslag 2/2026")) {
      expect(shown.lines).toContain("0 av 4 parter har svarat");
    }
    expect(city.troubles).toEqual([]);
  });
});

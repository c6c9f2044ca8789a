import { describe, expect, test } from "vitest";
import { summarize } from "../../../src/language/summary/summarize.ts";
import { members, messagesOf } from "./threads/thread.ts";

const zone = "Europe/Stockholm";
const market = `
Bosse: Ska vi flytta loppisen till parken i stället för torget?
Cilla: Parken är bättre, mer skugga
Dragan: håller med`;
const fleaMarket = `
Bosse: Should we move the flea market to the park instead of the square?
Cilla: The park is better, more shade
Dragan: agree`;

/** What the thread comes to when whoever leads ends it with these words. */
function comesTo(words: string, thread = market): string[] {
  const { decisions } = summarize(messagesOf(`${thread}\nAlva: ${words}`), { zone, members, chairs: ["U_ALVA"] });
  return decisions.map(({ state }) => state).filter((state) => state !== "proposed");
}

describe("what others agree on is decided when whoever leads says so in everyday words", () => {
  test.each([
    "Då blir det parken.",
    "Parken alltså.",
    "Mm, parken.",
    "Toppen, kör på parken",
    "Vi gör som Bosse säger",
    "Jag hör inga invändningar, alltså parken",
    "Bra idé! Bosse, boka parken",
    "Ingen säger emot så parken gäller",
  ])("%s", (words) => expect(comesTo(words)).toEqual(["decided"]));

  test.each([
    "The park it is.",
    "Let's do the park.",
    "Fine, the park wins",
    "All right, book the park, Bosse",
    "That's a yes from all of us. Park.",
  ])("%s", (words) => expect(comesTo(words, fleaMarket)).toEqual(["decided"]));
});

describe("what others agree on can be put off, sent back and turned down", () => {
  test.each([
    ["postponed", "Den tar vi på nästa möte"],
    ["postponed", "Vi väntar med det tills vi vet vad parken kostar"],
    ["postponed", "Frågan får ligga till sig"],
    ["referredBack", "Bosse får räkna om och återkomma med ett nytt förslag"],
    ["referredBack", "Gör om kalkylen och kom tillbaka"],
    ["rejected", "Nej, vi stannar på torget."],
    ["rejected", "Tyvärr, det har vi inte råd med"],
    ["rejected", "Det får bli ett nej"],
  ])("%s: %s", (state, words) => expect(comesTo(words)).toEqual([state]));

  test.each([
    ["postponed", "Let's come back to this in January"],
    ["referredBack", "This needs another round in the working group"],
    ["rejected", "No, we're staying on the square."],
  ])("%s: %s", (state, words) => expect(comesTo(words, fleaMarket)).toEqual([state]));
});

describe("words of procedure mean one thing", () => {
  const fee = `
Bosse: Jag föreslår att vi tar ut en avgift på 20 kr för att täcka bollar.
Cilla: Nej, det ska vara gratis för barn.`;
  const found = (words: string) =>
    summarize(messagesOf(`${fee}\nAlva: ${words}`), { zone, members, chairs: ["U_ALVA"] }).decisions;

  test.each([
    ["rejected", "Vi avslår förslaget."],
    ["rejected", "Nej, det avslår vi. Det ska vara gratis för alla barn."],
    ["rejected", "Förslaget avslås."],
    ["postponed", "Det bordlägger vi eftersom vi saknar underlag."],
    ["postponed", "Frågan bordläggs."],
    ["referredBack", "Vi återremitterar förslaget. Bosse får ta fram en kostnad."],
    ["rejected", "We reject the proposal."],
  ])("%s: %s", (state, words) => expect(found(words).map((one) => one.state)).toEqual([state]));

  test("what is decided beside it is told too", () => {
    const both = found("Vi avslår förslaget. Det ska vara gratis för barn och unga.");
    expect(both.map(({ state }) => state)).toEqual(["rejected", "decided"]);
  });

  test("why it was put forward is no reason to turn it down", () => {
    expect(found("Vi avslår förslaget.")).toMatchObject([{ state: "rejected", reason: null }]);
    expect(found("Vi avslår förslaget eftersom barn ska få vara med.")[0]?.reason).toBe("barn ska få vara med");
  });
});

test("what nobody closed is told as put forward, with those who liked it", () => {
  const said = `
Alva: Hej! Var ska vi ha loppisen i maj?
Bosse: torget är bäst
Alva: Då blir det torget den 12 maj.
Cilla: Jag föreslår att vi säljer kaffe för 20 kr
Dragan: det låter bra
Esra: håller med
Bosse: Har någon sett min mössa?`;
  const { decisions } = summarize(messagesOf(said), { zone, members, chairs: ["U_ALVA"] });
  expect(decisions.map(({ state, messages }) => [state, ...messages])).toContainEqual(["proposed", "4", "5", "6"]);
});

describe("whoever leads settles nothing by taking part in the talk", () => {
  test.each([
    "Vad kostar parken?",
    "Tack för inspelen",
    "God morgon alla",
    "Intressant, berätta mer",
    "Jag kollar vad det kostar",
    "Bra fråga",
    "Nämnden beslutade i maj att torget ska byggas om",
    "I fjol hade vi 300 besökare",
  ])("%s", (words) => expect(comesTo(words)).toEqual([]));
});

test("what whoever leads takes back holds no longer", () => {
  const said = `${market}
Alva: Då blir det parken.
Esra: Parken är avstängd i maj, såg ni det?
Alva: Oj, då tar jag tillbaka det. Går torget för er?
Bosse: ja, torget går bra
Cilla: torget funkar
Alva: Då är det torget som gäller.`;
  const { decisions } = summarize(messagesOf(said), { zone, members, chairs: ["U_ALVA"] });
  expect(decisions.map(({ state, messages }) => `${state} ${messages.includes("9")}`)).toEqual(["decided true"]);
});

describe("what someone takes on", () => {
  function takenOn(said: string): string[] {
    const { actions } = summarize(messagesOf(said), { zone, members, chairs: ["U_ALVA"] });
    return actions.map(({ owner, text }) => `${owner} ${text}`);
  }

  test("who promises something else has not answered what anyone was asked", () => {
    const asked = "\nDragan: Kan någon skicka ut dagordningen?";
    expect(takenOn(`${asked}\nBosse: Jag tar med bullar på tisdag.`)).toEqual(["U_BOSSE Ta med bullar"]);
    expect(takenOn(`${asked}\nBosse: Då fixar jag det på tisdag.\nAlva: Bra`)).toEqual([
      "U_BOSSE Skicka ut dagordningen",
    ]);
  });

  test("who is asked by a long name is who is asked", () => {
    const chairman = { id: "U_ORD", name: "Föreningens ordförande" };
    const [asked, answer] = messagesOf(
      "Alva: @Föreningens ordförande, kan du skriva brevet till 18 december?\nBosse: Det gör jag!",
    );
    const messages = [asked, answer && { ...answer, author: chairman }].flatMap((one) => one ?? []);
    const { actions } = summarize(messages, { zone, members: [...members, chairman], chairs: ["U_ALVA"] });
    expect(actions).toMatchObject([{ owner: "U_ORD", text: "Skriva brevet", due: "2026-12-18" }]);
  });

  test("an offer counts once someone takes it up", () => {
    const offer = "Cilla: Jag kan visa hur man loggar in på sidan";
    expect(takenOn(`\n${offer}\nBosse: Tack!`)).toHaveLength(1);
    expect(takenOn(`\n${offer}\nBosse: I går var det stängt där`)).toEqual([]);
  });

  test("who is named after the verb is asked, and may answer so", () => {
    expect(takenOn("\nAlva: Kan Dragan räkna på en soppdag?\nDragan: visst kan jag det")).toEqual([
      "U_DRAGAN Räkna på en soppdag",
    ]);
  });

  test("what is asked for in a word is told with what was said before it", () => {
    const said = "\nAlva: Mötet blir 17 april i Lilla salen. Dragan, bokar du?\nDragan: gör det i morgon";
    expect(takenOn(said)).toEqual(["U_DRAGAN Boka: Mötet blir 17 april i Lilla salen"]);
  });

  test("what is given to someone and taken on is one thing, with both said", () => {
    const said = "\nAlva: Esra, mejla biblioteket om eluttagen\nEsra: ok gör det";
    const { actions } = summarize(messagesOf(said), { zone, members, chairs: ["U_ALVA"] });
    expect(actions.map(({ owner, messages }) => [owner, messages])).toEqual([["U_ESRA", ["1", "2"]]]);
  });

  test.each([
    ["Cilla: Hör jag inget mer så gäller det"],
    ["Cilla: Halvår räcker gott"],
    ["Cilla: Jag håller tummarna"],
    ["Cilla: Jag lagar alltid mat till trettio"],
  ])("nothing: %s", (said) => expect(takenOn(`\nBosse: Hej alla\n${said}`)).toEqual([]));
});

test("what is put off by its own name is another matter than the last one that was talked about", () => {
  const thread = `
Bosse: Vi behöver 10–12 varje söndag. Annars får juniorerna ingen tid.
Alva: Kan staden öppna då?
Cilla: Jag frågar driften senast torsdag.
Bosse: Jag föreslår att vi prövar i januari.
Alva: Bra. Då säger vi så: hallen öppnas 10–12 på söndagar i januari.
Cilla: Vem tar nycklarna?
Bosse: Jag hämtar nycklarna på måndag.
Alva: Vi tar frågan om avgiften på nästa möte.`;
  const { decisions } = summarize(messagesOf(thread), { zone, members, chairs: ["U_ALVA"] });
  const told = decisions.map(({ state, text }) => `${state}: ${text}`);
  expect(told).toEqual([
    expect.stringMatching(/^decided: .*hallen öppnas/u),
    expect.stringMatching(/^postponed: .*avgiften/u),
  ]);
});

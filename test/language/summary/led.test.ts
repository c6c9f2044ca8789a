import { describe, expect, test } from "vitest";
import { summarize } from "../../../src/language/summary/summarize.ts";
import { members, messagesOf } from "./threads/thread.ts";

const zone = "Europe/Stockholm";

function found(said: string, chairs: readonly string[] = ["U_ALVA"]) {
  return summarize(messagesOf(said), { zone, members, chairs });
}

/** "decided 4": the state of each, and the message whose words tell it. */
function states(said: string, chairs?: readonly string[]): string[] {
  return found(said, chairs).decisions.map(({ state, messages }) => `${state} ${messages.at(-1)}`);
}

const cleaning = `
Alva: Städdag i förrådet lördag 5 dec kl 10?
Bosse: inte lördag, vi är på läger
Cilla: sön 6?
Bosse: söndag funkar, från 15
Cilla: 15 går fint
Alva: Sön 6/12 kl 15 får det bli. Ta med handskar`;

describe("who leads says what it comes to", () => {
  test("by naming one of the days that were put forward", () => {
    expect(states(cleaning)).toEqual(["decided 6"]);
    expect(found(cleaning).decisions[0]?.text).toContain("kl. 15");
  });

  test("by saying no more than that it shall be so", () => {
    const said = `
Bosse: Låset till förrådet då? Koden kan ju halva stan.
Cilla: Byter kod på söndag och mejlar den nya till en per förening
Dragan: 👍
Alva: Mm, gör så.`;
    expect(states(said)).toEqual(["decided 4"]);
  });

  test("by turning down what others were against", () => {
    const said = `
Bosse: Ska vi ta ut 500 kr per matstånd på festivalen?
Cilla: Jag är emot det, hälften av våra har inga pengar
Dragan: håller med Cilla
Alva: Nej, vi tar inte betalt för matstånden.`;
    expect(states(said)).toEqual(["rejected 4"]);
  });

  test("by when it is taken up again, in whatever words", () => {
    const said = `
Bosse: Vad gör vi om någon tappar en tagg? Böter?
Cilla: 100 kr kanske
Alva: Vi lyfter den på nästa möte när alla är med.`;
    expect(states(said)).toEqual(["postponed 3"]);
  });

  test("and what is talked about next is another matter", () => {
    const said = `${cleaning}
Dragan: En annan sak, jag föreslår att vi ger pianot till ungdomsgården
Cilla: ja gärna`;
    expect(states(said)).toContain("decided 6");
    expect(states(said).filter((state) => state.startsWith("decided"))).toHaveLength(1);
  });
});

describe("what is no decision in a thread that someone leads", () => {
  test("who does not lead can sum up as they like", () => {
    expect(states(cleaning, ["U_DRAGAN"])).not.toContain("decided 6");
  });

  test("a summing up that ends in a new proposal goes on", () => {
    const said = `
Alva: Kör vi nyhetsbrevet före jul?
Bosse: ja före jul
Alva: ok före jul alltså. fredag 11/12?`;
    expect(states(said).filter((state) => state.startsWith("decided"))).toEqual([]);
  });

  test("what the proposer has taken back is gone", () => {
    const said = `
Bosse: kan vi inte lotta ut biobiljetter till dem som svarar?
Cilla: Svårt om det är anonymt.
Bosse: sant, glöm det`;
    expect(states(said)).toEqual([]);
  });
});

test("who leads is found by who would settle the most", () => {
  const said = `${cleaning}
Bosse: Ska vi hyra en container också?
Cilla: ja tack
Dragan: gärna
Alva: Bra, då hyr vi en container.`;
  expect(states(said, [])).toEqual(["decided 6", "decided 10"]);
});

describe("promises in everyday words", () => {
  test.each([
    ["Bosse: Ska jag skriva brevet till arrangörerna?\nAlva: Gärna, Bosse.", "U_BOSSE", "brevet"],
    ["Alva: Någon borde ringa caféet.\nCilla: Affischerna ordnar jag till fredag", "U_CILLA", "affischerna"],
    ["Alva: Hur går det?\nEsra: Mäter hissen på torsdag och säger till", "U_ESRA", "hissen"],
    ["Alva: @Dragan hinner du läsa korrektur?\nDragan: japp", "U_DRAGAN", "korrektur"],
    ["Alva: Jag skriver frågorna, Cilla kan du läsa dem?\nCilla: visst", "U_CILLA", "läsa dem"],
  ])("%s", (said, owner, words) => {
    const actions = found(`\n${said}`).actions.filter((one) => one.text.toLowerCase().includes(words));
    expect(actions.map((one) => one.owner)).toEqual([owner]);
  });

  test.each([
    ["Cilla: Jag läser att priset har gått upp"],
    ["Cilla: Jag jobbar på måndag"],
    ["Bosse: Taggar kostar 180 kr styck"],
  ])("nothing is promised: %s", (said) => {
    expect(found(`\n${said}`).actions).toEqual([]);
  });
});

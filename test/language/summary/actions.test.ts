import { describe, expect, test } from "vitest";
import { summarize } from "../../../src/language/summary/summarize.ts";
import { members, messagesOf } from "./threads/thread.ts";

function actionsIn(said: string) {
  return summarize(messagesOf(said), { zone: "Europe/Stockholm", members, chairs: ["U_ALVA"] }).actions;
}

/** The last day of what the thread's only promise is about, and the message that says so. */
function dayIn(said: string): string | null {
  const [action, ...more] = actionsIn(said);
  expect(more).toEqual([]);
  return action?.due ? `${action.due} (${action.dueQuote?.message})` : null;
}

describe("A day that stands in another sentence than the promise", () => {
  test.each([
    [
      "the next in the same message",
      "Bosse: Bromsarna fixar jag. Delar finns i garaget, blir klart till fredag",
      "2026-11-20 (1)",
    ],
    [
      "what the same person tells of it soon after",
      "Bosse: Jag lagar brädorna på bryggan\nAlva: Tack!\nBosse: klar senast fredag kväll",
      "2026-11-20 (3)",
    ],
    [
      "what somebody asks, and they say yes",
      "Bosse: Jag bokar en föreläsare om skärmar\nAlva: Till onsdag nästa vecka?\nBosse: ja",
      "2026-11-25 (2)",
    ],
    [
      "what they were asked",
      "Alva: Bosse, kan du skicka listan över nycklar? Jag behöver den senast torsdag\nBosse: Ja, jag mejlar listan",
      "2026-11-19 (1)",
    ],
    [
      "the meeting that they point back to",
      "Alva: Priset vill jag ta på styrelsemötet den 14 december\nBosse: Jag tar fram en kalkyl till dess",
      "2026-12-14 (1)",
    ],
  ])("is %s", (_, said, day) => {
    expect(dayIn(said)).toBe(day);
  });

  test.each([
    [
      "that is when a meeting is held",
      "Alva: Polisen kan läsa protokollet. Vi går onsdagen den 9 december\nBosse: Jag hör av mig till polisen om tillståndet",
    ],
    [
      "where the promise names one that can be read in two ways",
      "Alva: Bosse, kan du skriva rapporten? Den ska in senast 1 februari\nBosse: Jag skriver rapporten till nästa fredag",
    ],
  ])("is not one %s", (_, said) => {
    expect(dayIn(said)).toBeNull();
  });
});

/** What is to be done, in the words of the thread's only promise and of whoever asked for it. */
function taskIn(said: string): string | undefined {
  const [action, ...more] = actionsIn(said);
  expect(more).toEqual([]);
  return action?.text;
}

describe("A promise that does not say what is to be done", () => {
  test.each([
    ["Alva: Bosse, kan du göra affischen till festivalen?\nBosse: deal, på fredag", "Göra affischen till festivalen"],
    ["Alva: Riv ner lappen om fikat, Bosse\nBosse: japp, i morgon", "Riv ner lappen om fikat"],
  ])("is said in the words that asked for it: %s", (said, task) => {
    expect(taskIn(said)).toBe(task);
  });

  test("has them after a colon where it has no more than a verb of its own", () => {
    const said = "Alva: Teckenspråkstolk till den 12 december behöver vi boka\nBosse: Jag bokar den i dag";
    expect(taskIn(said)).toBe("Boka: Teckenspråkstolk till den 12 december behöver vi boka");
  });

  test("is no answer to an earlier question, where what it says was spoken of since", () => {
    const said =
      "Alva: Kan någon göra affischen till festivalen?\nCilla: deal, klart till fredag\nAlva: Vi behöver boka tolk till den 12 december\nBosse: Jag bokar den i dag";
    expect(actionsIn(said).map(({ owner, text }) => `${owner} ${text}`)).toContain(
      "U_BOSSE Boka: Vi behöver boka tolk till den 12 december",
    );
  });

  test("and one that says it stays in its own words", () => {
    expect(taskIn("Alva: Vem bokar salen?\nBosse: Jag bokar Lilla salen i dag")).toBe("Boka Lilla salen");
  });

  test("rests on the message whose words it has", () => {
    const [action] = actionsIn("Alva: Bosse, kan du göra affischen till festivalen?\nBosse: deal, på fredag");
    expect(action?.messages).toEqual(["1", "2"]);
  });
});

import { describe, expect, test } from "vitest";
import { matterIn, turnedClause } from "../../../src/language/decisions/matter.ts";
import type { Turned } from "../../../src/language/decisions/verbs.ts";

const cases: readonly (readonly [Turned, text: string, matter: string])[] = [
  ["rejected", "att avslå förslaget (ska vi ta ut en avgift på 20 kr per gång)", "ta ut en avgift på 20 kr per gång"],
  ["rejected", "avslå förslaget om att ta ut en avgift.", "ta ut en avgift"],
  ["rejected", "Samverkansgruppen avslår förslaget att ta ut en avgift", "ta ut en avgift"],
  ["rejected", "säga nej till att ta ut en avgift", "ta ut en avgift"],
  ["rejected", "avslå avgiften", "om avgiften"],
  ["rejected", "avslå förslaget från HISO om en avgift", "från HISO om en avgift"],
  ["rejected", "förslaget om en avgift avslås", "om en avgift"],
  ["rejected", "att ta ut en avgift", "ta ut en avgift"],
  ["rejected", "avslå förslaget", ""],
  ["rejected", "förslaget avslås", ""],
  ["postponed", "bordlägga frågan till nästa möte (ska vi köpa tält)", "köpa tält"],
  ["postponed", "i så fall bordlägger vi partsfrågan till torsdag", "om partsfrågan till torsdag"],
  ["postponed", "bordlägga frågan till nästa möte", ""],
  ["postponed", "skjuta upp frågan om att köpa tält", "köpa tält"],
  // What is put off is a question; to put off a meeting is a matter.
  ["postponed", "skjuta upp mötet", "skjuta upp mötet"],
  ["referredBack", "återremittera frågan (ska vi köpa tält)", "köpa tält"],
  ["referredBack", "återremittera förslaget om nya tider", "om nya tider"],
  ["referredBack", "återremittera frågan eftersom underlaget saknas", ""],
  ["rejected", "to reject the proposal (should we charge a fee of 20 kr)", "charge a fee of 20 kr"],
  ["rejected", "that we charge a small fee of 2 euros", "charge a small fee of 2 euros"],
  ["rejected", "reject the fee", "about the fee"],
  ["rejected", "turn the proposal down", ""],
  ["postponed", "postpone the question of whether to buy tents", "buy tents"],
  ["postponed", "to park that and come back to it in May (should we buy tents)", "buy tents"],
  ["referredBack", "to refer the question back (should we buy tents)", "buy tents"],
  ["referredBack", "refer the fee back", "about the fee"],
];

describe("What a decision is about that did not do it", () => {
  test.each(cases)("%s: %s", (outcome, text, matter) => {
    expect(matterIn(text, outcome)).toBe(matter);
    expect(matterIn(matter, outcome)).toBe(matter);
  });

  test("stands as a clause where it is one", () => {
    expect(turnedClause("att avslå förslaget (ska vi köpa tält)", "rejected")).toBe("att köpa tält");
    expect(turnedClause("to reject the proposal (should we buy tents)", "rejected")).toBe("to buy tents");
    expect(turnedClause("att avslå avgiften", "rejected")).toBeUndefined();
    expect(turnedClause("att avslå förslaget (en avgift vore bra)", "rejected")).toBeUndefined();
    expect(turnedClause("att köpa tält", "rejected")).toBeUndefined();
  });

  test("is only looked for in the verb of its own outcome", () => {
    expect(matterIn("bordlägga frågan om tälten", "rejected")).toBe("bordlägga frågan om tälten");
  });
});

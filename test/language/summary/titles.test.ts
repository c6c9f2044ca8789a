import { describe, expect, test } from "vitest";
import { summarize } from "../../../src/language/summary/summarize.ts";
import { members, messagesOf } from "./threads/thread.ts";

const titleOf = (said: string) => {
  const [topic] = summarize(messagesOf(said), { zone: "Europe/Stockholm", members }).topics;
  return topic?.title;
};

describe("A topic is called by what was put forward or asked, and not by the first long answer", () => {
  test.each([
    [
      "Dragan: Förslag: vi ställer in januarimötet\nBosse: Det är nog klokt, hallen är uthyrd då",
      "Vi ställer in januarimötet",
    ],
    ["Alva: @Bosse kan du göra affischen?\nCilla: Jag kan göra den, klar nästa vecka", "@Bosse kan du göra affischen"],
    ["Cilla: Vem tar fikat på torsdag?\nBosse: Jag köper bullar och kaffe i Limhamn", "Vem tar fikat på torsdag"],
    [
      "Alva: Kan vi avgöra det här i tråden?\nBosse: Jag föreslår att vi öppnar hallen på lördagar",
      "Vi öppnar hallen på lördagar",
    ],
    ["Alva: I suggest that we open the hall on Saturdays\nBosse: Fine", "We open the hall on Saturdays"],
  ])("%s", (said, title) => {
    expect(titleOf(said)).toBe(title);
  });

  test("where nobody asks or proposes at first it is what the topic opens with, and not a question about it", () => {
    const said = "Alva: Mötet den 15 december i Rådhuset flyttas\nBosse: Menar du tidigare eller senare den dagen?";
    expect(titleOf(said)).toBe("Mötet den 15 december i Rådhuset flyttas");
  });
});

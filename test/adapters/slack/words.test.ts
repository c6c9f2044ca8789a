import { describe, expect, it } from "vitest";
import type { People } from "../../../src/adapters/slack/people.ts";
import { readText } from "../../../src/adapters/slack/words.ts";

const names: Record<string, string> = { U1: "Alva", U2: "Bosse", U3: "Alva" };
const people: People = {
  find: async ({ id }) => ({ platform: "slack", team: "T9", user: id, ...(names[id] && { name: names[id] }) }),
};
const read = (text: string) => readText(text, { people, team: "T1", self: "U0" });

describe("Slack's text as its writer saw it", () => {
  it.each([
    ["beslut att köpa bollar", "beslut att köpa bollar"],
    ["a &lt;b&gt; &amp; &amp;lt;", "a <b> & &lt;"],
    ["<@U1> och <@U2|bosse>", "@Alva och @Bosse"],
    ["<@U0> beslut lista", "beslut lista"],
    ["Hej <@U0>, visa 4", "Hej , visa 4"],
    ["Hej <@U0|samsprak> visa  4", "Hej visa  4"],
    ["&lt;@U1&gt; är ingen", "<@U1> är ingen"],
    ["<@U8>", "@U8"],
    ["i <#C1|samverkan> och <#C2>", "i #samverkan och #C2"],
    ["<!channel> <!here> <!subteam^S1|@styrelsen> <!subteam^S2>", "@channel @here @styrelsen @subteam"],
    ["<!date^1392734382^{date}|18 februari>", "18 februari"],
    ["<https://exempel.se/a?b=1&amp;c=2>", "https://exempel.se/a?b=1&c=2"],
    ["<http://exempel.se|exempel.se>", "exempel.se"],
    ["<https://exempel.se/x|protokollet>", "protokollet (https://exempel.se/x)"],
    ["<mailto:alva@exempel.se|alva@exempel.se>", "alva@exempel.se"],
    ["*fet* och _kursiv_ &gt; citat", "*fet* och _kursiv_ > citat"],
    ["rad ett\nrad två", "rad ett\nrad två"],
    ["<inte slutet", "<inte slutet"],
  ])("%j is %j", async (text, words) => {
    expect((await read(text)).words).toBe(words);
  });

  it("names people by their own workspace, and keeps apart two who are called the same", async () => {
    expect(await read("<@U1> <@U3> <@U1> <@U0>")).toEqual({
      words: "@Alva @Alva (U3) @Alva",
      mentions: {
        "@Alva": { platform: "slack", team: "T9", user: "U1", name: "Alva" },
        "@Alva (U3)": { platform: "slack", team: "T9", user: "U3", name: "Alva" },
      },
    });
  });

  it("takes 50,000 characters in its stride", async () => {
    const started = performance.now();
    await read("<@U".repeat(12_000) + "&lt;".repeat(5000));
    expect(performance.now() - started).toBeLessThan(500);
  });
});

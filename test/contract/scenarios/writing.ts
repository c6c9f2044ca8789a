import { expect } from "vitest";
import type { Scenario, Theme } from "../perform.ts";
import { type Stage, textOf } from "../stage.ts";
import { decide, fillIn, inChannel, numberIn } from "./doing.ts";

/** Shown sign for sign, and no more than shown. */
const texts: readonly (readonly [kind: string, text: string])[] = [
  ["emoji", "bygga 🏟️ för 👩‍👩‍👧 med ❤️ och 🇸🇪"],
  ["right-to-left text", "hälsa مرحبا بالعالم och שלום, sa Bosse (3)"],
  ["Slack's markup", "måla *fet* _kursiv_ ~struken~ `kod` &amp; > citat"],
  ["Slack's mentions and links", "kalla <!channel> <!here> <@U000000001> <#C000000001> <https://ond.example|snäll>"],
  ["Markdown", "läsa [här](https://ond.example) ![bild](https://ond.example/x.png) **fet** ~~struken~~ # rubrik"],
  ["HTML", 'skriva <b>fet</b> <script>alert(1)</script> <at>Alva</at> <a href="https://ond.example">x</a> &lt;'],
  ["Teams' dates", "mötas {{DATE(2026-01-01T00:00:00Z, SHORT)}} och {{TIME(2026-01-01T00:00:00Z)}}"],
  ["calls to all", "ropa @channel @here @everyone @Samspråk @alla"],
  ["quotes and signs", "köpa \"bollar\" för 'tolv' \\ 100 % av $5 – {namn} |pipa| x=1"],
  ["a web address", "läsa https://malmo.example/hallar?a=1&b=2 först"],
];

/** Slack itself would make something else of these before we got them. */
const onlyInForms = new Set(["Slack's mentions and links", "calls to all"]);
const written = texts.filter(([kind]) => !onlyInForms.has(kind));

/** Typed on a line. */
function typed(kind: string, text: string): Scenario {
  return {
    tells: `on a line is read as it was meant: ${kind}`,
    async play(stage) {
      const card = await inChannel(stage, `Beslut ${await decide(stage, text)}`);
      expect(card.lines).toContain(`Samverkansgruppen beslutar att ${text}.`);
      expect(card.effects).toEqual([]);
    },
  };
}

/** Said to the others, and then chosen as what to propose. */
function pointedAt(kind: string, text: string): Scenario {
  return {
    tells: `to each other is read as it was meant: ${kind}`,
    async play(stage) {
      const form = await stage.chooseOn("dragan", await stage.say("alva", text), "decisions.propose");
      expect(form.form?.fields[0]?.value).toBe(text);
      expect(form.effects).toEqual([]);
    },
  };
}

function filledIn(kind: string, text: string): Scenario {
  return {
    tells: `in a form is shown as it was meant, and does nothing: ${kind}`,
    async play(stage) {
      const number = numberIn(await fillIn(stage, "cilla", "förslag", { Förslag: text }));
      const card = await inChannel(stage, `Förslag ${number}`);
      expect(card.lines).toContain(`Samverkansgruppen beslutar att ${text}.`);
      expect(card.effects).toEqual([]);
      const list = await stage.type("dragan", "förslag lista");
      expect(list.lines).toContain(`${number} – ${text}`);
      expect(list.effects).toEqual([]);
    },
  };
}

export const writing: Theme = {
  name: "What people write",
  begins: "with a group",
  scenarios: [
    ...texts.map(([kind, text]) => filledIn(kind, text)),
    ...written.map(([kind, text]) => typed(kind, text)),
    ...written.map(([kind, text]) => pointedAt(kind, text)),
    {
      tells: "cannot turn around what stands beside it",
      async play(stage) {
        const number = numberIn(await fillIn(stage, "cilla", "förslag", { Förslag: "köpa \u202Erallob\u202C i år" }));
        expect((await inChannel(stage, `Förslag ${number}`)).lines).toContain(
          "Samverkansgruppen beslutar att köpa rallob i år.",
        );
      },
    },
    {
      tells: "may be as long as a decision can be",
      async play(stage) {
        const text = "å".repeat(2900);
        const number = numberIn(await fillIn(stage, "cilla", "förslag", { Förslag: text }));
        expect(lettersIn(await inChannel(stage, `Förslag ${number}`))).toBe(2900);
      },
    },
    {
      tells: "is not taken when it has 50,000 characters; the asker gets it back, and may shorten it",
      async play(stage) {
        const before = (await stage.channel()).length;
        const form = await stage.type("cilla", `förslag ${"bollar och nät ".repeat(3334)}`);
        expect(textOf(form)).toContain("Förslag: Högst 3000 tecken. Korta texten, eller lägg resten i en bilaga.");
        expect(await stage.channel()).toHaveLength(before);
        expect(textOf(await stage.fill("cilla", form, { Förslag: "köpa bollar och nät" }))).toContain("ligger nu");
      },
    },
    {
      tells: "never holds a personal identity number, neither typed, filled in nor taken from a message",
      async play(stage) {
        const warning = "Jag tog bort ett personnummer innan något sparades. Skriv aldrig personnummer här.";
        const spoken = await stage.say("alva", "Ring 19121212-1212 om hallen.");
        const asked = [
          await stage.type("cilla", "förslag ringa 19121212-1212 om hallen"),
          await fillIn(stage, "cilla", "förslag", { Förslag: "ringa 121212-1212 om hallen" }),
          await stage.chooseOn("cilla", spoken, "decisions.propose"),
          await stage.sayPrivately("cilla", "vad sa vi om 191212121212?"),
        ];
        for (const answer of asked) {
          expect(textOf(answer)).toContain(warning);
          expect(JSON.stringify([answer.lines, answer.form])).not.toMatch(/1212[- ]?1212/u);
        }
        expect(await everything(stage)).toContain("ringa [personnummer borttaget] om hallen");
        expect(await everything(stage)).not.toMatch(/1212[- ]?1212/u);
      },
    },
  ],
};

async function everything(stage: Stage): Promise<string> {
  return (await stage.channel()).map(textOf).join("\n");
}

function lettersIn(seen: Parameters<typeof textOf>[0]): number {
  return textOf(seen).match(/å(?=å)|(?<=å)å/gu)?.length ?? 0;
}

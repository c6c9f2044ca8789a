import { describe, expect, test } from "vitest";
import { languages } from "../../../src/core/texts.ts";
import type { Hint, LintedClause, LintedDraft } from "../../../src/features/agreements/rules/lint/hint.ts";
import { lint } from "../../../src/features/agreements/rules/lint/lint.ts";
import { templates } from "../../../src/features/agreements/templates/templates.ts";

function clause(key: string, text: string, facts: LintedClause["facts"] = []): LintedClause {
  return { key, heading: key, text, facts };
}

const draft: LintedDraft = {
  kind: "compact",
  language: "sv",
  clauses: [],
  parties: ["Malmö stad", "MIP", "MISO"],
  now: new Date("2026-11-30T12:00:00Z"),
  zone: "Europe/Stockholm",
};

function whats(change: Partial<LintedDraft>): readonly string[] {
  return lint({ ...draft, ...change }, "sv").map(({ what }) => what);
}

describe("Hints about a draft", () => {
  test("say which clause, which words, what and why, and what instead", () => {
    const [hint] = lint({ ...draft, clauses: [clause("commitments", "Vi är utförare.")] }, "sv");
    expect(hint).toEqual<Hint>({
      rule: "procurement",
      clause: "commitments",
      span: { start: 6, end: 14 },
      words: "utförare",
      what: "Ordet ”utförare” hör hemma i en upphandling.",
      why: "Läsaren kan uppfatta texten som ett köp, även om ni menar ett partnerskap.",
      instead: "Pröva parter, om det är det ni menar.",
    });
  });

  test("have nothing to say about the house's templates but that facts are missing", () => {
    for (const { kind, language, sections } of templates) {
      const hints = lint({ ...draft, kind, language, clauses: sections }, language);
      expect(hints.filter(({ rule }) => rule !== "missingFact")).toEqual([]);
      expect(hints).toHaveLength(sections.flatMap(({ facts }) => facts).length);
    }
  });

  test("know every warning word of the templates by themselves", () => {
    for (const { language, warnings } of templates)
      for (const words of warnings) {
        const hints = lint({ ...draft, clauses: [clause("background", `Avtalet nämner ${words} här.`)] }, language);
        expect(hints.map((hint) => [hint.rule, hint.words])).toEqual([["procurement", words]]);
      }
  });

  test("point out the words that a group has put in its own template, in all their forms", () => {
    const clauses = [clause("background", "Klienterna och en klient (C++) vid ad-hoc. Klientel. It's so.")];
    const hints = lint({ ...draft, clauses, warnings: ["klient", "C++", "ad-hoc", "it's", "", "[", "\\"] }, "sv");
    expect(hints.map(({ rule, words }) => [rule, words])).toEqual([
      ["warningWord", "Klienterna"],
      ["warningWord", "klient"],
      ["warningWord", "C++"],
      ["warningWord", "ad-hoc"],
      ["warningWord", "It's"],
    ]);
  });

  test("never claim that anything is against the law", () => {
    const clauses = [
      clause("targetGroup", "Alva Exempel, 811218-9876, har adhd."),
      clause("resources", "Priset är 10 000 kr. Parterna bör bidra."),
      clause("term", "Gäller tills vidare från fredag den 8 december 2026."),
    ];
    for (const language of languages) {
      const hints = lint({ ...draft, kind: "publicCivilPartnership", clauses }, language);
      expect(new Set(hints.map(({ rule }) => rule)).size).toBe(8);
      for (const { what, why, instead } of hints)
        expect(`${what} ${why} ${instead}`).not.toMatch(
          /olaglig|otillåt|förbjud|strider|illegal|unlawful|forbidden|prohibited/iu,
        );
    }
  });
});

describe("A partnership", () => {
  const partnership = (...texts: readonly string[]) =>
    whats({ kind: "publicCivilPartnership", clauses: texts.map((text) => clause("other", text)) });

  test("must say how it ends and how disputes are solved", () => {
    expect(partnership("Vi samarbetar.")).toEqual([
      "Utkastet säger inte hur en part lämnar avtalet.",
      "Utkastet säger inte hur tvister löses.",
    ]);
    expect(partnership("En part kan säga upp avtalet. Tvist löses i dialog.")).toEqual([]);
  });

  test("has a line for each party where money is spoken of", () => {
    const resources = (text: string) => whats({ clauses: [clause("resources", text)] });
    expect(resources("- Malmö stad: 250\u00a0000 kr\n- MISO: 40 timmar")).toEqual([
      "Pengar nämns, men ingen rad visar vad dessa parter bidrar med: MIP.",
    ]);
    expect(resources("- Malmö stad: 250 000 kr\n- MISO: 40 timmar\n- MIP: lokaler")).toEqual([]);
    expect(resources("Alla bidrar med tid.")).toEqual([]);
  });
});

describe("People in the target group", () => {
  const group = (text: string) => whats({ clauses: [clause("targetGroup", text)] });

  test.each([
    ["Alva Exempel deltar.", "Här kan det stå en persons namn."],
    ["Unga med adhd i Södra Innerstaden.", "Här nämns något om hälsa."],
    ["Den 14-åriga pojken på Lugnet.", "Här beskrivs en enskild person."],
    ["Deltagare 811218-9876.", "Här står ett personnummer."],
  ])("%s", (text, what) => {
    expect(group(text)).toEqual([what]);
  });

  test.each([
    "Barn och unga 6–16 år i Södra Innerstaden.",
    "Malmö stad och MISO når unga.",
    "Personer med funktionsnedsättning.",
  ])("%s is a group", (text) => {
    expect(group(text)).toEqual([]);
  });

  test("are not repeated in the hint", () => {
    const hints = lint({ ...draft, clauses: [clause("targetGroup", "Alva Exempel, 811218-9876.")] }, "sv");
    expect(hints).toHaveLength(2);
    expect(JSON.stringify(hints)).not.toMatch(/Alva|811218/u);
  });
});

describe("Dates", () => {
  const term = (text: string, change: Partial<LintedDraft> = {}) =>
    whats({ clauses: [clause("term", text)], ...change });

  test.each([
    [
      "Från den 1 januari 2028 till och med den 31 december 2027.",
      "Slutet kommer före början: ”1 januari 2028 till och med den 31 december 2027”.",
    ],
    ["Från 2028-01-01 till 2027-12-31.", "Slutet kommer före början: ”2028-01-01 till 2027-12-31”."],
    ["Från den 1 januari 2027 till den 31 december 2027.", undefined],
    ["Fredag den 8 december 2026.", "Veckodagen stämmer inte med datumet: ”Fredag den 8 december 2026”."],
    ["Tisdag den 8 december 2026.", undefined],
    ["Senast 31 juni 2027.", "Det datumet finns inte: ”31 juni 2027”."],
  ])("%s", (text, what) => {
    expect(term(text)).toEqual(what ? [what] : []);
  });

  test("after the last day, and other days than were given for the draft", () => {
    const whole = clause("term", "Från 2027-01-01 till 2028-12-31.");
    expect(whats({ clauses: [whole, clause("followUp", "Rapport 2029-02-01, utvärdering 2028-11-01.")] })).toEqual([
      "”2029-02-01” är efter avtalets sista dag.",
    ]);
    expect(whats({ clauses: [whole], start: "2027-01-01", end: "2029-12-31" })).toEqual([
      "”2028-12-31” är en annan dag än den som är angiven för utkastet.",
    ]);
  });
});

describe("What is missing or vague", () => {
  test("is a fact without a value", () => {
    const facts = [
      { name: "end", label: "Sista dagen", kind: "date" },
      { name: "start", label: "Första dagen", kind: "date", value: "2027-01-01" },
    ];
    expect(whats({ clauses: [clause("term", "Gäller.", facts)] })).toEqual(["Uppgift saknas: Sista dagen."]);
  });

  test("is a duty, where duties are", () => {
    const vague = "Parterna bör mötas.";
    expect(whats({ clauses: [clause("commitments", vague), clause("background", vague)] })).toHaveLength(1);
    expect(whats({ kind: "letterOfIntent", clauses: [clause("commitments", vague)] })).toEqual([]);
  });
});

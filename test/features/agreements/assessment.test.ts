import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { languages } from "../../../src/core/texts.ts";
import {
  type Answer,
  type Assessment,
  judgements,
  summariseAssessment,
} from "../../../src/features/agreements/rules/assessment.ts";
import { criteria, variants } from "../../../src/features/agreements/rules/criteria.ts";
import { gapsOf, routingQuestions } from "../../../src/features/agreements/rules/routes.ts";

const answer = (criterion: string, judgement: Answer["judgement"]): Answer => ({
  criterion,
  judgement,
  motivation: "Så här har vi tänkt.",
  author: "Alva",
  date: "2026-11-30",
});
const allYes: Assessment = {
  variant: "forum",
  answers: criteria.forum.map(({ key }) => answer(key, "speaksFor")),
  routing: Object.fromEntries(routingQuestions.map(({ key }) => [key, false])),
  stateAid: { basis: "noAid" },
};

describe("The assessment of a partnership", () => {
  test("goes through seven criteria of Forum's, or SKR's own", () => {
    expect(criteria.forum.map(({ key }) => key)).toEqual(
      "initiative programme notGrant noMarket coFunding noDetailedControl longTerm".split(" "),
    );
    expect(criteria.skr.map(({ key }) => key)).not.toContain("noMarket");
    expect(criteria.skr.map(({ key }) => key)).not.toContain("initiative");
    for (const variant of variants)
      expect(new Set(criteria[variant].map(({ key }) => key)).size).toBe(criteria[variant].length);
  });

  test("is a basis for assessment also where every answer speaks for it", () => {
    const summary = summariseAssessment(allYes, "sv");
    expect(summary.heading).toBe("Underlag för bedömning");
    expect(summary.sentences).toEqual([
      "7 av 7 kriterier är besvarade.",
      expect.stringMatching(/^Det här är underlag för bedömning\. Det avgör inte/u),
    ]);
  });

  test("never says that anything is allowed, whatever was answered", () => {
    const answers = fc.array(
      fc.record({
        key: fc.constantFrom(...criteria.forum, ...criteria.skr),
        judgement: fc.constantFrom(...judgements),
      }),
    );
    const routing = fc.dictionary(fc.constantFrom(...routingQuestions.map(({ key }) => key)), fc.boolean());
    fc.assert(
      fc.property(
        answers,
        routing,
        fc.constantFrom(...variants),
        fc.constantFrom(...languages),
        (given, asked, variant, language) => {
          const said = given.map(({ key, judgement }) => answer(key.key, judgement));
          const { heading, sentences, counts } = summariseAssessment(
            { variant, answers: said, routing: asked },
            language,
          );
          expect([heading, ...sentences].join(" ")).not.toMatch(
            /tillåt|godkän|laglig|permitted|allowed|legal\b|approved/iu,
          );
          expect(sentences.at(-1)).toMatch(/avgör inte|does not settle/u);
          expect(Object.values(counts).reduce((sum, count) => sum + count)).toBe(criteria[variant].length);
        },
      ),
    );
  });

  test("counts the latest answer to each criterion, and tells what is left", () => {
    const { counts, sentences, rows } = summariseAssessment(
      {
        ...allYes,
        answers: [answer("noMarket", "speaksFor"), answer("noMarket", "speaksAgainst"), answer("coFunding", "unclear")],
        routing: {},
        stateAid: undefined,
      },
      "sv",
    );
    expect(counts).toEqual({ speaksFor: 0, speaksAgainst: 1, unclear: 1, unanswered: 5 });
    expect(rows.find(({ criterion }) => criterion.key === "noMarket")?.answer?.judgement).toBe("speaksAgainst");
    expect(sentences.slice(0, -1)).toEqual([
      "2 av 7 kriterier är besvarade.",
      "1 svar talar emot att partnerskap är rätt form. Läs motiveringen och pröva andra former.",
      "1 svar är oklara. Ta reda på mer innan ni går vidare.",
      "4 frågor om val av form är inte besvarade.",
      "Frågan om statsstöd är inte besvarad.",
    ]);
  });

  test.each([
    ["severalActors", "procurement"],
    ["profit", "procurement"],
    ["chosenByCity", "procurement"],
    ["generalSupport", "grant"],
  ])("points from %s to %s", (key, route) => {
    expect(summariseAssessment({ ...allYes, routing: { ...allYes.routing, [key]: true } }, "sv").pointsTo).toEqual([
      route,
    ]);
  });

  test.each([
    [{ basis: "noAid" }, []],
    [{ basis: "deMinimis" }, ["amountMissing", "declarationMissing"]],
    [{ basis: "deMinimis", amountGrossGrantEquivalent: 300_000, declarationReceived: true }, []],
    [{ basis: "deMinimis", amountGrossGrantEquivalent: 300_001, declarationReceived: true }, ["aboveCeiling"]],
    [{ basis: "deMinimisSgei", amountGrossGrantEquivalent: 750_000, declarationReceived: true }, []],
    [
      { basis: "deMinimisSgei", amountGrossGrantEquivalent: 750_001, declarationReceived: false },
      ["aboveCeiling", "declarationMissing"],
    ],
  ] as const)("state aid %j leaves %j", (stateAid, gaps) => {
    expect(gapsOf(stateAid)).toEqual(gaps);
  });
});

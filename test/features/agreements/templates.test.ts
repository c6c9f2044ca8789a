import { resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { readTemplate } from "../../../src/features/agreements/templates/readTemplate.ts";
import { kinds, placesIn } from "../../../src/features/agreements/templates/template.ts";
import { templates } from "../../../src/features/agreements/templates/templates.ts";
import { readTemplates, templatesFile } from "../../../src/generate/templates.ts";

const of = (kind: string, language: string) =>
  templates.find((template) => template.kind === kind && template.language === language)!;

describe("The house's templates", () => {
  test("are what the Markdown files say", async () => {
    const written = await readTemplates(resolve(import.meta.dirname, "../../.."));
    expect(JSON.parse(String(templatesFile(written).content))).toEqual(templates);
    expect(written.map(({ name }) => name)).toEqual(templates.map(({ id }) => `${id}.md`));
    expect(templates).toHaveLength(kinds.length * 2);
  });

  test.each(kinds)("%s has the same version, sections and facts in Swedish and English", (kind) => {
    const shapes = ["sv", "en"].map((language) => {
      const { version, sections } = of(kind, language);
      const shape = sections.map(({ key, facts, text, guidance }) => ({
        key,
        facts: facts.map(({ name, kind: factKind }) => [name, factKind]),
        places: [...placesIn(text)],
        items: text.split("\n- ").length,
        advice: guidance.split("\n").length,
      }));
      return { version, shape };
    });
    expect(shapes[0]).toEqual(shapes[1]);
  });

  test.each([
    [
      "publicCivilPartnership",
      "parties background commonValues purpose goals targetGroup commitments governance resources legalAssessment term followUp communication dataProtection liability amendments termination disputes signatures annexes",
    ],
    [
      "letterOfIntent",
      "parties background vision principles intentions process resources legalEffect validity signatures",
    ],
    [
      "compact",
      "background parties vision purpose commonValues civilSocietyRole jointCommitments cityCommitments civilSocietyCommitments priorityAreas governance followUp definitions signatures",
    ],
  ])("%s has every section that the field expects, in its order", (kind, keys) => {
    expect(of(kind, "sv").sections.map(({ key }) => key)).toEqual(keys.split(" "));
  });

  test("say that the name does not determine whether a letter of intent binds", () => {
    const { guidance } = of("letterOfIntent", "sv").sections.find(({ key }) => key === "legalEffect")!;
    expect(guidance).toContain("avgör inte om texten binder");
  });

  test("name the six principles, the third as Malmö has it", () => {
    for (const template of templates.filter(({ kind }) => kind !== "actionPlan")) {
      const values = template.sections.find(({ key }) => key === "commonValues" || key === "principles")!;
      expect(values.text.match(/^- /gmu)).toHaveLength(6);
      expect(values.text).toMatch(/Kvalitet och delaktighet|Quality and participation/u);
    }
  });

  test("leave to a lawyer what a lawyer must check", () => {
    const marked = templates.map(({ sections }) =>
      sections
        .filter(({ guidance }) => /^(Låt en jurist granska|Have a lawyer check): /mu.test(guidance))
        .map(({ key }) => key),
    );
    for (const keys of marked) expect(keys.length).toBeGreaterThan(0);
    const partnership = of("publicCivilPartnership", "sv").sections.filter(({ guidance }) =>
      guidance.includes("Låt en jurist granska"),
    );
    expect(partnership.map(({ key }) => key)).toEqual(
      "commitments resources legalAssessment dataProtection liability termination disputes".split(" "),
    );
  });
});

describe("A template that is not whole", () => {
  const sound = `---
id: test.sv
version: 2
kind: compact
language: sv
title: Överenskommelse
sections: parties
warnings: köp
facts:
  parties.committee: text, Nämnd
---

## Parter

> Skriv vilka.

Malmö stad genom {{committee}}.
`;

  test("is told from one that is", () => {
    expect(readTemplate(sound)).toEqual({
      id: "test.sv",
      version: 2,
      kind: "compact",
      language: "sv",
      title: "Överenskommelse",
      warnings: ["köp"],
      sections: [
        {
          key: "parties",
          heading: "Parter",
          guidance: "Skriv vilka.",
          text: "Malmö stad genom {{committee}}.",
          facts: [{ name: "committee", kind: "text", label: "Nämnd" }],
        },
      ],
    });
  });

  test.each([
    ["has no front matter", sound.replace(/^---\n/u, ""), /front matter/u],
    ["says something that is not understood", sound.replace("warnings: köp", "colour: red"), /colour: red/u],
    ["says something twice", sound.replace("version: 2", "version: 2\nversion: 3"), /version: 3/u],
    ["lacks a section", sound.replace("sections: parties", "sections: parties, term"), /2 sections are named, 1/u],
    ["has a fact of another section", sound.replace("parties.committee", "term.committee"), /not named: term/u],
    ["has a fact without a place", sound.replace("{{committee}}", "KS"), /no place in/u],
    ["has a place without a fact", sound.replace("{{committee}}", "{{committee}} {{board}}"), /is no fact of/u],
    ["has a fact of no known kind", sound.replace("text, Nämnd", "colour, Nämnd"), /facts/u],
    ["lacks guidance", sound.replace("> Skriv vilka.\n", ""), /guidance/u],
    ["has no version", sound.replace("version: 2\n", ""), /version/u],
  ])("%s", (_, markdown, message) => {
    expect(() => readTemplate(markdown)).toThrow(message);
  });
});

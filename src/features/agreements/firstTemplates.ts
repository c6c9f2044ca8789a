import type { Language } from "../../core/texts.ts";
import type { Kind } from "./rules/agreement.ts";
import type { Section, Template } from "./rules/template.ts";

const headings: Readonly<Record<Kind, readonly string[]>> = {
  letterOfIntent: ["Parter", "Bakgrund", "Gemensam avsikt", "Principer", "Områden", "Underskrifter"],
  compact: ["Inledning", "Parter", "Vision", "Syfte och mål", "Principer", "Underskrifter"],
  publicCivilPartnership: [
    "Parter",
    "Bakgrund och samhällsutmaning",
    "Gemensam värdegrund",
    "Syfte",
    "Mål",
    "Målgrupp",
  ],
  actionPlan: ["Parter", "Bakgrund", "Insatser", "Uppföljning", "Underskrifter"],
};

function sectionOf(heading: string, i: number): Section {
  return {
    key: `s${i}`,
    heading,
    guidance: "Skriv kort och tydligt.",
    text: i === 0 ? "Parterna är {{parties}}." : "",
    facts: i === 0 ? [{ name: "parties", label: "parterna med organisationsnummer", kind: "text" }] : [],
  };
}

export const templates: readonly Template[] = (["sv", "en"] satisfies readonly Language[]).flatMap((language) =>
  (Object.keys(headings) as Kind[]).map((kind) => ({
    ...{ kind, language, version: 1 },
    sections: headings[kind].map(sectionOf),
  })),
);

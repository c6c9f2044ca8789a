import type { Both } from "../../../core/texts.ts";

/** Another form that a yes to a question speaks for. */
export const routes = ["procurement", "grant"] as const;
export type Route = (typeof routes)[number];

export interface RoutingQuestion {
  readonly key: string;
  readonly ask: Both<string>;
  /** Where a yes points. It settles nothing. */
  readonly yes: Route;
}

/** Asked before the criteria: is a partnership the form to look at? */
export const routingQuestions: readonly RoutingQuestion[] = [
  {
    key: "severalActors",
    ask: { sv: "Gör flera aktörer samma sak?", en: "Do several actors do the same thing?" },
    yes: "procurement",
  },
  {
    key: "profit",
    ask: { sv: "Går organisationen med vinst på det?", en: "Does the organisation profit from it?" },
    yes: "procurement",
  },
  {
    key: "chosenByCity",
    ask: {
      sv: "Är idén kommunens, och vill kommunen att just den här föreningen ska utföra den?",
      en: "Is the idea the municipality's, and does it want this very association to carry it out?",
    },
    yes: "procurement",
  },
  {
    key: "generalSupport",
    ask: {
      sv: "Handlar det om allmänt stöd till föreningens verksamhet?",
      en: "Is it general support for what the association does?",
    },
    yes: "grant",
  },
];

export const stateAidBases = ["noAid", "deMinimis", "deMinimisSgei", "otherBasis"] as const;

/** May be left out; where it is there, it says on what the parties rest. */
export interface StateAid {
  readonly basis: (typeof stateAidBases)[number];
  /** Gross grant equivalent in euro, all aid of the kind within three years together. */
  readonly amountGrossGrantEquivalent?: number | undefined;
  /** Whether the recipient has declared what other such aid it has had. */
  readonly declarationReceived?: boolean | undefined;
}

/** In euro for three years, as the regulations of the Union say. */
const ceilings: Partial<Readonly<Record<StateAid["basis"], number>>> = { deMinimis: 300_000, deMinimisSgei: 750_000 };

export type StateAidGap = "amountMissing" | "aboveCeiling" | "declarationMissing";

/** What is left to look at. Nothing left does not mean that it is allowed. */
export function gapsOf({ basis, amountGrossGrantEquivalent: amount, declarationReceived }: StateAid): StateAidGap[] {
  const ceiling = ceilings[basis];
  if (ceiling === undefined) return [];
  const gaps: StateAidGap[] = [];
  if (amount === undefined) gaps.push("amountMissing");
  else if (amount > ceiling) gaps.push("aboveCeiling");
  if (declarationReceived !== true) gaps.push("declarationMissing");
  return gaps;
}

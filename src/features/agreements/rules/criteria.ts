import type { Both } from "../../../core/texts.ts";

/** Whose list of criteria an assessment goes through. */
export const variants = ["forum", "skr"] as const;
export type Variant = (typeof variants)[number];

export interface Criterion {
  readonly key: string;
  readonly title: Both<string>;
  /** What to think of before answering. */
  readonly ask: Both<string>;
}

function criterion(key: string, sv: readonly [string, string], en: readonly [string, string]): Criterion {
  return { key, title: { sv: sv[0], en: en[0] }, ask: { sv: sv[1], en: en[1] } };
}

const forum: readonly Criterion[] = [
  criterion(
    "initiative",
    ["Initiativet kommer från den idéburna organisationen", "Vem kom med idén, när, och var finns det dokumenterat?"],
    [
      "The initiative comes from the civil society organisation",
      "Who had the idea, when, and where is that documented?",
    ],
  ),
  criterion(
    "programme",
    [
      "Det är ett led i ett politiskt program eller en plan där idéburna organisationer nämns",
      "Vilket program eller vilken plan, och var i texten?",
    ],
    [
      "It helps to realise a political programme or plan that names civil society organisations",
      "Which programme or plan, and where in it?",
    ],
  ),
  criterion(
    "notGrant",
    [
      "Det ingår inte i det vanliga föreningsbidraget",
      "Vad får organisationen redan i bidrag, och vad är annorlunda här?",
    ],
    [
      "It is not part of the ordinary grants",
      "What grants does the organisation already have, and what is different here?",
    ],
  ),
  criterion(
    "noMarket",
    ["Det finns ingen marknad eller konkurrens att värna", "Vilka andra gör samma sak? Hur har ni tagit reda på det?"],
    ["There is no market or competition to protect", "Who else does the same? How have you found out?"],
  ),
  criterion(
    "coFunding",
    ["Båda parter är med och finansierar", "Vad bidrar var och en med: pengar, personal, lokaler, ideella timmar?"],
    ["Both sides fund it", "What does each contribute: money, staff, premises, volunteer hours?"],
  ),
  criterion(
    "noDetailedControl",
    ["Kommunen reglerar inte verksamheten i detalj", "Vem bestämmer hur insatserna görs från dag till dag?"],
    ["The municipality does not regulate the work in detail", "Who decides from day to day how the work is done?"],
  ),
  criterion(
    "longTerm",
    ["Det är tänkt att pågå under längre tid", "Hur länge, och varför just så länge?"],
    ["It is meant to run over a longer time", "For how long, and why that long?"],
  ),
];

const skr: readonly Criterion[] = [
  criterion(
    "notBaseFunding",
    ["Det är inte grundfinansiering av organisationen", "Vad skulle organisationen göra även utan partnerskapet?"],
    ["It is not base funding of the organisation", "What would the organisation do without the partnership?"],
  ),
  criterion(
    "notPurchase",
    [
      "Det är en samfinansierad insats, inte ett köp",
      "Får kommunen en tjänst mot betalning? Vad bidrar var och en med?",
    ],
    [
      "It is a co-funded effort, not a purchase",
      "Does the municipality receive a service against payment? What does each contribute?",
    ],
  ),
  criterion(
    "sharedNeed",
    ["Parterna har ett gemensamt behov av att samverka", "Varför kan ingen av er göra det här ensam?"],
    ["The parties share a need to collaborate", "Why can neither of you do this alone?"],
  ),
  criterion(
    "programmePreferred",
    ["Det ingår gärna i ett politiskt program", "Finns ett program? Om inte, vad bygger insatsen på?"],
    ["It is preferably part of a political programme", "Is there a programme? If not, what does the effort build on?"],
  ),
  criterion(
    "noDetailedControl",
    ["Kommunen detaljstyr inte", "Vem bestämmer hur insatserna görs från dag till dag?"],
    ["The municipality does not control it in detail", "Who decides from day to day how the work is done?"],
  ),
  criterion(
    "jointSteering",
    ["Åtagande, ägarskap och styrning är gemensamma", "Hur är styrgruppen sammansatt, och hur beslutar den?"],
    ["Commitment, ownership and steering are joint", "Who is in the steering group, and how does it decide?"],
  ),
  criterion(
    "marketInWriting",
    [
      "Där det finns en marknad är den samfinansierade, ömsesidiga relationen tydligt nedskriven",
      "Finns en marknad? I vilka avsnitt framgår ömsesidigheten?",
    ],
    [
      "Where there is a market, the co-funded, mutual relationship is clearly put in writing",
      "Is there a market? In which sections is the mutual relationship seen?",
    ],
  ),
  criterion(
    "longTermJointly",
    ["Det är långsiktigt, med gemensam uppföljning och gemensamma beslut", "Hur länge, och vem följer upp vad?"],
    ["It is long-term, with joint follow-up and joint decisions", "For how long, and who follows up what?"],
  ),
];

export const criteria: Readonly<Record<Variant, readonly Criterion[]>> = { forum, skr };

import type { DecisionState } from "../findings.ts";
import { fold } from "../reading/tokens.ts";

/** Ways of saying what it comes to that only whoever leads means that way; without diacritics, as they are read. */
const SAYINGS: readonly (readonly [DecisionState, readonly string[]])[] = [
  [
    "referredBack",
    [
      "bakläxa|underlaget (?:räcker|håller) inte|ett varv till|räkna om det|tillbaka till (?:er|dig|arbetsgruppen)|ny beredning",
      "another round on|take another look|back to (?:you|the drawing board)|rework (?:it|this|that)|needs more work",
    ],
  ],
  [
    "postponed",
    [
      "får mogna|mogna lite|ligga till sig|på paus|pausar vi|i malpåse|på is|inte moget|tills vidare|öppe[nt] tills|avvakta",
      "(?:behöver|vill ha|saknar) mer (?:underlag|info|fakta)|(?:senare|annan) fråga|inte (?:avgjort|bestämt|beslutat) (?:än|ännu)",
      "kan inte (?:avgöra|bestämma|besluta)|till (?:våren|hösten)|tar vi sen(?:are)?|den tar vi (?:på|vid|i|när|efter)",
      "back ?burner|let (?:it|that) sit|not ready to decide|leave (?:it|that) open|stays open|to be decided|tbd|for another (?:day|time|meeting)",
      "need (?:more|the|some) (?:info|information|figures|numbers|facts) (?:before|first)|one for (?:the )?next",
    ],
  ],
  [
    "rejected",
    [
      "skrinlägg|nej tack|inte den här gången|inte i år|inget av$|finns inte (?:pengar|utrymme|budget|plats)|går bort|stoppar vi|faller bort",
      "(?:det|den|förslaget) faller|får vi avstå|avstyrks|avvisas|stryker vi|stryks|lägger vi ner|läggs ner|glömmer vi",
      "off the table|not this (?:time|year)|(?:we'll|we|i'll) pass on|can't do|no can do|ruled out|not happening|that's a no|is a no",
      "won't fly|can't afford|no (?:budget|money) for|say no to|drop that one|leave that out|strike that one",
    ],
  ],
  [
    "decided",
    [
      "så får det bli|det blir så|då är det så|är (?:låst|taget|antaget|godkänt|godkänd)|^(?:låst|taget|antaget|godkänt|beviljat|bifall)",
      "går igenom|enhälligt|samtliga för|i (?:mål|hamn|land)(?:[ .!]|$)|(?:vårt|gruppens) beslut|då kör vi|^vi kör|vinner(?:[ .!]|$)|då vann",
      "protokollför|skriver jag (?:in|upp)|till protokollet|det får stå|den saken är|härmed|grönt ljus|klartecken|då var det (?:klart|sagt|avgjort)",
      "kör hårt|låser (?:vi|det)|vi låser|bockar (?:vi|av)|då bockar|klart med det|avklarat|det var det|så är det bestämt|punkt slut",
      "so be it|make it so|consider (?:it|that) (?:decided|done|settled)|(?:that|it)'s a yes|green light|unanimous|final answer|lock (?:it|that|this) in",
      "signed off|^approved|^passed$|^carried|that's that|we've landed on|we have (?:a|our) (?:date|venue|plan|deal|name|budget|winner)|gavel",
      "so minuted|going ahead with|i declare|it's official|that settles|^settled|all agreed|everyone's (?:in|agreed|happy)|that's our",
    ],
  ],
];

const PATTERNS = SAYINGS.map(([state, words]) => ({
  state,
  pattern: new RegExp(`(?<!\\p{L})(?:${words.map((one) => fold(one)).join("|")})`, "u"),
}));

const LONGEST = 300;

/** What a sentence by whoever leads says that it comes to, where it uses a saying. */
export function saidBy(text: string): DecisionState | undefined {
  const folded = fold(text.slice(0, LONGEST)).trim();
  return PATTERNS.find(({ pattern }) => pattern.test(folded))?.state;
}

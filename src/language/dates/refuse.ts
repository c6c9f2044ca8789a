/** What stands in the place of text that is refused: neither a letter, a digit nor a space. */
const REFUSED = "\u2588";

const START = "(?<![\\p{L}\\p{N}])";
const END = "(?![\\p{L}\\p{N}])";
const NUMBER = "\\d+(?:[.,:/-]\\d+)*";
const AMOUNT = "(?<![\\d.,:/-])(?:\\d{1,3}(?:[ .]\\d{3})+|\\d+)(?:[.,]\\d+)?(?:~-~\\d+)?";

/** Words whose number is a name: of a room, a version, a decision. */
const LABELS =
  "(?:konferens|mötes|grupp|samlings|klass)?rum|(?:mötes|hör)?sal|lokal|version|ver\\.?|rev\\.?|utgåva|punkt|punkterna|ärende|ärenden|beslut|decision|dnr|diarienr|diarienummer|nr|nummer|" +
  "number|room|item|section|kap|kap\\.|kapitel|chapter|bilaga|annex|sida|sid|sid\\.|page|pages|artikel|article|mål|sou|sfs|" +
  "prop|prop\\.|lag|buss|linje|bus|line|våning|floor|hall|bord|bana|plan|avsnitt|omgång|motion|proposition|figur|tabell|" +
  "bild|slide|ticket|issue|release|iso|osl|tf|rf|gdpr|art|art\\.|ref|ref\\.|paragraf|node|python|wcag|ios|android|windows|" +
  "ubuntu|tls|http|telefon|tel|tel\\.|mobil|phone|konto|bankgiro|plusgiro|bg|pg|swish|orgnr|org\\.nr|organisationsnummer|" +
  "pnr|kod|pin|åk|årskurs|klass|grupp|ålder|åldern";
const MONEY =
  "kr|sek|tkr|kkr|mkr|mnkr|msek|mdkr|kronor|öre|euro|eur|€|\\$|dollar|procent|promille|miljon|miljoner|milj\\.?|miljarder|tusen|:-";
const UNITS = "stycken|km|mil|kg|kvm|m2|m²|meter|grader|liter|poäng|röster|votes|points";
const MONTHS =
  "jan|feb|mar|apr|maj|may|jun|jul|aug|sep|okt|oct|nov|dec|januari|februari|mars|april|juni|juli|augusti|september|oktober|" +
  "november|december|january|february|march|june|july|august|october";

const GREETED =
  "helg|helgen|jul|påsk|midsommar|nyår|nytt år|sommar|advent|lucia|weekend|christmas|easter|midsummer|new year|" +
  "(?:mån|tis|ons|tors|fre|lör|sön)dag(?:en)?|(?:mon|tues|wednes|thurs|fri|satur|sun)day";
const WEEKDAYS = "(?:mån|tis|ons|tors|fre|lör|sön)dag|(?:mon|tues|wednes|thurs|fri|satur|sun)day";

function refusal(source: string): RegExp {
  return new RegExp(source.replace(/~/g, "\\s*"), "gu");
}

const machineText: readonly RegExp[] = [
  refusal("[a-z][a-z0-9+.-]{1,15}://\\S+"),
  refusal(`${START}www\\.\\S+`),
  refusal("[\\w.+-]{1,64}@[\\w-]{1,64}\\.[\\w.]{2,64}"),
  refusal("`[^`]{1,500}`"),
  refusal("<[@#!][^>\\s]{1,200}>?"),
  refusal(`${START}[\\p{L}\\p{N}_.-]{1,80}\\.(?:pdf|docx?|xlsx?|pptx?|png|jpe?g|zip|txt|csv|md|ics)${END}`),
];

const namedNumbers: readonly RegExp[] = [
  refusal("§+~\\d+(?:~(?:-|,|och|and)~\\d+)*"),
  refusal(`${START}(?:${LABELS})~[:#]?~${NUMBER}(?!\\d|:?[ea]${END}|~(?:${MONTHS})${END})`),
  refusal(`${START}(?:kl~)?\\d+~kap${END}\\.?`),
  refusal("\\d+(?:~[a-z])?~§"),
  refusal("#\\d+"),
  refusal(`${START}v\\.?~\\d+(?:\\.\\d+)+`),
  refusal(`${START}(?!20\\d\\d\\.\\d\\d\\.\\d\\d)\\d+\\.\\d+\\.\\d+(?:\\.\\d+)*${END}(?<!\\.20\\d\\d)`),
  // Laws, register numbers, spans of years.
  refusal(`${START}\\d{4}:\\d+`),
  refusal(`(?<!/|v\\.?\\s?|vecka |week )${START}\\d{1,4}/(?:19|20)\\d\\d${END}`),
  refusal(`${START}20[12]\\d[-/](?!2[0-3][0-5]\\d)\\d{3,5}${END}`),
  refusal(`${START}(?:19\\d\\d|20[12]\\d)~[-/]~(?:19|20)[0-4]\\d${END}`),
  refusal(`${START}(?:19|20)\\d\\d/\\d\\d${END}(?!/)`),
];

const quantities: readonly RegExp[] = [
  refusal(`${AMOUNT}~(?:${MONEY})(?![\\p{L}])`),
  refusal(`${AMOUNT}~%`),
  refusal(`(?:${START}(?:kr|sek|eur)|[€$£])~${AMOUNT}`),
  refusal(`${AMOUNT}~(?:${UNITS})${END}`),
  refusal(`${AMOUNT} st${END}`),
  refusal(`\\d+/\\d+(?=~(?:av|of|majoritet|majority|delar|liter)${END})`),
  refusal(`${START}24/7${END}`),
];

const longNumbers: readonly RegExp[] = [
  refusal("(?<![\\d.,:/-])(?:\\+\\d{1,3}|0\\d{1,3})~[-/]?~\\d{5,8}(?!\\d)"),
  refusal(
    "(?<![\\d.,:/-])(?:\\+\\d{1,3} ?|0)\\d{1,3}[ -]{1,3}(?:\\d{3} \\d{2,3}|\\d{2,3} \\d\\d \\d\\d)(?: \\d{2,3})?(?![\\d/.:-])",
  ),
  refusal("(?<!\\d)\\d{6,8}[-+]\\d{4}(?!\\d)"),
];

const withoutNumbers: readonly RegExp[] = [
  refusal(`${START}maj-\\p{L}+`),
  refusal(`${START}(?:trevlig|god|gott|glad|skön|fin|härlig|happy|merry|nice|lovely) (?:${GREETED})${END}`),
  refusal(`${START}(?:tack för|thanks for|thank you for) (?:i~dag|i~går|i~kväll|today|yesterday|tonight)${END}`),
  refusal(`${START}(?:vilken|vilken som helst|samma|ingen|any|which) (?:${WEEKDAYS})${END}`),
];

const withNumbers: readonly RegExp[] = [...machineText, ...namedNumbers, ...quantities, ...longNumbers];

/** The same text, as long as before, with what looks like a date or a time and is none covered. */
export function refuse(text: string): string {
  const patterns = /\d/.test(text) ? [...withNumbers, ...withoutNumbers] : withoutNumbers;
  let kept = text;
  for (const pattern of patterns) kept = kept.replace(pattern, (found) => REFUSED.repeat(found.length));
  return kept;
}

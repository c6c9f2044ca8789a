/** What may follow a number, and what may not, where the number alone does not say that it is a time or a date. */

const COUNTED =
  "st|stycken|pers|person|personer|deltagare|medlem|medlemmar|ledamot|ledamöter|röst|röster|föreningar|barn|ungdomar|" +
  "kr|tkr|mnkr|kronor|procent|år|dagar|veckor|månader|timmar|tim|h|min|minuter|gånger|ggr|platser|lag|sidor|km|meter|m|" +
  "people|persons|members|votes|years|days|weeks|months|hours|minutes|times|associations|children|seats|pages";

/** The number is not a number of something: "14 deltagare". */
export const NOT_COUNTED = `(?!~(?:%|(?:${COUNTED})(?![\\p{L}])))`;

const LITTLE_WORDS =
  "på|i|kl|klockan|varje|var|varannan|every|each|den|och|eller|om|till|så|för|med|hos|at|on|in|and|or|for|the|idag|imorgon|ikväll|today|tomorrow|tonight|nästa|next|" +
  "(?:mån|tis|ons|tors|fre|lör|sön)(?:dag)?|(?:mon|tues|wednes|thurs|fri|satur|sun)day";

/** The text ends, pauses or goes on with a word that nothing is counted in. */
export const PAUSE = `(?=[^\\S\\n]*(?:$|[^\\p{L}\\p{N} \\t]|(?:${LITTLE_WORDS})(?![\\p{L}])))`;

export const WEEK = "(?:v\\.?|vecka|veckan|week|wk\\.?|w)";

export type Third = "beginning" | "middle" | "end";

/** "I början av …", "mid-…": a third of a week or a month. */
export const THIRDS = [
  {
    third: "beginning",
    words: "(?:(?:i |in |at )?(?:the )?(?:början|beginning|start) (?:av|på|of)|tidigt i|early(?: in)?)",
  },
  { third: "middle", words: "(?:(?:i |in )?(?:the )?(?:mitten|middle) (?:av|på|of)|mid-?)" },
  { third: "end", words: "(?:(?:i |in |at )?(?:the )?(?:slutet|end) (?:av|på|of)|sent i|late(?: in)?)" },
] as const satisfies readonly { third: Third; words: string }[];

/** Words and figures that a day can be read from; most sentences have none, and reading for days takes time. */
export const DATED = new RegExp(
  [
    "(?<!\\p{L})(?:i ?dag|i ?kv[äa]ll|i ?morgon|imorn|imorrn|i ?[öo]vermorgon|eftermiddag|today|tonight|tomorrow|eod|eow)(?!\\p{L})",
    "(?<!\\p{L})(?:vecka|veckan|veckor|weeks?|month|månad|manad|helg|weekend|jul|påsk|pask|pingst|nyår|nyar|midsommar|christmas|easter|new year|lucia|valborg|kristi him|trettond|skärtorsd|långfred|första advent|nationaldag|days?|dagar)",
    "(?<!\\p{L})(?:m[åa]n|tis|ons|tors?|fre|l[öo]r|s[öo]n)(?:dag\\p{L}*)?(?!\\p{L})",
    "(?<!\\p{L})(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?s?(?!\\p{L})",
    "(?<!\\p{L})(?:jan|feb|mars|march|apr|maj|may|jun|jul|aug|sep|okt|oct|nov|dec)",
    "(?<!\\p{L})v\\.? ?\\p{N}",
    "\\p{N}{1,2} ?[/.-] ?(?:1[0-2]|0?[1-9])(?!\\p{N})|\\p{N}:?(?:e|a|de|st|nd|rd|th)(?!\\p{L})|(?<!\\p{L})den (?:\\p{N}|första|andra|tredje|fjärde|femte|sjätte|sjunde|åttonde|nionde|\\p{L}+(?:tonde|ionde|första|andra|tredje|fjärde|femte|sjätte|sjunde|åttonde|nionde)(?!\\p{L}))",
  ].join("|"),
  "iu",
);

/** A time of day alone says nothing of which day. */
export const NAMES_DAY =
  /\/|(?<!\p{L})(?:m[åa]n|tis|ons|tor|fre|l[öo]r|s[öo]n|mon|tue|wed|thu|fri|sat|sun|jan|feb|mar|apr|maj|may|jun|jul|aug|sep|o[kc]t|nov|dec)|dag|day|morgon|tomorrow|kv[äa]ll|tonight|\p{N}:?e(?!\p{L})/iu;

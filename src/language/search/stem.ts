/**
 * Cuts a word to what its forms have in common: "hallarna" and "hallen" to "hall", "öppna" and "öppet" to "öpp".
 * Snowball's Swedish stemmer leaves the forms in -et and many adjectives apart; this one would rather put two words
 * together than keep two forms of one apart, since hits are ranked afterwards. It also takes English plurals.
 */
export function stemOf(word: string): string {
  const tidy = tidied(rootOf(word));
  return irregular.get(tidy) ?? tidy;
}

/** A word without its endings. */
export function rootOf(word: string): string {
  if (/\d/u.test(word)) return word;
  const base = word.replace(/(?<=\p{L}{2})ies$/u, "y");
  let stem = shorten(without(base, genitive, shortest + 1) ?? base, shortest);
  for (let cut = shorten(stem, shortest + 1); cut !== stem; cut = shorten(stem, shortest + 1)) stem = cut;
  return stem;
}

const endings =
  /(?:heterna|heten|heter|het|arna|erna|orna|ena|ade|(?<=[^aeiouyåäö])ning|ing|ar|er|or|an|en|et|at|ad|ed|a|e)$/u;
const genitive = /(?<=[^su])s$/u;
const shortest = 3;
const vowel = /[aeiouyåäöé]/u;

/** Takes one ending off. What has lost one already must keep more, lest "förena" become "för". */
function shorten(word: string, least: number): string {
  return (
    without(word, genitive, shortest + 1) ??
    without(word, endings, least) ??
    // "ledare" and "ledarna"
    without(word, /ar$/u, shortest) ??
    definite(word) ??
    neuter(word) ??
    word
  );
}

/** "regeln", "vintern", "byn" */
const definite = (word: string) => without(word, /(?<=e[lr]|[yåö])n$/u, shortest);
/** "gemensamt", "möjligt", "aktuellt", "jämlikt" */
const neuter = (word: string) => without(word, /(?<=[mlg]|ik)t$/u, shortest + 1);

function without(word: string, ending: RegExp, least: number): string | undefined {
  const cut = word.replace(ending, "");
  return cut !== word && cut.length >= least && vowel.test(cut) ? cut : undefined;
}

/** What is left where a vowel falls out or a consonant is doubled: "regel" and "regler", "öppna", "rummet". */
function tidied(stem: string): string {
  const even = stem.replace(/(?<=[bdfgklmnprstv])e(?=l$)/u, "").replace(/(?<=[mn])[mn]$/u, "");
  return even.length > shortest ? even.replace(/(?<=[bdgkptv])[nr]$/u, "") : even;
}

/** Plurals that change their vowel. */
const irregular = new Map([
  ["städ", "stad"],
  ["länd", "land"],
  ["händ", "hand"],
  ["böck", "bok"],
  ["bönd", "bond"],
  ["ledamöt", "ledamot"],
  ["somr", "som"],
]);

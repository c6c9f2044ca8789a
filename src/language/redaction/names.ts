/** Someone whose name is not to be seen. */
export interface Named {
  readonly id: string;
  readonly name: string;
}

/** Where a name stands, and whose. */
export interface NameFound {
  readonly start: number;
  readonly end: number;
  readonly id: string;
}

/** Names that are words too: they are names only with a capital letter. */
const ordinaryWords = new Set(
  `maj juni april augusti jan dag liv sten stig björn bror mark ros rosa sol vide tore tage lova hedda gran lind berg ekström
  holm strand ström dahl dal kvist björk gren blom lund hall lilja saga bro falk varg will grace hope rose`.split(
    /\s+/u,
  ),
);
const shortestInAnyCase = 4;
/** "Cilla (MISO)", "Alva Ek | Malmö stad": what follows the name is no name. */
const besideName = /\s*[([|/,–—].*$/su;

/** The whole name, and each part of it; an abbreviation beside it is an organisation's. */
function formsOf(name: string): string[] {
  const whole = name.replace(besideName, "").trim();
  const parts = whole.split(/\s+/u).filter((part) => part.length > 1 && !/^\p{Lu}{3,}$/u.test(part));
  return [...new Set([whole, ...parts])].filter((form) => form.length > 1);
}

function literal(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/gu, "\\$&").replace(/\s+/gu, "\\s+");
}

/** Finds whole words that are one of the forms, with or without the genitive; none where there are no forms. */
function wordFinder(forms: readonly string[], flags: "gu" | "giu"): RegExp {
  const spelt = forms.flatMap((form) => [form.normalize("NFC"), form.normalize("NFD")]);
  const anyForm =
    [...new Set(spelt)]
      .sort((a, b) => b.length - a.length)
      .map(literal)
      .join("|") || "(?!)";
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${anyForm})(?=(?::?s|['’]s)?(?![\\p{L}\\p{M}\\p{N}]))`, flags);
}

const isWordToo = (form: string): boolean => ordinaryWords.has(form.toLowerCase()) || form.length < shortestInAnyCase;
const plain = (form: string): string => form.normalize("NFC").toLowerCase().replace(/\s+/gu, " ");

/** Finds the names of these people in a text: whole, in part, in the genitive. Of two who share a form, the first is meant. */
export function nameFinder(people: readonly Named[]): (text: string) => NameFound[] {
  const owners = new Map<string, string>();
  const forms = people.flatMap(({ id, name }) => formsOf(name).map((form) => ({ id, form })));
  for (const { id, form } of forms) if (!owners.has(plain(form))) owners.set(plain(form), id);
  const words = forms.map(({ form }) => form);
  const asWritten = words.filter(isWordToo).flatMap((form) => [form, form.toUpperCase()]);
  const finders = [
    wordFinder(asWritten, "gu"),
    wordFinder(
      words.filter((form) => !isWordToo(form)),
      "giu",
    ),
  ];
  return (text) =>
    finders
      .flatMap((finder) => Array.from(text.matchAll(finder), ({ 0: found, index }) => ({ found, start: index })))
      .flatMap(({ found, start }) => {
        const id = owners.get(plain(found));
        return id === undefined ? [] : [{ start, end: start + found.length, id }];
      });
}

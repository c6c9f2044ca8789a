import { contactsIn } from "./contacts.ts";
import { type Hidden, hide, type Token } from "./hidden.ts";
import { identityNumbersIn } from "./identityNumbers.ts";
import { type Named, nameFinder } from "./names.ts";
import { apart, type Span } from "./spans.ts";

/** Words that stand for what is not to be seen, the same for the same person or address throughout. */
export interface Disguise {
  hide(text: string): Hidden;
  /** The words again for what stands for them; a stand-in for nothing is taken away. */
  reveal(text: string): string;
  tokenFor(person: string): string | undefined;
  /** The id of whom "P1" stands for. */
  personBehind(token: string): string | undefined;
}

const prefixes = { person: "P", link: "LINK", mail: "MAIL", phone: "PHONE", number: "ID" } as const;
type Kind = keyof typeof prefixes;
const anyPrefix = Object.values(prefixes).join("|");
/** What stands for a personal identity number stays when all else comes back. */
const neverBack = "[personnummer]";

/** A birth date and four digits, also where the last of them is wrong: better hidden than sent. */
const likeANumber =
  /(?<!\p{N})(?:19|20)?\d\d(?:0[1-9]|1[0-2])(?:[0267][1-9]|[1278]\d|[369][01])[-+\u2010-\u2015]\d{4}(?!\p{N})/gu;

function numbersIn(clean: string): Span<Kind>[] {
  const likely = Array.from(clean.matchAll(likeANumber), ({ 0: found, index }) => ({
    start: index,
    end: index + found.length,
  }));
  return [...identityNumbersIn(clean), ...likely].map((span) => ({ ...span, kind: "number" }));
}

/** What begins every stand-in: nothing, unless somebody has written "P1" about something else. */
function freeMark(texts: readonly string[]): string {
  let mark = "";
  const isTaken = () => {
    const token = new RegExp(`(?<![\\p{L}\\p{N}])${mark}(?:${anyPrefix})\\d`, "u");
    return texts.some((text) => token.test(text));
  };
  while (isTaken()) mark += "X";
  return mark;
}

/** Which stand-in is whose, as they are given out. */
class Wardrobe {
  readonly behind = new Map<string, string>();
  readonly #known = new Map<string, string>();
  readonly #counts = new Map<Kind, number>();
  readonly #mark: string;

  constructor(mark: string) {
    this.#mark = mark;
  }

  tokenFor(kind: Kind, key: string, shown: string): string {
    const known = this.#known.get(`${kind} ${key}`);
    if (known) return known;
    const count = (this.#counts.get(kind) ?? 0) + 1;
    const token = `${this.#mark}${prefixes[kind]}${count}`;
    this.#counts.set(kind, count);
    this.#known.set(`${kind} ${key}`, token);
    this.behind.set(token, shown);
    return token;
  }
}

/** For these people and whatever addresses and numbers come along; `texts` is all that will be hidden. */
export function disguise(people: readonly Named[], texts: readonly string[]): Disguise {
  const mark = freeMark(texts);
  const wardrobe = new Wardrobe(mark);
  const findNames = nameFinder(people);
  const persons = new Map(people.map(({ id, name }) => [id, wardrobe.tokenFor("person", id, name)]));
  const ids = new Map([...persons].map(([id, token]) => [token, id]));
  const anyToken = new RegExp(`(?<![\\p{L}\\p{N}])${mark}(?:${anyPrefix})\\d+(?!\\p{N})`, "gu");

  function find(clean: string): Token[] {
    const names = findNames(clean);
    const people = names.map(({ start, end }): Span<Kind> => ({ start, end, kind: "person" }));
    return apart<Kind>([...numbersIn(clean), ...people, ...contactsIn(clean)]).map(({ start, end, kind }) => {
      const words = clean.slice(start, end);
      const owner = names.find((name) => name.start === start)?.id ?? "";
      const key = kind === "person" ? owner : words;
      return { start, end, token: wardrobe.tokenFor(kind, key, kind === "number" ? neverBack : words) };
    });
  }
  return {
    hide: (text) => hide(text, find),
    reveal: (text) => text.replace(anyToken, (token) => wardrobe.behind.get(token) ?? ""),
    tokenFor: (person) => persons.get(person),
    personBehind: (token) => ids.get(token.trim().replace(/^@/u, "")),
  };
}

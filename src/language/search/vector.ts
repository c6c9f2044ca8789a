import { partsOf } from "./compounds.ts";
import { stemOf } from "./stem.ts";
import { fold, wordsOf } from "./words.ts";

/** Weights as Postgres has them: A words of the title, B of the body and parts of words of the title, and so on. */
type Weight = "A" | "B" | "C" | "D";
const mostWords = 3_000;

/** What of an entry can be searched for. */
export interface Texts {
  readonly title: string;
  readonly body: string;
}

export interface Indexed {
  /** The text of a tsvector. */
  readonly vector: string;
  /** The stems of whole words, without numbers: what a word that was mistyped may have meant. */
  readonly stems: readonly string[];
}

/** `tags` are found as they are: "=kdecision". No word that someone types begins with that sign. */
export function indexOf({ title, body }: Texts, tags: readonly string[]): Indexed {
  const weights = new Map<string, Weight>();
  const stems = new Set<string>();
  const add = (lexeme: string, weight: Weight): void => {
    const known = weights.get(lexeme);
    if (lexeme !== "" && (known === undefined || weight < known)) weights.set(lexeme, weight);
  };
  const addAll = (text: string, [own, part, plain]: readonly [Weight, Weight, Weight]): void => {
    for (const word of new Set(wordsOf(text).slice(0, mostWords))) {
      const stem = stemOf(word);
      if (/^\p{L}{3,}$/u.test(stem)) stems.add(stem);
      add(stem, own);
      add(fold(stem), plain);
      for (const piece of partsOf(word)) {
        add(piece, part);
        add(fold(piece), "D");
      }
    }
  };
  for (const tag of tags) add(tag, "D");
  addAll(title, ["A", "B", "C"]);
  addAll(body, ["B", "C", "D"]);
  const vector = [...weights]
    .map(([lexeme, weight]) => `${quoted(lexeme)}:1${weight}`)
    .join(" ")
    .toWellFormed();
  return { vector, stems: [...stems] };
}

/** A lexeme in the text of a tsvector or a tsquery. */
export function quoted(lexeme: string): string {
  return `'${lexeme.replace(/['\\]/gu, (sign) => sign + sign)}'`;
}

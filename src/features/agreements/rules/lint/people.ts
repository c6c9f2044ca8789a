import { identityNumbers } from "../../../../language/redaction/identityNumbers.ts";
import { type Finding, findAll } from "./hint.ts";

const diagnosis = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?:${[
    "adhd|add|ptsd|autis(?:m|tisk|tiska|tic)|asperger(?:s)?",
    "depression(?:en|er)?|deprimerad(?:e)?|diabet(?:es|iker)|epileps(?:i|y)|cancer(?:n)?|demens|dementia",
    "schizofreni|schizophrenia|bipolär(?:a|t)?|bipolar|downs? syndrom(?:e)?|cp-skad(?:a|ad|ade)",
    "diagnos(?:en|er|erna|ticerad|ticerade)?|diagnos(?:is|es|ed)",
    "missbruk(?:et|are|aren|arna)?|drug abuse",
  ].join("|")})(?![\p{L}\p{N}])`,
  "giu",
);
const onePerson =
  /(?<!\p{L})(?:den|the)\s+\d{1,2}-(?:åriga?|year-old)\s+(?:pojken|flickan|mannen|kvinnan|boy|girl|man|woman)(?!\p{L})/giu;
const twoNames =
  /(?<![\p{L}\p{N}])\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?\s+\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?(?![\p{L}\p{N}])/gu;
/** Before places: "unga i Södra Innerstaden". */
const beforePlace = /(?<!\p{L})(?:i|på|från|vid|kring|runt|genom|in|at|of|from|near|around|through)\s+$/iu;

export type Personal = Finding & { readonly kind: "number" | "name" | "health" | "person" };

/** Personal identity numbers, wherever they are; never shown again. */
export function findNumbers(text: string): readonly Personal[] {
  return identityNumbers(text).map(({ start, end }) => ({ kind: "number", words: "", span: { start, end } }));
}

/** What may point out someone among those that an agreement is for. Groups and parties are no persons. */
export function findPersons(text: string, parties: readonly string[]): readonly Personal[] {
  const known = parties.flatMap((name) => name.toLowerCase().split(/\s+/u));
  const names = findAll(text, twoNames).filter(
    ({ words, span }) =>
      !beforePlace.test(text.slice(Math.max(0, (span?.start ?? 0) - 12), span?.start)) &&
      !words
        .toLowerCase()
        .split(/\s+/u)
        .some((word) => known.includes(word)),
  );
  return [
    ...names.map(({ span }) => ({ kind: "name" as const, words: "", span })),
    ...findAll(text, diagnosis).map((finding) => ({ ...finding, kind: "health" as const })),
    ...findAll(text, onePerson).map(({ span }) => ({ kind: "person" as const, words: "", span })),
  ];
}

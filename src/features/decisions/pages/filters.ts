import { readNumber } from "../../../core/number.ts";
import { type Filter, numberInPath, type Query } from "../../../core/page.ts";
import type { Language } from "../../../core/texts.ts";
import type { Numbered } from "../store/decisions.ts";
import type { PageRequest } from "../store/pages.ts";
import { texts } from "../texts.ts";

/** Enough for most years, and far from the longest page that a phone should load. */
export const pageLength = 50;

/** What a list's address asks for; what cannot be read is left out. */
export function requestOf({ ar, ord, fore }: Query): PageRequest {
  const before = numberInPath.read(fore);
  const { number, year } = before ? readNumber(before) : { number: 0, year: undefined };
  return {
    year: /^\d{4}$/u.test(ar ?? "") ? Number(ar) : undefined,
    text: ord?.trim().slice(0, 200) || undefined,
    before: year === undefined ? undefined : { number, year },
    most: pageLength + 1,
  };
}

export function filtersOf(
  query: Query,
  years: readonly number[],
  states: readonly (readonly [value: string, label: string])[],
  language: Language,
): readonly Filter[] {
  const say = texts[language].pages;
  const every = { value: "", label: say.every };
  const options = years.map((year) => ({ value: String(year), label: String(year) }));
  return [
    { name: "ar", label: say.year, value: query["ar"] ?? "", options: [every, ...options] },
    {
      name: "lage",
      label: say.state,
      value: query["lage"] ?? "",
      options: [every, ...states.map(([value, label]) => ({ value, label }))],
    },
    { name: "ord", label: say.text, value: query["ord"] ?? "" },
  ];
}

/** The same list from there on. */
export function queryAfter({ ar = "", lage = "", ord = "" }: Query, last: Numbered): string {
  const kept = Object.entries({ ar, lage, ord }).filter(([, value]) => value !== "");
  return `?${new URLSearchParams([...kept, ["fore", `${last.number}-${last.year}`]])}`;
}

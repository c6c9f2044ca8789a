import type { Part, Text } from "../../core/document.ts";
import type { Feature } from "../../core/feature.ts";
import { type Filter, type Page, type Pages, pageOf, pathTo, type Query } from "../../core/page.ts";
import { type Searchable, type SearchKind, type SearchState, searchKinds, searchStates } from "../../core/search.ts";
import { both } from "../../core/texts.ts";
import type { View } from "../../core/turn.ts";
import { longDate } from "../../language/format/dates.ts";
import { wallDate } from "../../language/format/wallClock.ts";
import { mostPages } from "./commands.ts";
import { searchRecords } from "./handlers/finding.ts";
import type { Filters, Hit } from "./rules.ts";
import { texts } from "./texts.ts";

const hitsOnPage = 20;
const longestText = 3_000;
const longestTitle = 100;

/** The same search as the command's, with all of its filters, for those who read in a browser. */
export function searchPages(features: readonly Feature[], searchable: readonly Searchable[]): Pages {
  const pages = features.flatMap((feature) => feature.pages ?? []);
  return {
    path: "sok",
    name: both(texts, (t) => t.pages.name),
    rank: 5,
    async show(view, rest, query) {
      return rest.length === 0 ? await resultPage(view, query, { pages, searchable }) : undefined;
    },
  };
}

interface Known {
  readonly pages: readonly Pages[];
  readonly searchable: readonly Searchable[];
}

async function resultPage(view: View, query: Query, { pages, searchable }: Known): Promise<Page> {
  const { language, group } = view;
  const say = texts[language];
  const text = beginning((query["ord"] ?? "").trim(), longestText);
  const filters = filtersIn(query, view);
  const offset = pageIn(query) * hitsOnPage;
  const asked = text !== "" || Object.values(filters).some((value) => value !== undefined);
  const result = asked
    ? await searchRecords(view, searchable, { ...filters, text, offset, most: hitsOnPage, fill: true })
    : undefined;
  const isLast = pageIn(query) >= mostPages;
  const notes = [
    ...(isUnread(query) ? [say.pages.yearUnread] : []),
    ...(result?.mistyped.length ? [say.near(result.mistyped.map(say.quoted).join(", "))] : []),
  ];
  const lines = (...all: readonly string[]) => all.map((text): Part => ({ kind: "paragraph", text }));
  const parts: readonly Part[] =
    result === undefined
      ? lines(...notes, say.pages.help)
      : result.hits.length === 0
        ? lines(...notes, say.pages.nothing)
        : [
            ...lines(...notes),
            { kind: "list", items: result.hits.map((hit) => itemOf(hit, pages, view)) },
            ...(result.more && isLast ? lines(say.pages.narrow) : []),
          ];
  return {
    document: {
      title: text ? say.title(beginning(text, longestTitle)) : say.pages.name,
      language,
      head: { sender: group.name, kind: group.name },
      parts,
    },
    filters: fieldsOf(query, view),
    ...(result?.more && !isLast && { next: { label: say.more, to: `${pathTo(group, "sok")}${nextQuery(query)}` } }),
  };
}

/** The title leads to the item's page; where nothing shows it, it stands alone. */
function itemOf({ entry, snippet }: Hit, pages: readonly Pages[], view: View): Text {
  const { language, group } = view;
  const to = pageOf(pages, entry.found.show, view);
  const { options } = texts[language].commands.search.fields.state;
  const when = longDate(wallDate(entry.at, group.zone), language);
  const about = ` (${options[entry.state].toLowerCase()}, ${when})`;
  return [{ text: entry.found.title, to }, { text: snippet ? `${about}: ”${snippet}”` : about }];
}

/** What cannot be read filters nothing. */
function filtersIn({ typ, part, ar, lage }: Query, { group }: View): Filters {
  return {
    kind: searchKinds.find((kind): kind is SearchKind => kind === typ),
    state: searchStates.find((state): state is SearchState => state === lage),
    party: group.parties.find(({ id }) => id === part)?.id,
    year: isYear.test(ar ?? "") ? Number(ar) : undefined,
  };
}

const isYear = /^(?:19|20|21)\d\d$/u;

/** A year that is chosen from no list: whoever mistypes it must see that it narrowed nothing. */
function isUnread({ ar = "" }: Query): boolean {
  return ar.trim() !== "" && !isYear.test(ar);
}

/** Never half of a letter that takes two units. */
function beginning(text: string, most: number): string {
  return text.slice(0, most).replace(/\p{Surrogate}$/u, "");
}

function pageIn({ sida }: Query): number {
  return /^\d{1,3}$/u.test(sida ?? "") ? Math.min(Number(sida), mostPages) : 0;
}

function nextQuery(query: Query): string {
  const kept = ["ord", "typ", "part", "ar", "lage"].flatMap((name) => {
    const value = query[name];
    return value ? [[name, beginning(value, longestText)] as [string, string]] : [];
  });
  return `?${new URLSearchParams([...kept, ["sida", String(pageIn(query) + 1)]])}`;
}

function fieldsOf(query: Query, { language, group }: View): readonly Filter[] {
  const say = texts[language];
  const { kind, party, year, state } = say.commands.search.fields;
  const every = { value: "", label: say.pages.every };
  const named = <K extends string>(options: Readonly<Record<K, string>>, values: readonly K[]) => [
    every,
    ...values.map((value) => ({ value, label: options[value] })),
  ];
  const parties = group.parties.map(({ id, name }) => ({ value: id, label: name }));
  const chosen = (name: string) => beginning(query[name] ?? "", longestText);
  return [
    { name: "ord", label: say.pages.words, value: chosen("ord") },
    { name: "typ", label: kind.label, value: chosen("typ"), options: named(kind.options, searchKinds) },
    { name: "part", label: party.label, value: chosen("part"), options: [every, ...parties] },
    { name: "ar", label: year.label, value: chosen("ar") },
    { name: "lage", label: state.label, value: chosen("lage"), options: named(state.options, searchStates) },
  ];
}

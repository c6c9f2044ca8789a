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
  const text = (query["ord"] ?? "").trim().slice(0, longestText);
  const filters = filtersIn(query, view);
  const offset = pageIn(query) * hitsOnPage;
  const asked = text !== "" || Object.values(filters).some((value) => value !== undefined);
  const result = asked
    ? await searchRecords(view, searchable, { ...filters, text, offset, most: hitsOnPage, fill: true })
    : undefined;
  const near = result?.mistyped.length ? [say.near(result.mistyped.map(say.quoted).join(", "))] : [];
  const parts: readonly Part[] =
    result === undefined
      ? [{ kind: "paragraph", text: say.pages.help }]
      : result.hits.length === 0
        ? [{ kind: "paragraph", text: say.pages.nothing }]
        : [
            ...near.map((line): Part => ({ kind: "paragraph", text: line })),
            { kind: "list", items: result.hits.map((hit) => itemOf(hit, pages, view)) },
          ];
  return {
    document: {
      title: text ? say.title(text.slice(0, 100)) : say.pages.name,
      language,
      head: { sender: group.name, kind: group.name },
      parts,
    },
    filters: fieldsOf(query, view),
    ...(result?.more && { next: { label: say.more, to: `${pathTo(group, "sok")}${nextQuery(query)}` } }),
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
    year: /^(?:19|20|21)\d\d$/u.test(ar ?? "") ? Number(ar) : undefined,
  };
}

function pageIn({ sida }: Query): number {
  return /^\d{1,3}$/u.test(sida ?? "") ? Math.min(Number(sida), mostPages) : 0;
}

function nextQuery(query: Query): string {
  const kept = ["ord", "typ", "part", "ar", "lage"].flatMap((name) => {
    const value = query[name];
    return value ? [[name, value.slice(0, longestText)] as [string, string]] : [];
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
  const chosen = (name: string) => (query[name] ?? "").slice(0, longestText);
  return [
    { name: "ord", label: say.pages.words, value: chosen("ord") },
    { name: "typ", label: kind.label, value: chosen("typ"), options: named(kind.options, searchKinds) },
    { name: "part", label: party.label, value: chosen("part"), options: [every, ...parties] },
    { name: "ar", label: year.label, value: chosen("ar") },
    { name: "lage", label: state.label, value: chosen("lage"), options: named(state.options, searchStates) },
  ];
}

import type { z } from "zod";
import { type Block, type Button, type Card, cut } from "../../core/card.ts";
import { type Call, call } from "../../core/command.ts";
import { type Reply, said } from "../../core/reply.ts";
import { joined } from "../../core/sayings.ts";
import type { Answer, SearchState } from "../../core/search.ts";
import type { Language } from "../../core/texts.ts";
import type { Look } from "../../core/turn.ts";
import { mostPages, search } from "./commands.ts";
import type { Hit, SearchResult } from "./rules.ts";
import { texts } from "./texts.ts";

/** As many as have a button each where the platform shows fewest. */
export const pageLength = 5;
const titleLength = 80;
const questionLength = 100;

type Asked = z.output<typeof search.input>;

/** A page of hits, each with what opens it, as a button and as words. */
export function viewHits({ hits, more, mistyped }: SearchResult, asked: Asked, look: Look): Card {
  const { language } = look;
  const say = texts[language];
  const [from, to] = [asked.page * pageLength + 1, asked.page * pageLength + hits.length];
  const goesOn = more && asked.page < mostPages;
  const filters = filtersOf(asked, look);
  const blocks: Block[] = [
    ...(mistyped.length > 0 ? [{ kind: "text" as const, text: say.near(quotedAll(mistyped, language)) }] : []),
    ...(filters ? [{ kind: "note" as const, text: filters }] : []),
    { kind: "list", items: hits.map((hit) => lineOf(hit, language)), calls: true },
    { kind: "note", text: goesOn ? say.page(from, to) : say.last(from, to) },
  ];
  const next: Button = { label: say.more, about: cut(asked.text, titleLength), call: again(asked, asked.page + 1) };
  return {
    title: say.title(cut(asked.text, questionLength)),
    blocks,
    buttons: [...hits.map(buttonOf), ...(goesOn ? [next] : [])],
  };
}

/** What to try instead. */
export function viewNothing(asked: Asked, look: Look): Reply {
  const say = texts[look.language];
  const text = cut(asked.text, questionLength);
  const filters = filtersOf(asked, look);
  if (!filters) return said(say.nothing(text));
  const all: Button = { label: say.withoutFilters, about: text, call: call(search, { text: asked.text }) };
  return said(say.nothingFiltered(text, filters), { title: say.title(text), blocks: [], buttons: [all] });
}

/** An answer to a question in someone's own words. */
export function answerOf({ hits, mistyped }: SearchResult, language: Language): Answer {
  const say = texts[language];
  if (hits.length === 0) return { text: say.foundNothing, buttons: [] };
  const count = hits.length === 1 ? say.one : say.several(hits.length);
  const titles = hits.map(({ entry }) => entry.found.title);
  const typed = hits.map(({ entry }) => say.quoted(entry.found.typed));
  const text = say.found(count, ended(joined(titles, say.and)), joined(typed, say.or));
  const near = mistyped.length > 0 ? `${say.near(quotedAll(mistyped, language))} ` : "";
  return { text: near + text, buttons: hits.map(buttonOf) };
}

/** A title that was cut ends its sentence with its own dots. */
function ended(text: string): string {
  return /[.…!?]$/u.test(text) ? text : `${text}.`;
}

function again({ text, kind, party, year, state }: Asked, page: number): Call {
  return call(search, { text, kind, party, year, state, page });
}

/** What the titles do not tell of themselves. */
const told: readonly SearchState[] = ["withdrawn", "cancelled"];

function lineOf({ entry: { found, state }, snippet }: Hit, language: Language): string {
  const say = texts[language];
  const { options } = say.commands.search.fields.state;
  const title = told.includes(state) ? say.withState(found.title, options[state].toLowerCase()) : found.title;
  const line = say.hit(title, found.typed);
  return snippet ? say.withSnippet(line, snippet) : line;
}

function buttonOf({ entry: { found } }: Hit): Button {
  return { label: found.title, call: found.show };
}

/** "Typ: Beslut, År: 2026"; undefined: nothing is left out. */
function filtersOf({ kind, party, year, state }: Asked, { group, language }: Look): string | undefined {
  const say = texts[language];
  const { fields } = say.commands.search;
  const chosen = [
    kind && say.filter(fields.kind.label, fields.kind.options[kind]),
    party && say.filter(fields.party.label, group.parties.find(({ id }) => id === party)?.name ?? party),
    year && say.filter(fields.year.label, String(year)),
    state && say.filter(fields.state.label, fields.state.options[state]),
  ].filter(Boolean);
  return chosen.length > 0 ? chosen.join(", ") : undefined;
}

function quotedAll(words: readonly string[], language: Language): string {
  const say = texts[language];
  return joined(
    words.map((word) => say.quoted(cut(word, titleLength))),
    say.and,
  );
}

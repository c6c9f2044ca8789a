import type { Feature } from "../core/feature.ts";
import { maySee, type Page, type Pages, pageOf, pathTo, type Query, showBoth } from "../core/page.ts";
import type { Item, PageSource, Session, Shared, Surroundings } from "../core/ports/pages.ts";
import type { Store } from "../core/ports/store.ts";
import { readShown, writeShown } from "../core/shown.ts";
import type { Language } from "../core/texts.ts";

interface Parts {
  readonly features: readonly Feature[];
  readonly store: Store;
  readonly now: () => Date;
  readonly id: () => string;
}

const place = (group: string) => ({ platform: "web", team: group });

/** What the features show on pages, to members as they sit now and to those who see one item. */
export function makePages(parts: Parts): PageSource {
  const all = parts.features.flatMap(({ pages = [] }) => pages);
  return {
    surroundings: (session, language) => findSurroundings(parts, all, session, language),
    show: (session, around, path, query) => show(parts, all, { session, around, path, query }),
    item: (shared, language) => findItem(parts, all, shared, language),
  };
}

async function findSurroundings(
  { store }: Parts,
  all: readonly Pages[],
  session: Session,
  wanted: Language | undefined,
): Promise<Surroundings | undefined> {
  const [seat] = await store.seats(session.account, place(session.group), session.group);
  if (!seat?.group || !seat.actor) return undefined;
  const { group, actor } = seat;
  const language = wanted ?? seat.language ?? group.language;
  const shown = all.filter((pages) => pages.name && maySee(pages, actor));
  return {
    group,
    actor,
    language,
    menu: shown
      .toSorted((a, b) => (a.rank ?? 50) - (b.rank ?? 50))
      .map(({ path, name, atFoot = false }) => ({
        ...{ path, atFoot, to: pathTo(group, path) },
        label: name?.[language] ?? path,
      })),
    hrefOf: (call) => pageOf(all, call, { group, actor }),
  };
}

interface Shown {
  readonly session: Session;
  readonly around: Surroundings;
  readonly path: readonly string[];
  readonly query: Query;
}

async function show(
  { store, now, id }: Parts,
  all: readonly Pages[],
  { session, around, path: [first = "", ...rest], query }: Shown,
): Promise<Page | "forbidden" | undefined> {
  const pages = all.find(({ path }) => path === first);
  if (!pages) return undefined;
  const { group, actor, language } = around;
  if (!maySee(pages, actor)) return "forbidden";
  const from = session.account;
  return await store.read((db) =>
    pages.show({ db, group, actor, from, place: place(group.id), now: now(), language, id }, rest, query),
  );
}

async function findItem(
  { store, now }: Parts,
  all: readonly Pages[],
  { group: id, path, shown: kept }: Shared,
  wanted: Language | undefined,
): Promise<Item | undefined> {
  const [first, ...rest] = path.split("/");
  const item = all.find((one) => one.path === first && one.item)?.item;
  const [seat] = await store.seats({ clock: id }, { platform: "clock", team: "house" }, id);
  const group = seat?.group;
  if (!item || !group) return undefined;
  const language = wanted ?? group.language;
  const current = await store.read(async (db) => await showBoth(item, { db, group, now: now(), language }, rest));
  // What is gone from the group's own pages is nobody else's to see either.
  if (!current) return undefined;
  return { group, language, document: readShown(kept)[language], changed: writeShown(current) !== kept };
}

import { type Account, type From, isClock } from "./ask.ts";
import type { Button, Card } from "./card.ts";
import type { Call } from "./command.ts";
import type { Document, Part } from "./document.ts";
import type { Actor, Group, Role } from "./group.ts";
import type { Shown } from "./shown.ts";
import type { Both } from "./texts.ts";
import type { Look, View } from "./turn.ts";

/** A page of a group's record: what is read, what can be done about it, and where one can go from there. */
export interface Page {
  readonly document: Document;
  /** Each asks for a command, as on a card. One whose call a page opens is drawn as a link to that page. */
  readonly buttons?: readonly Button[];
  readonly filters?: readonly Filter[];
  /** The pages that this one is part of, the outermost first. */
  readonly above?: readonly PageLink[];
  /** What can be taken along as a file, in each format; without it nothing can. The name has no ending. */
  readonly file?: { readonly name: string; readonly document: Document };
  /** Where a long list goes on. */
  readonly next?: PageLink;
}

export interface PageLink {
  readonly label: string;
  /** As `pathTo` makes it, with a query where one is needed. */
  readonly to: string;
}

/** One field above a list. What is chosen comes back in the query, under its name. */
export interface Filter {
  readonly name: string;
  readonly label: string;
  readonly value: string;
  /** Without options it is free text. */
  readonly options?: readonly { readonly value: string; readonly label: string }[];
}

/** What an address asks for after its "?"; of what is said twice, the first. */
export type Query = Readonly<Record<string, string | undefined>>;

/** The pages below one segment of a group's address, "beslut": the list at the segment itself, items below it. */
export interface Pages {
  /** Small letters a to z, in Swedish. Empty: the group's first page. */
  readonly path: string;
  /** In the menu; without a name they are reached from other pages. */
  readonly name?: Both<string>;
  /** Where it stands in the menu: lower first. */
  readonly rank?: number;
  /** In the menu at the foot, for what few ask for. */
  readonly atFoot?: true;
  /** Who may see them; without this everyone who has a role in the group. */
  readonly roles?: readonly Role[];
  /** Also for those who have no role yet. */
  readonly alsoWaiting?: true;
  /** `rest`: the segments after `path`. Undefined: there is no such page. */
  show(view: View, rest: readonly string[], query: Query): Promise<Page | undefined>;
  /** Only for items that may be shared one by one, with guests and with everyone. */
  readonly item?: Shareable;
  /** The segments after `path` of the page that shows what the call would; undefined: no page does. */
  opens?(call: Call): readonly string[] | undefined;
}

export interface Shareable {
  /** What one is called, as it is typed: "beslut", in "publicera beslut 4/2026". */
  readonly name: Both<string>;
  /** The item as those see it who see nothing else of the group: with nothing that leads on. */
  show(look: Look, rest: readonly string[]): Promise<Document | undefined>;
}

/** The item in both languages, as it is kept when it is shared. */
export async function showBoth(item: Shareable, look: Look, rest: readonly string[]): Promise<Shown | undefined> {
  const sv = await item.show({ ...look, language: "sv" }, rest);
  const en = sv && (await item.show({ ...look, language: "en" }, rest));
  return sv && en && { sv, en };
}

/** "/records/<group>/beslut/4-2026" */
export function pathTo({ id }: Pick<Group, "id">, ...segments: readonly string[]): string {
  return ["", "records", id, ...segments].filter((segment, i) => i === 0 || segment !== "").join("/");
}

/** "4/2026" as an address holds it, and back. Undefined: it names nothing. */
export const numberInPath = {
  write: (number: string): string => number.replace("/", "-"),
  read: (segment: string | undefined): string | undefined => {
    const { number, year } = /^(?<number>\d{1,6})-(?<year>\d{4})$/u.exec(segment ?? "")?.groups ?? {};
    return number && year ? `${Number(number)}/${year}` : undefined;
  },
};

/**
 * The segment of an item's page, for a call that shows it by the number in this field. Only where the year is told too:
 * a page's address means the same for ever.
 */
export function segmentOf({ input }: Call, field: string): readonly string[] | undefined {
  const number = input[field];
  const segment = typeof number === "string" ? numberInPath.write(number) : "";
  return numberInPath.read(segment) ? [segment] : undefined;
}

/** The page that shows what a call would, among those that the actor may see. */
export function pageOf(all: readonly Pages[], call: Call, { group, actor }: Pick<View, "group" | "actor">) {
  for (const pages of all) {
    const rest = maySee(pages, actor) ? pages.opens?.(call) : undefined;
    if (rest) return pathTo(group, pages.path, ...rest);
  }
  return undefined;
}

export function maySee({ roles, alsoWaiting }: Pages, actor: Actor): boolean {
  if (actor.roles.length === 0) return alsoWaiting === true;
  return roles === undefined || roles.some((role) => actor.roles.includes(role));
}

/** Facts that follow each other are one list of facts. */
function joined(blocks: Card["blocks"]): Card["blocks"] {
  const all: Card["blocks"][number][] = [];
  for (const block of blocks) {
    const last = all.at(-1);
    if (block.kind === "facts" && last?.kind === "facts")
      all[all.length - 1] = { ...block, facts: [...last.facts, ...block.facts] };
    else all.push(block);
  }
  return all;
}

/** What a card shows, as a document has it: for pages that say no more than their card. */
export function partsOf(card: Card): readonly Part[] {
  return joined(card.blocks).flatMap((block): readonly Part[] => {
    switch (block.kind) {
      case "text":
        return [{ kind: "paragraph", text: block.text }];
      case "link":
        return [{ kind: "paragraph", text: [{ text: block.text, to: block.url }] }];
      case "divider":
        return [];
      default:
        return [block];
    }
  });
}

const platform = "web";

/** The account by which a member asks on pages: they need no other. */
export function pageAccount(group: string, member: string): Account {
  return { platform, team: group, user: member };
}

/** Whether it is asked on a page: by whoever sits at a browser that a member has been let in by. */
export function isOnPage(from: From): boolean {
  return !isClock(from) && from.platform === platform;
}

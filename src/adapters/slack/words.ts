import type { Account } from "../../core/ask.ts";
import type { People } from "./people.ts";

export interface Read {
  readonly words: string;
  /** By what stands for them in the words: "@Alva". */
  readonly mentions?: Readonly<Record<string, Account>>;
}

export interface Reading {
  readonly people: People;
  /** The workspace that installed us. */
  readonly team: string;
  /** Our own user, who is called and not meant. */
  readonly self?: string | undefined;
  /** Our users in other workspaces, who are no more meant than that. */
  readonly isOurs?: (user: string) => boolean;
}

const marked = /<([@#!]?)([^<>|]*)(?:\|([^<>]*))?>(\s*)|&(?:lt|gt|amp);/gu;
const entities: Readonly<Record<string, string>> = { "&lt;": "<", "&gt;": ">", "&amp;": "&" };

/** Slack's text as its writer saw it: mentions, channels and links stand between < and >, and those signs as entities. */
export async function readText(text: string, { people, team, self, isOurs }: Reading): Promise<Read> {
  if (!/[<&]/u.test(text)) return { words: text.trim() };
  const isCalled = (id: string) => id === self || isOurs?.(id) === true;
  const found = [...text.matchAll(marked)].flatMap(([, sign, id]) => (sign === "@" && id ? [id] : []));
  const others = [...new Set(found)].filter((id) => !isCalled(id));
  const names = new Map<string, string>();
  const mentions: Record<string, Account> = {};
  for (const account of await Promise.all(others.map((id) => people.find({ id }, team)))) {
    const name = nameFor(account, mentions);
    names.set(account.user, name);
    mentions[name] = account;
  }
  const words = text.replace(marked, (all, sign?: string, id = "", label = "", space = "") => {
    if (sign === undefined) return entities[all] ?? all;
    if (sign === "@") return isCalled(id) ? "" : (names.get(id) ?? `@${id}`) + space;
    return shown(sign, decoded(id), decoded(label)) + space;
  });
  return others.length === 0 ? { words: words.trim() } : { words: words.trim(), mentions };
}

/** Two people may be called the same. */
function nameFor({ name, user }: Account, taken: Readonly<Record<string, Account>>): string {
  const called = `@${name?.replace(/\s+/gu, " ").trim() || user}`;
  return called in taken ? `${called} (${user})` : called;
}

function shown(sign: string, id: string, label: string): string {
  if (sign === "#") return `#${label || id}`;
  if (sign === "!") return label || `@${id.replace(/\^.*$/u, "")}`;
  const address = id.replace(/^mailto:/u, "");
  if (!label || label === address) return address;
  return address.replace(/^https?:\/\//u, "").replace(/\/$/u, "") === label ? label : `${label} (${address})`;
}

function decoded(text: string): string {
  return text.replace(/&(?:lt|gt|amp);/gu, (entity) => entities[entity] ?? entity);
}

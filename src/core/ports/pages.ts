import type { Account } from "../ask.ts";
import type { Call } from "../command.ts";
import type { Document } from "../document.ts";
import type { Actor, Group } from "../group.ts";
import type { Page, PageLink, Query } from "../page.ts";
import type { Reply } from "../reply.ts";
import type { Language } from "../texts.ts";

/** A browser in which a member is let in. */
export interface Session {
  /** What its cookie's secret is kept as. */
  readonly digest: string;
  readonly group: string;
  /** By which the member asks. */
  readonly account: Account;
  readonly expiresAt: Date;
}

/** Who is let in, and to what. Secrets are kept as digests, so that the database opens nothing. */
export interface Access {
  /** The group that a link lets its member into. It is not used up: chat programs look at links too. */
  findLink(secret: string): Promise<{ readonly group: string; readonly language: Language } | undefined>;
  /** Uses the link up. Undefined: it is used, too old, or none. */
  signIn(secret: string, browser: string): Promise<{ readonly secret: string; readonly session: Session } | undefined>;
  findSession(secret: string): Promise<Session | undefined>;
  signOut(session: Session): Promise<void>;
  /** What a guest's link, or a published address, shows. */
  findGuest(secret: string): Promise<Shared | undefined>;
  findPublished(slug: string): Promise<Shared | undefined>;
  /** A reply waits for the page that shows it, for its own session alone. */
  keepReply(session: Session, id: string, reply: Reply): Promise<void>;
  findReply(session: Session, id: string): Promise<Reply | undefined>;
  /** Who can be chosen where a form asks for a person: those in the group. */
  findPeople(group: string): Promise<readonly Person[]>;
}

export interface Shared {
  readonly group: string;
  /** "beslut/4-2026" */
  readonly path: string;
  /** As it was when it was shared, see shown.ts, and when that was. */
  readonly shown: string;
  readonly at: Date;
  /** Until when a guest sees it. */
  readonly until?: Date;
}

export interface Person {
  readonly name: string;
  /** The key of an account of theirs. */
  readonly key: string;
}

/** Where a visitor stands: what surrounds every page of theirs. */
export interface Surroundings {
  readonly group: Group;
  readonly actor: Actor;
  readonly language: Language;
  readonly menu: readonly (PageLink & { readonly path: string; readonly atFoot: boolean })[];
  /** The page that shows what a call would, as a path of ours. */
  hrefOf(call: Call): string | undefined;
}

/** What the features show on pages. */
export interface PageSource {
  /** Undefined: the visitor is in the group no more. */
  surroundings(session: Session, language: Language | undefined): Promise<Surroundings | undefined>;
  show(
    session: Session,
    around: Surroundings,
    path: readonly string[],
    query: Query,
  ): Promise<Page | "forbidden" | undefined>;
  /** One item for someone who sees nothing else. */
  item(shared: Shared, language: Language | undefined): Promise<Item | undefined>;
}

export interface Item {
  readonly group: Group;
  readonly language: Language;
  readonly document: Document;
  /** It reads otherwise by now, to those in the group. */
  readonly changed: boolean;
}

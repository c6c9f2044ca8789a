import type { z } from "zod";
import type { From, Place } from "./ask.ts";
import type { Calendar } from "./calendar.ts";
import type { Call, Input } from "./command.ts";
import type { Subject } from "./feature.ts";
import type { Actor, Group, Role } from "./group.ts";
import type { Weight } from "./manners.ts";
import type { Engine } from "./ports/model.ts";
import type { FileRef } from "./reply.ts";
import type { Both, Language } from "./texts.ts";
import type { Work } from "./work/work.ts";

/** The open database. The store says what it is (adapters/store/db.ts), so core never meets Prisma. */
// biome-ignore lint/suspicious/noEmptyInterface: filled in by declaration merging
export interface Db {}

/** What a subject, a search and other plugs get. */
export interface Look {
  readonly db: Db;
  readonly group: Group;
  readonly now: Date;
  readonly language: Language;
}

/** A look by someone, somewhere: what a reading handler gets. */
export interface View extends Look {
  readonly actor: Actor;
  /** The account, or the clock, that the actor asks by. */
  readonly from: From;
  readonly place: Place;
  /** On a page: which session it is read in, as its cookie's digest. */
  readonly session?: string;
  /** The language model that the operator has set up. */
  readonly model?: Required<Engine>;
  id(): string;
}

/** What a changing handler gets. All that it asks for here is committed with its change, or not at all. */
export interface Turn extends View {
  /**
   * The subject's posts are due: the relay draws them as they then are. New posts that an alarm makes wait for working
   * hours, unless they are urgent; the limits hold none of them back.
   */
  changed(subject: Subject, id: string, weight?: "urgent"): void;
  tell(notice: Notice): void;
  /** Puts the digest of what is settled for good into this turn's line of the audit chain: SHA-256, in hex. */
  seal(subject: Subject, id: string, digest: string): void;
  /** Keeps a file for a few days, to be fetched by the reply that names it. */
  keepFile(file: NewFile | CalendarFile): Promise<FileRef>;
  /** Where a path of ours is reached from outside; undefined where the operator has not said. */
  address(path: string): string | undefined;
  /**
   * Takes away what the house keeps of a member besides the features' own rows: messages to them, what notices say of
   * them, and how platforms reach them. Before their accounts are removed.
   */
  forget(member: string): Promise<void>;
  /** The clock makes the call at that time. The same id and time are one alarm. */
  at(when: Date, next: Call, id: string): void;
  /**
   * Has work done after this turn, in the actor's name, and shows them how it goes. Gives its number, by which it can be
   * cancelled. Throws AskerError where too much is under way already.
   */
  start<I extends Input>(work: Work<I>, input: z.input<I>): Promise<number>;
}

export interface NewFile {
  readonly name: string;
  readonly type: string;
  readonly bytes: Uint8Array;
}

/** Printed as it is kept. */
export interface CalendarFile {
  readonly name: string;
  readonly calendar: Calendar;
}

/** What a handler gets that may be asked by someone in no group, in a channel of no group. */
export interface Setup {
  readonly db: Db;
  readonly place: Place;
  readonly from: From;
  readonly group: Group | undefined;
  readonly actor: Actor | undefined;
  readonly now: Date;
  readonly language: Language;
  /** The time zone of new groups. */
  readonly zone: string;
  id(): string;
  /** Locks that group: before its rows are looked at, where the asker is not known in it yet. What is done before may be done twice. */
  hold(group: string): Promise<void>;
  /** Goes on as a turn in that group, by the member that the asker now is, or was before they left. Once in a setup. */
  enter(group: string): Promise<Turn>;
}

/** What happens once: a sentence above a subject, told to some people or to the group's channels. */
export interface Notice {
  readonly to: { readonly member: string } | { readonly role: Role } | { readonly party: string } | "channels";
  readonly about: readonly [Subject, string];
  readonly say: Both<string>;
  /** Names the occasion: it is told once to each. */
  readonly once: string;
  /** Said from now on by all that was told of the same and whose `once` begins so, since it asks for more, or for something else. */
  readonly instead?: string;
  /** After this it would be pointless and is dropped. */
  readonly until: Date;
  /**
   * For a notice that an alarm makes, which otherwise waits for working hours and its turn within the limits, or drops.
   * What a person's act makes goes at once anyway.
   */
  readonly weight?: Weight;
}

export interface Turns {
  read: View;
  change: Turn;
  setup: Setup;
}

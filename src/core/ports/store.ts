import type { Account, From, Place } from "../ask.ts";
import type { Call } from "../command.ts";
import type { Subject } from "../feature.ts";
import type { Actor, Group } from "../group.ts";
import type { Weight } from "../manners.ts";
import type { FileRef, Reply } from "../reply.ts";
import type { Language } from "../texts.ts";
import type { Db, NewFile, Notice } from "../turn.ts";
import type { NewWork, NotStarted } from "../work/work.ts";

/** Where the asker sits: in which group, as which member. Either may be missing. */
export interface Seat {
  readonly group: Group | undefined;
  readonly actor: Actor | undefined;
  /** Who the asker was there, where they have left the group. */
  readonly former?: Actor | undefined;
  /** What the member has chosen to be spoken to in. */
  readonly language: Language | undefined;
}

export interface Alarm {
  readonly id: string;
  readonly at: Date;
  readonly call: Call;
}

/** What a turn leaves behind besides its rows. */
export interface Effects {
  readonly changed: readonly (readonly [subject: Subject, id: string, weight?: Weight])[];
  readonly notices: readonly Notice[];
  readonly alarms: readonly Alarm[];
  /** Digests of what was settled for good. */
  readonly seals: readonly (readonly [subject: Subject, id: string, digest: string])[];
  /** No person's act made this turn: its new messages keep to the manners. */
  readonly unprompted: boolean;
}

/** One entry of the audit chain. It holds ids and digests only, so that erasing a person breaks no hash. */
export interface Entry {
  readonly actor: string;
  readonly door: string;
  readonly at: Date;
  readonly call: Call;
}

/** A call that waits: for a form to be filled in, or behind a button that could not hold it. */
export interface KeptCall {
  readonly id: string;
  readonly call: Call;
  readonly place: Place;
  readonly group: string | undefined;
  /** Who may go on with it; undefined: whoever may press the button. */
  readonly account: Account | undefined;
}

export interface Transaction {
  readonly db: Db;
  /** The reply that an earlier delivery of the same key got. */
  readonly earlier: Reply | undefined;
  /** The asker's seat as it is now that the group is locked: a role may have been taken away meanwhile. */
  seat(group: string, from: From): Promise<Seat>;
  /** False where the form has been sent in before. */
  useForm(id: string): Promise<boolean>;
  /** Locks another group too. Where that is out of order the transaction, and its work, begins anew. */
  hold(group: string): Promise<void>;
  /** Locks a group that was not known when the transaction began; gives the asker's seat in it. */
  enter(group: string, from: From): Promise<Seat>;
  /** Names a member who was invited and had no name with us. */
  introduce(member: string, name: string): Promise<void>;
  keepFile(file: NewFile): Promise<FileRef>;
  /** Keeps work that is to be done after this turn; gives its number, or the numbers of what keeps it from being done. */
  startWork(work: NewWork): Promise<number | NotStarted>;
  /** Notes that work has been done, and what came of it. False where it is under way no more. */
  endWork(id: string, words: string): Promise<boolean>;
  /** Takes away messages to a member, what notices say of them, and how platforms reach them. */
  forget(member: string): Promise<void>;
  finish(reply: Reply, effects: Effects, entry: Entry | undefined): Promise<void>;
}

/** A turn's transaction: locks the group first, so that numbers, posts and the audit chain cannot cross. */
export interface Store {
  /** One seat in a channel; in a person's own conversation one for each group that the person is or was in. */
  seats(from: From, place: Place, group: string | undefined): Promise<readonly Seat[]>;
  /** Whose calendar a secret opens: a member's, or a group's own. Undefined: nobody's, or nobody's any longer. */
  subscriber(secret: string): Promise<Seat | undefined>;
  read<T>(work: (db: Db) => Promise<T>): Promise<T>;
  transaction<T>(group: string | undefined, key: string, work: (tx: Transaction) => Promise<T>): Promise<T>;
  keep(kept: KeptCall): Promise<void>;
  kept(id: string): Promise<KeptCall | undefined>;
}

import type { Call, Values } from "./command.ts";
import type { Language } from "./texts.ts";
import type { Gathered } from "./work/work.ts";

/** A person on one platform. The name is only for showing: it never decides what someone may do. */
export interface Account {
  readonly platform: string;
  /** The person's own workspace or tenant, which in a shared channel is not the one that installed us. */
  readonly team: string;
  readonly user: string;
  readonly name?: string;
}

/** Where something is said. Without `channel` it is the person's own conversation with us. */
export interface Place {
  readonly platform: string;
  /** The workspace or tenant that installed us. */
  readonly team: string;
  readonly channel?: string;
  readonly thread?: string;
  /** What people call it, where the platform tells. Only for showing. */
  readonly names?: { readonly team?: string; readonly channel?: string };
}

export interface Message {
  readonly id: string;
  readonly text: string;
  readonly link?: string;
  readonly at: Date;
}

/** An alarm has no person: it comes from the group itself, named by its id or by the place where something happened. */
export type From = Account | { readonly clock: string | typeof here };
export const here = Symbol.for("the group of the place");

export type Said =
  | {
      readonly words: string;
      /** Said in a channel to others than us. */
      readonly overheard?: true;
    }
  /** A button, an alarm, or what a page asks for. */
  | { readonly call: Call }
  /** A form that was opened earlier; not `submitted`: the asker wants to see all its fields. */
  | { readonly form: string; readonly typed: Values; readonly submitted: boolean }
  /** A long call that a card carries by its id. */
  | { readonly parked: string }
  | { readonly shortcut: string; readonly message: Message }
  /** A message that the record may rest on was edited or deleted. Its new text is nobody's business. */
  | { readonly source: string; readonly became: "edited" | "deleted" }
  /** We were brought into a channel or a conversation. */
  | { readonly arrived: true }
  /** Slow work has what it needs and is to be done. Only the house itself says this. */
  | { readonly gathered: Gathered };

/** What a door has understood of a payload: who asks for what, where, in which delivery. */
export interface Ask {
  readonly from: From;
  readonly place: Place;
  readonly says: Said;
  /** Names this delivery: a second one with the same key changes nothing and gets the same reply. */
  readonly key: string;
  /** The group that a card belongs to, where the place does not tell. Checked: it gives no rights. */
  readonly group?: string;
  /** People whom the words mention, by what stands for them in the words. */
  readonly mentions?: Readonly<Record<string, Account>>;
  /** The asker's language where we do not know the person. */
  readonly language?: Language;
  /** What the asker is reading just now: goes before what they have chosen to be spoken to in. */
  readonly reads?: Language;
}

/** The account as one string, for keys and comparisons. */
export function accountKey({ platform, team, user }: Account): string {
  return `${platform}:${team}:${user}`;
}

export function isClock(from: From): from is Exclude<From, Account> {
  return "clock" in from;
}

/** Nobody's act made it, only the time that came. What happened to a message is somebody's act. */
export function isUnprompted(from: From): boolean {
  return isClock(from) && from.clock !== here;
}

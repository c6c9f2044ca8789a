import type { z } from "zod";
import type { Message } from "./ask.ts";
import type { Group, Role } from "./group.ts";
import type { Both, Language } from "./texts.ts";

export type Input = z.ZodObject;
/**
 * read: no transaction, no key, no mark on any post.
 * change: one transaction, by a member.
 * setup: one transaction, by someone who may be in no group yet.
 */
export type Kind = "read" | "change" | "setup";

interface Named {
  readonly label: string;
  /** The name by which the field is typed: `senast=fredag`. Without it the field can only be typed in its position. */
  readonly word?: string;
  readonly hint?: string;
}
interface Choosable<V extends string = string> extends Named {
  readonly options: Readonly<Record<V, string>>;
  /** Other words that mean the same option. */
  readonly aliases?: { readonly [K in V]?: readonly string[] };
}
/** A member's words for one field. A choice has a word for each of its options. */
export type FieldTexts<V = unknown> = unknown extends V
  ? Named | Choosable
  : [V] extends [string]
    ? string extends V
      ? Named
      : Choosable<V>
    : Named;

export interface CommandTexts<S extends Input = Input> {
  /** What one types: "beslut ersätt". Only alarms need none. */
  readonly words?: readonly string[];
  readonly title: string;
  readonly submit?: string;
  readonly fields: { readonly [K in keyof z.input<S>]-?: FieldTexts<Exclude<z.input<S>[K], undefined>> };
}

/** What can be asked: data alone, so that cards, parsers and manifests may import it without its handler. */
export interface Command<S extends Input = Input, K extends Kind = Kind> {
  readonly id: string;
  readonly kind: K;
  /** Who may ask; finer rules are the handler's. A setup command is open to everyone. */
  readonly roles: readonly Role[];
  /** Also for someone who has no role yet: who is invited, or waits to be confirmed. */
  readonly alsoWaiting?: true;
  /** Also for someone who has left the group. */
  readonly alsoFormer?: true;
  readonly input: S;
  /** Fields that may be typed without their name, in order; the last takes the rest of the line. */
  readonly positional?: readonly (keyof z.input<S> & string)[];
  /** What the group's own rules fill in where the asker says nothing else. */
  readonly preset?: (group: Group) => Partial<z.input<S>>;
  /**
   * The fields that a form shows, by what is known so far: where a choice tells what else there is to say. Undefined, or
   * not there: all of them, the first ones first.
   */
  readonly asks?: (known: Values) => readonly string[] | undefined;
  /** What its fields are called, and what their hints say, where a choice that is known tells more than the texts can. */
  readonly says?: (
    known: Values,
    language: Language,
  ) => { readonly [field: string]: Partial<Pick<Named, "label" | "hint">> | undefined } | undefined;
  /** What must follow the words where they could as well begin the text of a shorter command: else the asker chooses. */
  readonly certain?: RegExp;
  /**
   * Typed, it is not done before the asker has seen what comes of it and said yes. "ifTold": only where its handler has
   * something to tell about it, as where something is missing.
   */
  readonly asksFirst?: true | "ifTold";
  /** It answers with what opens something for whoever has it: a link, a code, an address. Nobody needs many of them. */
  readonly givesSecret?: true;
  /** Shown in the short help, for those who come once a month. */
  readonly common?: true;
  /** Its words also count where they were said in a channel to others than us, while its feature listens. */
  readonly overheard?: true;
  /** Fields that cards and forms carry but that nobody fills in. */
  readonly carried?: readonly (keyof z.input<S> & string)[];
  /** Present: the command is also a shortcut on a message, which fills these fields. */
  readonly fromMessage?: (message: Message) => {
    readonly input: Partial<z.input<S>>;
    /** To be looked over in a form; without it the command runs at once. */
    readonly draft?: Partial<z.input<S>>;
  };
  readonly texts: Both<CommandTexts<S>>;
}

export function defineCommand<S extends Input, K extends Kind>(command: Command<S, K>): Command<S, K> {
  return command;
}

export type Values = Readonly<Record<string, unknown>>;
/** A command with its input: what a button, an alarm, a form and a typed line all come down to. */
export interface Call {
  readonly command: string;
  /** Settled: not asked again. */
  readonly input: Values;
  /** To be looked over first: the form opens with these filled in. */
  readonly draft?: Values;
  /**
   * The words that ask for something large: its effect is told first, and it is done once the asker says yes. Empty where
   * nobody typed them, since a button asks.
   */
  readonly unconfirmed?: string;
}

export function call<S extends Input>(command: Command<S>, input: z.input<S>): Call {
  return { command: command.id, input };
}

/** The same, whose effect is told first: what the button says does not happen at one press. */
export function askingFirst<S extends Input>(command: Command<S>, input: z.input<S>): Call {
  return { ...call(command, input), unconfirmed: "" };
}

/** Opens the command's form: `input` is settled and not shown, `draft` is filled in. */
export function form<S extends Input>(
  command: Command<S>,
  input: Partial<z.input<S>>,
  draft: Partial<z.input<S>> = {},
): Call {
  return { command: command.id, input, draft };
}

/** Every pair of a root and a sub-word: under(["beslut", "bes"], ["visa"]) gives "beslut visa" and "bes visa". */
export function under(roots: readonly string[], subs: readonly string[]): readonly string[] {
  return subs.flatMap((sub) => roots.map((root) => `${root} ${sub}`));
}

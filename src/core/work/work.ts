import type { z } from "zod";
import type { Account, Place } from "../ask.ts";
import type { Input, Values } from "../command.ts";
import type { Conversation } from "../conversation.ts";
import type { Document } from "../document.ts";
import type { SummaryContext } from "../findings.ts";
import type { Actor, Group, Role } from "../group.ts";
import type { Pack } from "../ports/archive.ts";
import type { ChannelTarget, Span } from "../ports/chat.ts";
import type { Format, Printed, Printing } from "../ports/documents.ts";
import type { Summary } from "../ports/model.ts";
import type { GroupRows } from "../ports/record.ts";
import type { Reply } from "../reply.ts";
import type { Both, Language } from "../texts.ts";
import type { Look, Turn } from "../turn.ts";
import type { Apart } from "./apart.ts";

/**
 * What takes longer than a turn may: reading a thread, printing a document. It is asked for in one turn, gathered
 * outside all of them, and done in another, in the asker's name.
 */
export interface Plan<I extends Input, O> {
  /** As a command's: "minutes.draft". It is what the audit chain calls what comes of it. */
  readonly id: string;
  /** What the asker reads meanwhile: "Utkast till minnesanteckningar". */
  readonly title: Both<string>;
  /** Who may have it done. Asked again when it is. */
  readonly roles: readonly Role[];
  /** Kept with the work, so ids rather than texts. */
  readonly input: I;
  /** How long gathering may take: at most 25, and 10 where nothing is said. */
  readonly minutes?: number;
  /**
   * No lock is held and nothing is written. It may be run anew, as after a restart. An AskerError, and whatever `tools`
   * throw, the asker is told of; so is a bug.
   */
  gather(tools: WorkTools, input: z.output<I>): Promise<O>;
  /** Once, whatever happens. The reply's words stand on the card that says that it is done. */
  run(turn: Turn, input: z.output<I>, gathered: O): Promise<Reply>;
}

/** What gathering may use. Everything in it stops where the asker cancels, the time is up or the program ends. */
export interface WorkTools {
  readonly group: Group;
  readonly actor: Actor;
  /** Where it was asked for. */
  readonly place: Place;
  readonly language: Language;
  readonly signal: AbortSignal;
  now(): Date;
  /** Looks into the record; nothing is locked. */
  look<T>(see: (look: Look) => Promise<T>): Promise<T>;
  /**
   * All that was said there, the oldest first, without what members have asked to leave out and without personal
   * identity numbers. Of one of the group's channels, by default the place's; the asker must be in it.
   */
  read(span: Span, channel?: ChannelTarget): Promise<Conversation>;
  /** The group's channels, on whatever platforms. */
  readonly channels: readonly ChannelTarget[];
  /** Whether the asker is in that channel now: where there are several, some may have to be passed over. */
  mayRead(channel: ChannelTarget): Promise<boolean>;
  /** Whether those alone can read in that channel who have been let in there. */
  isPrivate(channel: ChannelTarget): Promise<boolean>;
  /**
   * What a conversation came to: by the model that the group has let read for it, else by rules of our own. What was
   * found is held against the messages already.
   */
  summarise(conversation: Conversation, more?: Omit<SummaryContext, "zone">): Promise<Summary>;
  /** A document as a file: made now, with links that lead here, where `printing` says nothing else. */
  print(document: Document, format: Format, printing?: Partial<Printing>): Promise<Printed>;
  readonly pack: Pack;
  /** Every row of the group's record, without what is secret or passing. */
  takeOut(): Promise<GroupRows>;
  /** Runs a pure function in a thread of its own: for what takes more than 50 ms of CPU. */
  apart<I, O>(what: Apart<I, O>, input: I): Promise<O>;
  /** Shown on the asker's card, every other second at most: "Läser 1 200 meddelanden …". */
  progress(say: Both<string>): void;
}

/** A plan without its types, so that a list of them needs no `any`. */
export interface Work<I extends Input = Input> {
  readonly id: string;
  readonly title: Both<string>;
  readonly roles: readonly Role[];
  readonly input: I;
  readonly limitMs: number;
  /** Gives what is to be run in the turn that follows. */
  gather(tools: WorkTools, input: unknown): Promise<(turn: Turn) => Promise<Reply>>;
}

const usualMinutes = 10;
/** After half an hour the queue takes a job for lost. */
const mostMinutes = 25;

export function defineWork<I extends Input, O>(plan: Plan<I, O>): Work<I> {
  const { id, title, roles, input, minutes = usualMinutes } = plan;
  return {
    id,
    title,
    roles,
    input,
    limitMs: Math.min(minutes, mostMinutes) * 60_000,
    async gather(tools, raw) {
      const given = input.parse(raw);
      const gathered = await plan.gather(tools, given);
      return (turn) => plan.run(turn, given, gathered);
    },
  };
}

/** Work that a turn has asked for. */
export interface NewWork {
  readonly id: string;
  readonly work: string;
  readonly title: Both<string>;
  readonly input: Values;
  readonly member: string;
  readonly from: Account;
  readonly place: Place;
}

/** What keeps work from being done: so much is under way, or so much has been done in the last hour. */
export type NotStarted = { readonly busy: readonly number[] } | { readonly spent: "one" | "group" };

/** What was gathered, on its way into its turn. It never leaves the program: no door can say this. */
export interface Gathered {
  /** The work's own id, and that of its plan. */
  readonly id: string;
  readonly work: string;
  readonly roles: readonly Role[];
  readonly input: Values;
  run(turn: Turn): Promise<Reply>;
}

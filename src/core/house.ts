import type { Ask } from "./ask.ts";
import type { Calendar } from "./calendar.ts";
import type { CallSigns } from "./callSign.ts";
import type { Feature } from "./feature.ts";
import type { Limits } from "./limits.ts";
import type { Engine } from "./ports/model.ts";
import type { Store } from "./ports/store.ts";
import type { Reply } from "./reply.ts";
import type { Language } from "./texts.ts";
import type { NewFile } from "./turn.ts";

/** All that dispatch needs from outside, so that a test can give it a clock of its own. */
export interface House {
  readonly features: readonly Feature[];
  readonly store: Store;
  /** What is spoken where neither the person nor the platform tells. */
  readonly language: Language;
  /** The time zone of new groups, by its IANA name. */
  readonly zone: string;
  readonly now: () => Date;
  readonly id: () => string;
  /** A short digest of a text, the same for the same text. */
  readonly digest: (text: string) => string;
  /** Reads a date that someone typed, as yyyy-mm-dd in the group's zone. */
  readonly readDate: (text: string, now: Date, zone: string) => string | undefined;
  /** How one is heard in a channel of each platform. */
  readonly callSigns: CallSigns;
  /** A platform's link to a message as the id by which its messages are known. */
  readonly readLink: (link: string) => string | undefined;
  /** Replaces what must never be stored, such as personal identity numbers. */
  readonly mask: (text: string) => { readonly text: string; readonly found: number };
  /** The language model that the operator has set up. */
  readonly model?: Required<Engine>;
  readonly print: (calendar: Calendar) => Omit<NewFile, "name">;
  /** Where a path of ours is reached from outside, as far as the operator has said. */
  readonly address: (path: string) => string | undefined;
  /** Logs a bug or an outage and gives the reference that the asker sees. */
  readonly report: (error: unknown, ask: Ask) => string;
  /** Told after each commit, so that posts are delivered at once. */
  readonly committed: (commit?: Commit) => void;
  /** How much people may ask for. Without it, as much as they like. */
  readonly limits?: Limits | undefined;
  /** Runs what a command does, where someone wants to know how long that takes. */
  readonly timed?: ((command: string, work: () => Promise<Reply>) => Promise<Reply>) | undefined;
}

/** What an ask has come to, for following it from its door to the posts that show it. */
export interface Commit {
  readonly ask: Ask;
  readonly command: string | undefined;
  /** The subjects that show something new, by kind and id. */
  readonly changed: readonly (readonly [subject: string, id: string])[];
}

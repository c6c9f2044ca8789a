import type { Utterance } from "../../src/core/conversation.ts";

/** Everyone of the scenarios: Alva of Malmö stad, Bosse of MIP, Cilla of MISO, Dragan of HISO, and Esra of nobody. */
export const cast = ["alva", "bosse", "cilla", "dragan", "esra"] as const;
export type Who = (typeof cast)[number];
export const nameOf = (who: Who): string => who.charAt(0).toUpperCase() + who.slice(1);

/** Something that a person sees, as they read it, whatever the platform calls it. */
export interface Seen {
  /** One for each heading, paragraph, fact and item; whatever keeps a text from running is read over. */
  readonly lines: readonly string[];
  readonly buttons: readonly string[];
  /** Set where there is something to fill in. */
  readonly form?: OpenForm;
  /** Everything in it that the platform would do more with than show: mentions, links, markup. */
  readonly effects: readonly string[];
  /** What the stage knows it by. */
  readonly handle: unknown;
}

export interface OpenForm {
  readonly title: string;
  readonly fields: readonly OpenField[];
}
export interface OpenField {
  readonly label: string;
  /** As it is filled in beforehand: a text, an option's label. */
  readonly value: string;
  readonly error?: string;
}

/** What people fill in, by the fields' labels: a text, an option's label, or a person. */
export type Filled = Readonly<Record<string, string | { readonly person: Who }>>;

/** Something that a person has said to the others, and not to us. */
export interface Spoken {
  readonly who: Who;
  readonly words: string;
  readonly handle: unknown;
}

/** One channel of a chat platform with its people, and the whole house behind the door. "@Bosse" in words is a mention. */
export interface Stage {
  /** Brings us into the channel. */
  arrive(): Promise<void>;
  /** `under`: in the thread under what was said before. */
  say(who: Who, words: string, under?: Spoken): Promise<Spoken>;
  /** Asks in the channel, and gives what the asker alone sees then. So do all that ask. */
  type(who: Who, words: string): Promise<Seen>;
  sayPrivately(who: Who, words: string): Promise<Seen>;
  press(who: Who, on: Seen, label: string): Promise<Seen>;
  fill(who: Who, form: Seen, values: Filled): Promise<Seen>;
  /** Chooses our command in the menu of a message; it goes by the command's id. */
  chooseOn(who: Who, on: Spoken, shortcut: string): Promise<Seen>;
  /** What we read of the thread under it, the oldest first. */
  read(root: Spoken): Promise<readonly Utterance[]>;
  mayRead(who: Who): Promise<boolean>;
  edit(spoken: Spoken, words: string): Promise<void>;
  remove(spoken: Spoken): Promise<void>;
  /** Delivers the last ask once more, to the byte. */
  again(): Promise<void>;
  /** What we have posted in the channel, each message as it is now, oldest first; what is due is posted first. */
  channel(): Promise<readonly Seen[]>;
  /** What we have posted in the person's own conversation. */
  own(who: Who): Promise<readonly Seen[]>;
  /** What went wrong in the house, according to the operator's log; whoever has looked at it may empty it. */
  readonly troubles: string[];
  close(): Promise<void>;
}

export interface StageOptions {
  /** Whoever has set their chat platform to English; the others have set it to Swedish. */
  readonly english?: Who;
}
export type OpenStage = (options: StageOptions) => Promise<Stage>;

export const textOf = ({ lines }: Seen): string => lines.join("\n");

/** The latest that is headed so. */
export const cardOf = (seen: readonly Seen[], title: string): Seen => latest(seen, title, (line) => line === title);

/** The latest with a line that begins so. */
export const saying = (seen: readonly Seen[], opening: string): Seen =>
  latest(seen, opening, (line) => line.startsWith(opening));

function latest(seen: readonly Seen[], wanted: string, fits: (line: string) => boolean): Seen {
  const found = seen.findLast(({ lines }) => lines.some(fits));
  if (!found) throw new Error(`No ${wanted} among:\n${seen.map(textOf).join("\n---\n")}`);
  return found;
}

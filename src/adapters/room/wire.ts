/** What the server and the page say to each other. Both sides import this file. */
import type { Language } from "../../core/texts.ts";
import type { Persona, Phrase, RoomChannel, Shortcut } from "./settings.ts";

/** Who draws the cards: the room itself, or a renderer that imitates a platform. */
export const looks = ["own", "slack", "teams"] as const;
export type Look = (typeof looks)[number];

/** A stretch of text; with `href` a link. */
export interface Run {
  readonly text: string;
  readonly href?: string;
  readonly strong?: true;
}

export interface PieceButton {
  readonly label: string;
  /** What a screen reader says, where it is more than the label. */
  readonly name?: string;
  readonly tone?: "primary" | "danger";
  /** Goes back to the server when the button is pressed. */
  readonly payload: unknown;
}

/** What a message is made of once a platform's JSON has been read: the page draws these and nothing else. */
export type Piece =
  | { readonly kind: "heading"; readonly text: string; readonly status?: string }
  | { readonly kind: "text"; readonly runs: readonly Run[]; readonly quiet?: true }
  | { readonly kind: "quote"; readonly runs: readonly Run[]; readonly by?: string }
  /** Pieces that belong together; with `box` in a box of their own. */
  | { readonly kind: "stack"; readonly pieces: readonly Piece[]; readonly box: boolean }
  | { readonly kind: "facts"; readonly facts: readonly (readonly [label: string, value: string])[] }
  | { readonly kind: "list"; readonly numbered: boolean; readonly items: readonly (readonly Run[])[] }
  | { readonly kind: "divider" }
  | { readonly kind: "buttons"; readonly buttons: readonly PieceButton[] }
  /** Something that the room cannot draw, by the platform's name for it. */
  | { readonly kind: "unknown"; readonly type: string };

export interface SheetField {
  readonly name: string;
  /** A person is chosen among the personas, whom the page knows. */
  readonly control: "text" | "longText" | "number" | "date" | "choice" | "toggle" | "person";
  readonly label: string;
  readonly hint?: string;
  readonly required: boolean;
  readonly max?: number;
  readonly options?: readonly { readonly value: string; readonly label: string }[];
  /** A choice whose options all show at once. */
  readonly open?: boolean;
  readonly value?: string | number | boolean;
  readonly error?: string;
}

export type SheetPart = Piece | { readonly kind: "field"; readonly field: SheetField };

/** A form once a platform's JSON has been read. */
export interface Sheet {
  readonly title: string;
  readonly submit: string;
  readonly parts: readonly SheetPart[];
  /** Some fields are hidden until they are asked for. */
  readonly more: boolean;
}

export type InEachLook<T> = Readonly<Record<Look, T>>;

export interface Message {
  readonly id: string;
  /** ISO 8601 */
  readonly at: string;
  /** Absent: in the own conversation of `person` with Samspråk. */
  readonly channel?: string;
  readonly person?: string;
  /** The message that this one answers. */
  readonly thread?: string;
  /** A persona; absent: Samspråk. */
  readonly from?: string;
  /** The only persona that sees it. */
  readonly onlyFor?: string;
  /** The message whose button it answers: it stands right under that. */
  readonly under?: string;
  /** The line that it answers, which nobody else saw. */
  readonly line?: string;
  readonly mood?: "refused" | "broken";
  /** All of it in plain words. */
  readonly text: string;
  /** The card in a few words: its title and status. */
  readonly summary?: string;
  readonly drawn?: InEachLook<readonly Piece[]>;
  readonly file?: { readonly name: string; readonly href: string };
  /** When its author changed it, or Samspråk drew it anew; ISO 8601. */
  readonly changed?: string;
  /** Its author took it away, but others have answered it. */
  readonly deleted?: true;
}

/** How many messages Samspråk has sent to each persona's own conversation. */
export type Waiting = Readonly<Record<string, number>>;

export interface Start {
  readonly messages: readonly Message[];
  readonly waiting: Waiting;
}

/** The server-sent events, by name. */
export interface Told {
  readonly start: Start;
  readonly message: Message;
  readonly gone: { readonly id: string };
  readonly waiting: Waiting;
}

export type Says =
  | { readonly kind: "line"; readonly text: string }
  | { readonly kind: "press"; readonly message: string; readonly payload: unknown }
  | { readonly kind: "form"; readonly session: string; readonly typed: Typed; readonly submitted: boolean }
  | { readonly kind: "shortcut"; readonly shortcut: string; readonly message: string };
export type Typed = Readonly<Record<string, string | boolean>>;

/** The body of POST /room/ask. */
export interface AskBody {
  /** The persona's user id. */
  readonly as: string;
  /** Names this delivery: the same one sent again changes nothing. */
  readonly delivery: string;
  readonly language: Language;
  readonly channel?: string;
  readonly thread?: string;
  readonly says: Says;
}

/** What POST /room/ask answers. All but forms come as messages among the events. */
export type Answer =
  | { readonly kind: "shown" }
  | { readonly kind: "form"; readonly session: string; readonly sheets: InEachLook<Sheet> }
  /** A form that was sent in is refused: it stays open, and says why. */
  | { readonly kind: "refused"; readonly text: string; readonly drawn?: InEachLook<readonly Piece[]> };

/** What the page knows from the start. */
export interface PageSettings {
  readonly language: Language;
  readonly personas: readonly Persona[];
  readonly channels: readonly RoomChannel[];
  readonly phrases: readonly Phrase[];
  readonly shortcuts: readonly Shortcut[];
}

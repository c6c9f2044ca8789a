import type { Form } from "../../core/form.ts";
import type { Content } from "../../core/ports/chat.ts";
import type { Both, Language } from "../../core/texts.ts";

/** Someone that a visitor may act as. */
export interface Persona {
  /** The account's user id, made of letters, digits and hyphens. */
  readonly user: string;
  readonly name: Both<string>;
  /** One line on what the persona is in the group: "Företräder MISO". */
  readonly about?: Both<string>;
}

export interface RoomChannel {
  readonly id: string;
  /** As it is said, without "#". */
  readonly name: string;
  readonly about?: Both<string>;
}

/** One thing that can be typed, as the completion shows it. */
export interface Phrase {
  /** What is typed, without "/": "beslut ersätt". */
  readonly words: string;
  /** The whole with its fields: "beslut ersätt <nummer> [beslut]". */
  readonly usage: string;
  readonly title: string;
}

export interface Shortcut {
  /** The command's id. */
  readonly id: string;
  readonly title: Both<string>;
}

/** A reply's card belongs to no group of its own: the place where it is shown tells which. */
export type Shown = Omit<Content, "group"> & { readonly group?: string };

/** How a platform's adapter would send it: Block Kit or an Adaptive Card, as JSON. */
export interface Drawing {
  message(content: Shown): unknown;
  form(form: Form, language: Language): unknown;
}

export interface RoomSettings {
  /** The first is who a visitor is at first. */
  readonly personas: readonly [Persona, ...Persona[]];
  readonly channels: readonly [RoomChannel, ...RoomChannel[]];
  readonly commands: Both<readonly Phrase[]>;
  readonly shortcuts: readonly Shortcut[];
  readonly drawings: { readonly slack: Drawing; readonly teams: Drawing };
  readonly language: Language;
}

/** The room is its own platform, with one team. */
export const platform = "room";
export const team = "room";

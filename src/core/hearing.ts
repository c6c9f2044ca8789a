import type { Ask } from "./ask.ts";
import type { House } from "./house.ts";
import type { Seat } from "./ports/store.ts";
import type { Language } from "./texts.ts";

/** An ask while it is answered: where it came to, from which seat, and the language that it is answered in. */
export interface Hearing {
  readonly house: House;
  readonly ask: Ask;
  readonly seat: Seat;
  readonly language: Language;
}

import type { Document } from "./document.ts";
import type { Subject } from "./feature.ts";
import type { Both } from "./texts.ts";
import type { Look } from "./turn.ts";

/** A number as people type it, "4/2026"; without a year the newest of that number. */
export interface Wanted {
  readonly number: number;
  readonly year: number | undefined;
}

/** Something on record that is finished: an authority may have to register it, and an archive keeps it. */
export interface RegistrableItem {
  readonly id: string;
  readonly number: number;
  readonly year: number;
  /** What it is about, in a few words or a sentence. */
  readonly title: string;
  /** The day that a register has it under, as yyyy-mm-dd. */
  readonly on: string;
  /** When it came to be what it is. */
  readonly at: Date;
  /** A registration number that it was given as it was made. */
  readonly registration?: string | undefined;
}

/** One kind of them. A feature that has such things says so, and knows nothing of registrars. */
export interface Registrable {
  /** Kept beside what a registrar answers, so that it never changes: "decision". */
  readonly kind: string;
  /** As it is typed: "beslut", in "registrator nummer beslut 4/2026 …". */
  readonly name: Both<string>;
  /** The segment of its pages: "beslut". */
  readonly path: string;
  /** What shows it, and is drawn anew when it has got a number. */
  readonly subject: Subject;
  /** The newest first; only those before this one. */
  newest(look: Look, before: RegistrableItem | undefined, most: number): Promise<readonly RegistrableItem[]>;
  find(look: Look, wanted: Wanted): Promise<RegistrableItem | undefined>;
  document(look: Look, item: RegistrableItem): Promise<Document | undefined>;
}

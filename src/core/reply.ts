import type { Card } from "./card.ts";
import type { Form } from "./form.ts";
import type { Language } from "./texts.ts";

/** Answers the asker alone. Plain JSON: it is stored with the key and given again to a second delivery. */
export type Reply =
  | {
      readonly kind: "said";
      readonly text: string;
      readonly card?: Card;
      /** For the asker alone, in their own conversation. The bytes wait in the store. */
      readonly file?: FileRef;
      readonly mood?: "refused" | "broken";
      /** What is stored in its place, where the text holds a secret that may be shown only once. */
      readonly afterwards?: string;
      /** What it is written in. Set by dispatch on the way out, where the handler has not. */
      readonly language?: Language;
    }
  | { readonly kind: "form"; readonly form: Form; readonly language?: Language };

export interface FileRef {
  /** Opens the file for whoever has it: cannot be guessed. */
  readonly secret: string;
  /** With its ending: "personuppgifter.json". */
  readonly name: string;
  /** The media type. */
  readonly type: string;
}

export function said(text: string, card?: Card): Reply {
  return card ? { kind: "said", text, card } : { kind: "said", text };
}

export function refused(text: string): Reply {
  return { kind: "said", text, mood: "refused" };
}

/** Shown once, since the text holds a secret; a second delivery gets `afterwards`. */
export function saidOnce(text: string, afterwards: string): Reply {
  return { kind: "said", text, afterwards };
}

/** Nothing to show: what was overheard and was not for us. */
export function isSilent(reply: Reply): boolean {
  return reply.kind === "said" && !reply.card && !reply.file && reply.text.trim() === "";
}

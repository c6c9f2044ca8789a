import type { Both } from "../../core/texts.ts";

/** The few words that printers add. */
export interface Words {
  readonly added: string;
  readonly struck: string;
  readonly sources: string;
  /** Word for word. */
  readonly quoted: (text: string) => string;
  /** "Sida 1 (3)" */
  readonly page: (number: number, of: number) => string;
  /** The same around the two numbers, where the program that shows the file counts. */
  readonly pageAround: readonly [before: string, between: string, after: string];
  /** The tag by which programs know the language. */
  readonly tag: string;
}

export const words: Both<Words> = {
  sv: {
    added: "Tillagt",
    struck: "Struket",
    sources: "Källor",
    quoted: (text) => `”${text}”`,
    page: (number, of) => `Sida ${number} (${of})`,
    pageAround: ["Sida ", " (", ")"],
    tag: "sv-SE",
  },
  en: {
    added: "Added",
    struck: "Struck out",
    sources: "Sources",
    quoted: (text) => `“${text}”`,
    page: (number, of) => `Page ${number} of ${of}`,
    pageAround: ["Page ", " of ", ""],
    tag: "en-GB",
  },
};

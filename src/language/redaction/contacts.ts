import { apart, type Span } from "./spans.ts";

export type ContactKind = "mail" | "phone" | "link";

const GAP = "[ \\u00A0\\u2007\\u2009\\u202F]?";
const DASH = "[-\\u2010-\\u2015/]?";
/** Swedish numbers as people write them, with or without the country's: 070-123 45 67, 040-34 10 00, +46 (0)70 … */
const PHONE = new RegExp(
  `(?<![\\p{L}\\p{N}]|\\p{N}[-.,:/])(?:(?:\\+|00)\\d{1,3}${GAP}(?:\\(0\\))?${GAP}\\d{1,3}|\\(0\\d{1,3}\\)|0\\d{1,3})` +
    `${GAP}${DASH}${GAP}\\d{2,4}(?:${GAP}${DASH}${GAP}\\d{2,4}){1,4}(?![\\p{L}\\p{N}])`,
  "gu",
);
const MAIL = /[\p{L}\p{N}._%+'-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*\.\p{L}{2,}/gu;
const LINK =
  /(?<![\p{L}\p{N}])(?:[a-z][a-z0-9+.-]{1,15}:\/\/[^\s<>"|]+|(?:mailto|tel|data|javascript):[^\s<>"|]+|www\.[^\s<>"|]+|(?:[\p{L}\p{N}-]+\.)+(?:se|nu|com|org|net|eu|info|io|dk|no|fi|de|uk)(?![\p{L}\p{N}])(?:[/?#][^\s<>"|]*)?)/giu;
/** What ends a sentence is no part of an address. */
const TAIL = /[.,;:!?)\]}'”’]+$/u;

function spansOf(text: string, pattern: RegExp, kind: ContactKind): Span<ContactKind>[] {
  return Array.from(text.matchAll(pattern), ({ 0: found, index }) => {
    const words = kind === "link" ? found.replace(TAIL, "") : found;
    return { start: index, end: index + words.length, kind };
  });
}

/** Where e-mail addresses, phone numbers and links stand. */
export function contactsIn(text: string): Span<ContactKind>[] {
  const mails = spansOf(text, MAIL, "mail");
  return apart([...mails, ...spansOf(text, LINK, "link"), ...spansOf(text, PHONE, "phone")]);
}

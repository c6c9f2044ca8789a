import { apart, type Span } from "./spans.ts";

export type ContactKind = "mail" | "phone" | "link";

const gap = "[ \\u00A0\\u2007\\u2009\\u202F]?";
const dash = "[-\\u2010-\\u2015/]?";
/** Swedish numbers as people write them, with or without the country's: 070-123 45 67, 040-34 10 00, +46 (0)70 … */
const phone = new RegExp(
  `(?<![\\p{L}\\p{N}]|\\p{N}[-.,:/])(?:(?:\\+|00)\\d{1,3}${gap}(?:\\(0\\))?${gap}\\d{1,3}|\\(0\\d{1,3}\\)|0\\d{1,3})` +
    `${gap}${dash}${gap}\\d{2,4}(?:${gap}${dash}${gap}\\d{2,4}){1,4}(?![\\p{L}\\p{N}])`,
  "gu",
);
const mail = /[\p{L}\p{N}._%+'-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*\.\p{L}{2,}/gu;
const link =
  /(?<![\p{L}\p{N}])(?:[a-z][a-z0-9+.-]{1,15}:\/\/[^\s<>"|]+|(?:mailto|tel|data|javascript):[^\s<>"|]+|www\.[^\s<>"|]+|(?:[\p{L}\p{N}-]+\.)+(?:se|nu|com|org|net|eu|info|io|dk|no|fi|de|uk)(?![\p{L}\p{N}])(?:[/?#][^\s<>"|]*)?)/giu;
/** What ends a sentence is no part of an address. */
const tail = /[.,;:!?)\]}'”’]+$/u;

function spansOf(text: string, pattern: RegExp, kind: ContactKind): Span<ContactKind>[] {
  return Array.from(text.matchAll(pattern), ({ 0: found, index }) => {
    const words = kind === "link" ? found.replace(tail, "") : found;
    return { start: index, end: index + words.length, kind };
  });
}

/** Where e-mail addresses, phone numbers and links stand. */
export function contactsIn(text: string): Span<ContactKind>[] {
  const mails = spansOf(text, mail, "mail");
  return apart([...mails, ...spansOf(text, link, "link"), ...spansOf(text, phone, "phone")]);
}

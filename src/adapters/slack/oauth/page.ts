import type { ServerResponse } from "node:http";
import type { Language } from "../../../core/texts.ts";
import { texts } from "./texts.ts";

export interface Page {
  readonly language: Language;
  readonly title: string;
  /** A paragraph for each line. */
  readonly text: string;
  /** Where one can start over; undefined where there is no need to. */
  readonly again?: string | undefined;
}

/** A page of text: it loads nothing, sends its address nowhere (a code is in it) and stays in no cache. */
export function showPage(response: ServerResponse, status: number, page: Page): void {
  response.writeHead(status, {
    "content-type": "text/html; charset=utf-8",
    "content-security-policy": "default-src 'none'; frame-ancestors 'none'",
    "referrer-policy": "no-referrer",
    "cache-control": "no-store",
    "x-content-type-options": "nosniff",
  });
  response.end(drawn(page));
}

function drawn({ language, title, text, again }: Page): string {
  const link = again === undefined ? [] : [`<p><a href="${escaped(again)}">${texts[language].again}</a></p>`];
  return [
    "<!doctype html>",
    `<html lang="${language}">`,
    `<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escaped(title)}</title></head>`,
    `<body><main><h1>${escaped(title)}</h1>`,
    ...text.split("\n").map((line) => `<p>${escaped(line)}</p>`),
    ...link,
    "</main></body>",
    "</html>",
    "",
  ].join("\n");
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
}

/** The language that a browser asks for, where it is one of ours. */
export function languageIn(accepted: string | undefined, otherwise: Language): Language {
  const wanted = accepted?.toLowerCase().match(/\b(?:sv|en)\b/u)?.[0];
  return wanted === "sv" || wanted === "en" ? wanted : otherwise;
}

import type { Document, Part } from "../../core/document.ts";
import { words } from "./words.ts";

/** What all of a document rests on is a chapter by itself, with a heading that whoever is read to can go to. */
export function withTitles({ parts, language }: Pick<Document, "parts" | "language">): readonly Part[] {
  return parts.flatMap((part): readonly Part[] => {
    if (part.kind !== "sources") return [part];
    return part.sources.length > 0 ? [{ kind: "heading", level: 1, text: words[language].sources }, part] : [];
  });
}

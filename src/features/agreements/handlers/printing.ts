import { sha256 } from "../../../core/digest.ts";
import type { Format } from "../../../core/ports/documents.ts";
import type { NewFile } from "../../../core/turn.ts";
import type { WorkTools } from "../../../core/work/work.ts";
import type { Agreement } from "../rules/agreement.ts";
import { texts } from "../texts.ts";
import { hintsOf } from "../views/hints.ts";
import { type Purpose, printed } from "../views/printed.ts";

export interface Gathered extends NewFile {
  /** SHA-256, in hex. */
  readonly digest: string;
}

export function nameOf({ kind, number, year, language }: Agreement): string {
  const say = texts[language];
  return say.files.fileName(say.kinds[kind], number, year);
}

export async function print(
  tools: WorkTools,
  agreement: Agreement,
  format: Format,
  { name, purpose }: { readonly name: string; readonly purpose: Purpose },
): Promise<Gathered> {
  const hints = purpose === "work" ? await tools.look(async (look) => hintsOf(agreement, look)) : [];
  const document = printed(agreement, tools.group, purpose, hints);
  const { bytes, type, ending } = await tools.print(document, format);
  return { name: `${name}${ending}`, type, bytes, digest: await sha256(bytes) };
}

export async function textFile(name: string, text: string): Promise<Gathered> {
  const bytes = new TextEncoder().encode(text);
  return { name, type: "application/json", bytes, digest: await sha256(bytes) };
}

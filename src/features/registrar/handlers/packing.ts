import type { Document } from "../../../core/document.ts";
import type { NamedFile } from "../../../core/ports/archive.ts";
import type { Look } from "../../../core/turn.ts";
import type { WorkTools } from "../../../core/work/work.ts";
import { fileNameOf } from "../rules/items.ts";
import { jsonOf, metadataOf } from "../rules/metadata.ts";
import { findRegistration } from "../store/registrations.ts";
import { texts } from "../texts.ts";
import { type Chosen, nameOf } from "./items.ts";

/** A thing as it is put into a file: its document, in the group's language, with the number that a registrar gave it. */
export interface Printable {
  readonly name: string;
  readonly document: Document;
  readonly metadata: ReturnType<typeof metadataOf>;
  readonly at: Date;
}

export async function printable(seen: Look, chosen: Chosen): Promise<Printable | undefined> {
  const look = { ...seen, language: seen.group.language };
  const { registrable, item } = chosen;
  const drawn = await registrable.document(look, item);
  if (!drawn) return undefined;
  const { number = item.registration } = await findRegistration(look, registrable.kind, item.id);
  const name = nameOf(chosen, look.language);
  const document = { ...drawn, head: { ...drawn.head, ...(number && { registration: number }) } };
  return { name, document, metadata: metadataOf(item, name, look.group, number), at: item.at };
}

/** The document twice, to be kept and to be read by everyone, and the same for machines. */
export async function filesOf(
  tools: Pick<WorkTools, "print" | "group">,
  { name, document, metadata, at }: Printable,
): Promise<readonly NamedFile[]> {
  const { documents } = texts[tools.group.language].files;
  const path = `${documents}/${fileNameOf(name)}`;
  // Made when what they show was made: the same document gives the same file whenever it is packed.
  const archived = await tools.print(document, "pdf-archive", { at });
  const read = await tools.print(document, "pdf", { at });
  return [
    { path: `${path}-arkiv${archived.ending}`, bytes: archived.bytes },
    { path: `${path}${read.ending}`, bytes: read.bytes },
    { path: `${path}.json`, bytes: jsonOf({ ...metadata, document }) },
  ];
}

export const textFile = (path: string, text: string): NamedFile => ({ path, bytes: new TextEncoder().encode(text) });

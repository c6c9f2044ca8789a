import { sha256 } from "../../../core/digest.ts";
import { AskerError } from "../../../core/errors.ts";
import type { Format } from "../../../core/ports/documents.ts";
import type { NewFile } from "../../../core/turn.ts";
import type { WorkTools } from "../../../core/work/work.ts";
import type { fileFormats } from "../commands/files.ts";
import { type Agreement, signing } from "../rules/agreement.ts";
import { jsonOf } from "../rules/json.ts";
import { isOpen } from "../rules/outlook.ts";
import { findAgreement } from "../store/agreements.ts";
import { clausesAt, findVersions } from "../store/versions.ts";
import { texts } from "../texts.ts";
import { hintsOf } from "../views/hints.ts";
import { type Purpose, printed, printedChanges } from "../views/printed.ts";
import { textOf } from "../views/wording.ts";

export interface Gathered extends NewFile {
  /** SHA-256, in hex. */
  readonly digest: string;
}

export interface Asked {
  readonly id: string;
  readonly format: (typeof fileFormats)[number] | "signing";
  readonly from?: number | undefined;
  readonly to?: number | undefined;
  readonly guidance?: boolean | undefined;
}

export async function gatherFiles(tools: WorkTools, asked: Asked): Promise<readonly Gathered[]> {
  const agreement = await tools.look((look) => findAgreement(look, { id: asked.id }));
  if (!agreement) throw new AskerError(texts[tools.language].files.unknown);
  const { format, from, to } = asked;
  if (format === "signing") return await signingPackage(tools, agreement);
  if (format === "json") return [await jsonFile(tools, agreement)];
  if (from !== undefined) return [await changesFile(tools, agreement, format, { from, to: to ?? agreement.version })];
  const purpose = asked.guidance && isOpen(agreement.state) ? "work" : "read";
  return [await print(tools, agreement, format, { name: nameOf(agreement), purpose })];
}

function nameOf({ kind, number, year, language }: Agreement): string {
  const say = texts[language];
  return say.files.fileName(say.kinds[kind], number, year);
}

async function print(
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

async function changesFile(
  tools: WorkTools,
  agreement: Agreement,
  format: Format,
  { from, to }: { readonly from: number; readonly to: number },
): Promise<Gathered> {
  const clauses = await tools.look(async (look) => ({
    before: await clausesAt(look, agreement, from),
    after: await clausesAt(look, agreement, to),
  }));
  const tracked = { author: tools.group.name, at: tools.now() };
  const document = printedChanges(agreement, clauses, tools.group);
  const { bytes, type, ending } = await tools.print(document, format, { tracked });
  const name = texts[agreement.language].files.changedName(nameOf(agreement), from, to);
  return { name: `${name}${ending}`, type, bytes, digest: await sha256(bytes) };
}

async function jsonFile(tools: WorkTools, agreement: Agreement): Promise<Gathered> {
  const history = await tools.look((look) => findVersions(look, agreement.id, { most: 100_000 }));
  const text = jsonOf(agreement, history.toReversed(), (clause) => textOf(clause, agreement));
  return await textFile(`${nameOf(agreement)}.json`, text);
}

/** The text to be kept as PDF, and beside it who signs in which order, and the digests to hold the file against. */
async function signingPackage(tools: WorkTools, agreement: Agreement): Promise<readonly Gathered[]> {
  const { files: say } = texts[agreement.language];
  const name = say.signingName(nameOf(agreement));
  const pdf = await print(tools, agreement, "pdf-archive", { name, purpose: "sign" });
  const about = {
    file: pdf.name,
    sha256: pdf.digest,
    textSha256: agreement.hash,
    signatories: signing(agreement).map((party, i) => ({
      order: i + 1,
      party: party.name,
      role: say.signer(party.name),
    })),
  };
  return [pdf, await textFile(`${name}.json`, `${JSON.stringify(about, null, 2)}\n`)];
}

async function textFile(name: string, text: string): Promise<Gathered> {
  const bytes = new TextEncoder().encode(text);
  return { name, type: "application/json", bytes, digest: await sha256(bytes) };
}

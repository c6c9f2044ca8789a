import { sha256 } from "../../../core/digest.ts";
import { AskerError } from "../../../core/errors.ts";
import type { Format } from "../../../core/ports/documents.ts";
import type { WorkTools } from "../../../core/work/work.ts";
import type { fileFormats } from "../commands/files.ts";
import type { Agreement } from "../rules/agreement.ts";
import { jsonOf } from "../rules/json.ts";
import { isOpen } from "../rules/outlook.ts";
import { findAgreement } from "../store/agreements.ts";
import { findAnswers } from "../store/assessments.ts";
import { findChanges } from "../store/changes.ts";
import { findComments } from "../store/comments.ts";
import { clausesAt, findVersions } from "../store/versions.ts";
import { texts } from "../texts.ts";
import { printedChanges } from "../views/printed.ts";
import { textOf } from "../views/wording.ts";
import { type Gathered, nameOf, print, textFile } from "./printing.ts";
import { signingPackage } from "./signing.ts";

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
  if (format === "signing") return [await signingPackage(tools, agreement)];
  if (format === "json") return [await jsonFile(tools, agreement)];
  if (from !== undefined) return [await changesFile(tools, agreement, format, { from, to: to ?? agreement.version })];
  const purpose = asked.guidance && isOpen(agreement.state) ? "work" : "read";
  return [await print(tools, agreement, format, { name: nameOf(agreement), purpose })];
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
  const agreementId = agreement.id;
  const told = await tools.look(async (look) => ({
    history: (await findVersions(look, agreementId, { most: 100_000 })).toReversed(),
    // Whose account wrote it is the house's own matter.
    changes: (await findChanges(look, { agreementId })).map(({ byId: _, author: __, ...change }) => change),
    comments: await findComments(look, { agreementId }),
    assessment: await findAnswers(look, agreementId),
  }));
  const text = jsonOf(agreement, told, (clause) => textOf(clause, agreement));
  return await textFile(`${nameOf(agreement)}.json`, text);
}

import { sha256 } from "../../../core/digest.ts";
import type { WorkTools } from "../../../core/work/work.ts";
import { type Agreement, decisionOf, signing } from "../rules/agreement.ts";
import { texts } from "../texts.ts";
import { type Gathered, nameOf, print } from "./printing.ts";

const utf8 = (text: string) => new TextEncoder().encode(text);

/**
 * All that a signature service needs, as one file: the text to be kept as PDF, and beside it for people and machines who
 * signs in which order, on what decisions, the digests to hold the file against, and an empty place for the reference.
 */
export async function signingPackage(tools: WorkTools, agreement: Agreement): Promise<Gathered> {
  const { files: say } = texts[agreement.language];
  const name = say.signingName(nameOf(agreement));
  const pdf = await print(tools, agreement, "pdf-archive", { name, purpose: "sign" });
  const about = { file: pdf.name, sha256: pdf.digest, textSha256: agreement.hash, ...signatoriesOf(agreement) };
  const bytes = await tools.pack([
    { path: say.readMe, bytes: utf8(say.howToSign(pdf.name, pdf.digest)) },
    { path: pdf.name, bytes: pdf.bytes },
    { path: `${name}.json`, bytes: utf8(`${JSON.stringify(about, null, 2)}\n`) },
  ]);
  return { name: `${name}.zip`, type: "application/zip", bytes, digest: await sha256(bytes) };
}

/** The reference is what the service gives: we keep it once it is typed, and never make one up. */
function signatoriesOf(agreement: Agreement) {
  const { files: say } = texts[agreement.language];
  return {
    signatories: signing(agreement).map((party, i) => {
      const { outcome, body, decidedOn, paragraph } = decisionOf(agreement, party.id, agreement.hash) ?? {};
      const decision = { outcome: outcome ?? "pending", body: body ?? party.body, decidedOn, paragraph };
      return { order: i + 1, party: party.name, role: say.signer(party.name), decision };
    }),
    signature: { service: null, reference: agreement.signatureReference ?? null, signedOn: agreement.signedOn ?? null },
  };
}

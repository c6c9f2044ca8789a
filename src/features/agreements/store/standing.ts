import type { Look } from "../../../core/turn.ts";
import type { Agreement } from "../rules/agreement.ts";
import { isRevised, termInForce } from "../rules/standing.ts";
import { partiesAt } from "./parties.ts";
import { clausesAt, findLastStep } from "./versions.ts";

/** What a step of signing keeps beside its columns, which the next signing writes over. */
export type Signed = Pick<Agreement, "signedOn" | "signatureReference">;

/** The agreement as it binds: the text that was decided and signed, whatever a revision makes of it meanwhile. */
export async function asInForce(look: Look, agreement: Agreement): Promise<Agreement> {
  const { standing, standingVersion: version, standingHash } = agreement;
  if (standing === undefined || version === undefined || !isRevised(agreement)) return agreement;
  const adherents = agreement.parties.filter(({ kind }) => kind === "adherent");
  return {
    ...agreement,
    ...termInForce(agreement),
    ...(await signedAt(look, agreement, version)),
    ...{ state: standing, version, hash: standingHash, waiting: 0, consultees: undefined, consultationOn: undefined },
    ...{ standing: undefined, standingVersion: undefined, standingHash: undefined },
    ...{ standingStartsOn: undefined, standingEndsOn: undefined },
    clauses: await clausesAt(look, agreement, version),
    parties: [...(await partiesAt(look, agreement, version)), ...adherents],
  };
}

async function signedAt(look: Look, agreement: Agreement, version: number): Promise<Signed> {
  const { signedOn, signatureReference } = agreement;
  const step = await findLastStep(look, agreement.id, "sign", version);
  // Written by the handler, from the same type.
  return step?.text ? (JSON.parse(step.text) as Signed) : { signedOn, signatureReference };
}

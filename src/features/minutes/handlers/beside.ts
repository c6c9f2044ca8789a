import type { Button } from "../../../core/card.ts";
import type { Look } from "../../../core/turn.ts";
import type { BesideNeeds, History } from "../needs.ts";
import type { Minutes } from "../rules/minutes.ts";
import { findSealed } from "../store/approval.ts";
import type { Approved } from "../views/approved.ts";
import { numberOf } from "../views/wording.ts";

/** What stands beside the text, as it is now: the text itself says what was so when it was approved. */
export interface Beside {
  /** Of the decisions that the text tells of, in the order that it does. */
  readonly histories: readonly History[];
  readonly registration: string | undefined;
  /** Hands the minutes over to a registrar, once they are approved and until they have a number. */
  readonly handOver: readonly Button[];
}

export async function besideOf(look: Look, minutes: Minutes, needs: BesideNeeds): Promise<Beside> {
  const { id, state, lines } = minutes;
  const decisions = [...new Set(lines.flatMap(({ decision }) => decision?.id ?? []))];
  const histories = await needs.findHistories(look, decisions);
  if (state !== "approved") return { histories, registration: undefined, handOver: [] };
  const registration = await needs.registrationOf(look, id);
  const handOver = registration === undefined ? needs.handOver(look, numberOf(minutes, look.language)) : [];
  return { histories, registration, handOver };
}

/** Undefined: they are not approved. */
export async function approvedOf(look: Look, minutes: Minutes, needs: BesideNeeds): Promise<Approved | undefined> {
  const sealed = minutes.state === "approved" ? await findSealed(look, minutes) : undefined;
  return sealed && { minutes, sealed, beside: await besideOf(look, minutes, needs) };
}

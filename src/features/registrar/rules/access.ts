import type { Actor, Group } from "../../../core/group.ts";
import { keepingParty } from "../../../core/keeping.ts";

/** The secretary, administrators, and those who represent the authority that answers for the documents. */
export function mayRegister(actor: Actor, group: Group): boolean {
  if (actor.roles.includes("secretary") || actor.roles.includes("administrator")) return true;
  const keeping = keepingParty(group);
  return keeping !== undefined && actor.party === keeping.id;
}

/** Who may, and where something can be handed over: the group has said which authority, and how its registrar is reached. */
export function isSetUp({ rules }: Group): boolean {
  return rules.authority !== undefined && rules.registrar !== undefined;
}

/** As registrars write them, loosely: STK-2026-123, STK 2018-74. It is kept as it was typed. */
export function looksRegistered(number: string): boolean {
  return /^[A-ZÅÄÖ]{2,5}[- ]?\d{4}-\d{1,6}$/iu.test(number);
}

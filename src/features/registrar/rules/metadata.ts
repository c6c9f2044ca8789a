import { cut } from "../../../core/card.ts";
import type { Group } from "../../../core/group.ts";
import type { RegistrableItem } from "../../../core/registrable.ts";
import { missing } from "./missing.ts";

/** What a register asks for of a document, in the words of registers. */
export function metadataOf(item: RegistrableItem, name: string, group: Group, registration: string | undefined) {
  return {
    diarienummer: registration ?? null,
    datum: item.on,
    avsandare: group.name,
    mottagare: group.rules.authority ?? missing,
    arendemening: cut(item.title, 200),
    ansvarigMyndighet: group.rules.authority ?? missing,
    handling: name,
    handlingsId: item.id,
  };
}

export function jsonOf(value: unknown): Uint8Array {
  return new TextEncoder().encode(`${JSON.stringify(value, null, 2)}\n`);
}

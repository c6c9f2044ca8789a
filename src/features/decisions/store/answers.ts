import type { Party } from "../../../core/group.ts";
import type { Answer, PartyAnswer } from "../rules.ts";

export interface StanceRow {
  readonly partyId: string;
  readonly partyName?: string;
  readonly memberId: string;
  readonly answer: string;
  readonly reason?: string | null;
}
interface Stated {
  readonly kind: string;
  readonly member: string;
  readonly party: string | undefined;
  readonly returnedAt: Date | undefined;
}

/**
 * The latest answer of each party, newest first in `stances`; what someone with a conflict of interest has answered does
 * not count. What is settled (without `parties`) shows the parties that answered then.
 */
export function answersOf(
  stances: readonly StanceRow[],
  stated: readonly Stated[],
  parties: readonly Party[] | undefined,
): readonly (PartyAnswer & { readonly id: string })[] {
  const conflicted = new Set(stated.flatMap(({ kind, member }) => (kind === "conflict" ? [member] : [])));
  const out = new Set(stated.flatMap((s) => (s.kind === "standsOut" && !s.returnedAt && s.party ? [s.party] : [])));
  const counted = stances.filter(({ memberId }) => !conflicted.has(memberId));
  return (parties ?? thoseOf(counted)).map(({ id, name }) => {
    const latest = counted.find(({ partyId }) => partyId === id);
    return {
      id,
      party: name,
      // Written by the store alone, out of the same type.
      answer: latest?.answer as Answer | undefined,
      reason: latest?.reason ?? undefined,
      standsOut: out.has(id) || undefined,
    };
  });
}

function thoseOf(stances: readonly StanceRow[]): readonly Party[] {
  const named = stances.map(({ partyId, partyName = "" }) => [partyId, { id: partyId, name: partyName }] as const);
  return [...new Map(named).values()].sort((a, b) => a.name.localeCompare(b.name, "sv"));
}

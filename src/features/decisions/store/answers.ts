import type { Party } from "../../../core/group.ts";
import type { Answer, PartyAnswer } from "../rules.ts";

export interface StanceRow {
  readonly partyId: string;
  readonly partyName?: string;
  readonly memberId: string;
  readonly answer: string;
  readonly reason?: string | null;
  readonly at: Date;
}
interface Stated {
  readonly kind: string;
  readonly member: string;
  readonly party: string | undefined;
  readonly at: Date;
  readonly returnedAt: Date | undefined;
}

/** When it was settled; undefined while it is open. */
type Settled = Date | undefined;

/**
 * The latest answer of each party, newest first in `stances`; what someone with a conflict of interest has answered does
 * not count, nor does what a party answered before it ended and came back. What is settled shows the parties that answered
 * then.
 */
export function answersOf(
  stances: readonly StanceRow[],
  stated: readonly Stated[],
  parties: readonly Party[],
  settled: Settled,
): readonly (PartyAnswer & { readonly id: string })[] {
  const conflicted = new Set(stated.flatMap(({ kind, member }) => (kind === "conflict" ? [member] : [])));
  const holds = holdsFor(parties, settled);
  const out = new Set(
    stated.flatMap((s) =>
      s.kind === "standsOut" && !s.returnedAt && s.party && holds(s.party, s.at) ? [s.party] : [],
    ),
  );
  const counted = stances.filter(({ memberId, partyId, at }) => !conflicted.has(memberId) && holds(partyId, at));
  return (settled ? thoseOf(counted) : parties).map(({ id, name }) => {
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

/** Whether what a party said at a time holds still, or held when the matter was settled. */
function holdsFor(parties: readonly Party[], settled: Settled): (party: string, at: Date) => boolean {
  const returned = new Map(parties.map((party) => [party.id, party.returned]));
  return (party, at) => {
    const since = returned.get(party);
    return !since || at >= since || (settled !== undefined && settled < since);
  };
}

function thoseOf(stances: readonly StanceRow[]): readonly Party[] {
  const named = stances.map(({ partyId, partyName = "" }) => [partyId, { id: partyId, name: partyName }] as const);
  return [...new Map(named).values()].sort((a, b) => a.name.localeCompare(b.name, "sv"));
}

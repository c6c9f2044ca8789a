import { canonical } from "../../../core/canonical.ts";
import type { Party as GroupParty } from "../../../core/group.ts";
import { fold } from "../../../core/words.ts";
import { type Agreement, decisionOf, type Party, signing, standOf } from "./agreement.ts";
import type { AgreementParty, Facts } from "./conditions.ts";
import { termInForce } from "./standing.ts";

/** The group's party that it is: one that was written down before it joined the group is known by its name. */
export function groupPartyOf(party: Party, own: readonly GroupParty[]): string | undefined {
  return party.partyId ?? own.find(({ name }) => fold(name) === fold(party.name))?.id;
}

/** The party of the agreement that someone of the group's party speaks for. */
export function partyFor(
  agreement: Pick<Agreement, "parties">,
  own: readonly GroupParty[],
  party: string | undefined,
): Party | undefined {
  if (party === undefined) return undefined;
  return signing(agreement).find((one) => groupPartyOf(one, own) === party);
}

/** Those that nobody in the group can record a decision for. */
export function outsideOf(agreement: Pick<Agreement, "parties">, own: readonly GroupParty[]): readonly string[] {
  const isIn = (party: Party) => own.some(({ id }) => id === groupPartyOf(party, own));
  return signing(agreement).flatMap((party) => (isIn(party) ? [] : party.name));
}

/** What is extended is the text that applies: who has agreed to one has not agreed to a later one. */
export function extendingTo({ hash, standingHash }: Pick<Agreement, "hash" | "standingHash">, until: string): string {
  return `extend:${until}:${standingHash ?? hash ?? ""}`;
}

/** The days to which parties have decided to extend, where not all have yet, with their names. */
export function extensionsOf(agreement: Agreement): ReadonlyMap<string, readonly string[]> {
  const { endsOn } = termInForce(agreement);
  const found = new Map<string, readonly string[]>();
  for (const { id, name } of signing(agreement))
    for (const until of new Set(agreement.decisions.flatMap((one) => (one.partyId === id && one.until) || [])))
      if (decisionOf(agreement, id, extendingTo(agreement, until)) && (endsOn === undefined || until > endsOn))
        found.set(until, [...(found.get(until) ?? []), name]);
  return found;
}

/** What parties agree to who want the notice with this number taken back. */
export function stayingAfter(notice: number): string {
  return `stay:${notice}`;
}

/** Ids of the parties that want the latest notice that any of them has spoken of taken back. */
export function stayersOf(agreement: Agreement): readonly string[] {
  const notices = agreement.decisions.flatMap(({ about }) => Number(/^stay:(\d+)$/u.exec(about)?.[1] ?? []));
  const about = stayingAfter(Math.max(0, ...notices));
  return signing(agreement).flatMap(({ id }) => (decisionOf(agreement, id, about)?.outcome === "approved" ? [id] : []));
}

/** What the table of states is asked with. Parties are known by the group's ids where they are the group's. */
export function factsOf(
  agreement: Agreement,
  { parties, today }: { readonly parties: readonly GroupParty[]; readonly today: string },
): Pick<Facts, "parties" | "today" | "standing" | "start" | "end" | "until"> {
  const { standing, startsOn: start, consultationOn: until } = agreement;
  const { endsOn: end } = termInForce(agreement);
  const known = signing(agreement).map((party): AgreementParty => {
    const id = groupPartyOf(party, parties) ?? party.id;
    const left = parties.every((one) => one.id !== id);
    return { id, stand: standOf(agreement, party.id), ...(left && { left: true }) };
  });
  return { parties: known, today, standing, start, end, until };
}

/** What a final proposal is: all that the parties decide about, as text whose digest can be taken. */
export function sealedText(agreement: Agreement, textOf: (clause: Agreement["clauses"][number]) => string): string {
  const { number, year, kind, language, title, startsOn, endsOn } = agreement;
  return canonical({
    ...{ number, year, kind, language, title, startsOn, endsOn },
    parties: signing(agreement).map(({ name, body, committee }) => ({ name, body, committee })),
    clauses: agreement.clauses.map((clause) => ({
      position: clause.position,
      heading: clause.heading,
      text: textOf(clause),
    })),
  });
}

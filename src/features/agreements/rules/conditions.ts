import type { Role } from "../../../core/group.ts";
import type { Action, State } from "./life.ts";

/** What a party of the agreement has said to the text as it is frozen. */
export type Stand = "pending" | "approved" | "rejected" | "reserved";

export interface AgreementParty {
  readonly id: string;
  /** reserved: it signs on condition of a decision that is still to come. */
  readonly stand: Stand;
  /** It is no longer in the group, so nobody can record anything for it. */
  readonly left?: true | undefined;
}

/** All that steps are judged by. Days are yyyy-mm-dd. What a step does not ask for need not be there. */
export interface Facts {
  readonly state: State;
  readonly actor: { readonly roles: readonly Role[]; readonly party: string | undefined };
  /** Those that are to sign. Adherents are not among them. */
  readonly parties: readonly AgreementParty[];
  readonly today: string;
  /** The text's digest is kept, and the text is still what it was taken of. For propose: the digest could be taken. */
  readonly frozen?: boolean | undefined;
  /** In force since before the present revision, and how. */
  readonly standing?: "inForce" | "extended" | undefined;
  /** Whom the step is about. */
  readonly party?: string | undefined;
  /** What that party decided. */
  readonly outcome?: "approved" | "rejected" | undefined;
  /** Where that decision stands: body, day and § are known. */
  readonly record?: boolean | undefined;
  /** The body whose decision a reservation waits for. */
  readonly awaitedBody?: string | undefined;
  readonly reason?: string | undefined;
  /** Who is asked in the consultation, and until when. */
  readonly recipients?: number | undefined;
  readonly until?: string | undefined;
  /** The first and the last day of the term; for extend and giveNotice `newEnd` is the last day from then on. */
  readonly start?: string | undefined;
  readonly end?: string | undefined;
  readonly newEnd?: string | undefined;
  /** The first day that the term's notice allows, where it says one. */
  readonly earliestEnd?: string | undefined;
  /** The parties whose decision or consent to this very step is on record. */
  readonly consenting?: readonly string[] | undefined;
  /** A reference to the signatures, made outside. */
  readonly signatures?: string | undefined;
  /** The decision that this step rests on. */
  readonly decision?: string | undefined;
}

type Condition = (facts: Facts) => boolean;

function isWritten(text: string | undefined): boolean {
  return text !== undefined && text.trim() !== "";
}

/** Where a text is before it is in force for the first time, and each revision of it again. */
function isOnTheWay(state: State): boolean {
  return ["inConsultation", "finalProposal", "decided", "signed"].includes(state);
}

function everyoneConsents({ parties, consenting = [] }: Facts): boolean {
  return parties.every(({ id }) => consenting.includes(id));
}

/** Each name is also the reason that is given where it is not met. */
export const conditions = {
  severalParties: ({ parties }) => new Set(parties.map(({ id }) => id)).size > 1,
  recipients: ({ recipients = 0 }) => recipients > 0,
  untilLater: ({ until, today }) => until !== undefined && until > today,
  consultationOver: ({ state, until, today }) => state !== "inConsultation" || until === undefined || until < today,
  frozen: ({ frozen }) => frozen === true,
  partyOfAgreement: ({ parties, party }) => parties.some(({ id }) => id === party),
  record: ({ record, outcome }) => record === true && outcome !== undefined,
  awaitedBody: ({ awaitedBody }) => isWritten(awaitedBody),
  reason: ({ reason }) => isWritten(reason),
  /** What all have signed is not opened again, unless a decision that was awaited became a no. */
  notBinding: ({ state, parties }) => state !== "signed" || parties.some(({ stand }) => stand === "rejected"),
  nobodyRejected: ({ parties }) => parties.every(({ stand }) => stand !== "rejected"),
  nobodyLeftUndecided: ({ parties }) => parties.every(({ left, stand }) => !left || stand === "approved"),
  everyPartyDecided: ({ parties }) => parties.every(({ stand }) => stand === "approved" || stand === "reserved"),
  signatures: ({ signatures }) => isWritten(signatures),
  noReservation: ({ parties }) => parties.every(({ stand }) => stand === "approved"),
  /** A text that was frozen before each had to have a first day names none: it applies once someone records that it does. */
  startReached: ({ start, today }) => start === undefined || start <= today,
  everyPartyExtends: everyoneConsents,
  laterEnd: ({ end, newEnd }) => newEnd !== undefined && (end === undefined || newEnd > end),
  /** Notice shortens a term; to go on longer takes every party. */
  withinTerm: ({ end, newEnd }) => end === undefined || (newEnd !== undefined && newEnd <= end),
  endAfterNotice: ({ today, newEnd, earliestEnd }) =>
    newEnd !== undefined && newEnd >= today && (earliestEnd === undefined || newEnd >= earliestEnd),
  everyPartyAgrees: everyoneConsents,
  /** The last day belongs to the term. */
  endReached: ({ end, today }) => end !== undefined && end < today,
  decisionToDiscontinue: ({ decision }) => isWritten(decision),
  textInForce: ({ state, standing }) => standing !== undefined || !isOnTheWay(state),
  /** What is in force is not abandoned together with its revision: that is reopened, or the agreement is ended. */
  nothingStands: ({ standing }) => standing === undefined,
} satisfies Readonly<Record<string, Condition>>;

export type Need = keyof typeof conditions;

/** What the parties have said once the step is taken. */
export function standings(
  action: Action,
  facts: Pick<Facts, "parties" | "party" | "outcome">,
): readonly AgreementParty[] {
  const said = standAfter(action, facts.outcome);
  if (said === undefined) return facts.parties;
  return facts.parties.map((party) => (party.id === facts.party ? { ...party, stand: said } : party));
}

function standAfter(action: Action, outcome: Facts["outcome"]): Stand | undefined {
  if (action === "decide") return outcome;
  if (action === "reserve") return "reserved";
  return action === "withdrawDecision" ? "pending" : undefined;
}

import type { DecisionState } from "../../../core/findings.ts";
import type { ChannelTarget } from "../../../core/ports/chat.ts";
import type { FellBack } from "../../../core/ports/model.ts";
import type { Language } from "../../../core/texts.ts";
import type { Look } from "../../../core/turn.ts";
import { amendment } from "../rules/amendment.ts";
import type {
  Attendant,
  Checker,
  Correction,
  Item,
  Line,
  LineKind,
  Minutes,
  MinutesState,
  Note,
} from "../rules/minutes.ts";
import { inOrderOfProof } from "../rules/proof.ts";

/** Minutes with all that belongs to them. */
export const whole = {
  items: { orderBy: { position: "asc" } },
  lines: { orderBy: { number: "asc" } },
  citations: { orderBy: { at: "asc" } },
  checkers: { orderBy: { askedAt: "asc" } },
  corrections: { orderBy: { number: "asc" } },
  notes: { orderBy: { at: "asc" } },
} as const;

type Row = NonNullable<Awaited<ReturnType<typeof findRow>>>;
function findRow({ db }: Look) {
  return db.minutes.findFirst({ include: whole });
}

/** Choices are written by this folder alone, out of the same types. */
export function minutesOf(row: Row): Minutes {
  const { id, year, number, title, version, createdOn, zone, restricted, citations } = row;
  return {
    ...{ id, year, number, title, version, createdOn, zone, restricted },
    state: row.state as MinutesState,
    kind: row.kind as Minutes["kind"],
    language: row.language as Language,
    origin: row.origin as Minutes["origin"],
    meetingId: row.meetingId ?? undefined,
    meeting: row.meeting ?? undefined,
    start: row.startsOnWall,
    end: row.endsOnWall,
    place: row.place ?? undefined,
    attendance: row.attendance as Minutes["attendance"],
    people: row.people as unknown as Attendant[],
    engine: { name: row.engine, host: row.engineHost ?? undefined },
    fellBack: (row.fellBack as unknown as FellBack | null) ?? undefined,
    askedBy: row.askedById,
    readIn: channelOf(row.readIn as unknown as Partial<ChannelTarget> | null),
    sentAt: row.sentAt ?? undefined,
    approvedOn: row.approvedOn ?? undefined,
    hash: row.hash ?? undefined,
    items: row.items.map(itemOf),
    lines: row.lines.map((line) => lineOf(line, citations)),
    checkers: row.checkers.map(checkerOf),
    corrections: row.corrections.map(correctionOf),
    notes: row.notes.map(noteOf),
  };
}

/** In a person's own conversation there is no channel. */
function channelOf(readIn: Partial<ChannelTarget> | null): ChannelTarget | undefined {
  const { platform, team, channel } = readIn ?? {};
  return platform !== undefined && team !== undefined && channel !== undefined
    ? { platform, team, channel }
    : undefined;
}

function itemOf({ id, position, title, agendaItemId, paragraph }: Row["items"][number]): Item {
  return { id, position, title, agendaItem: agendaItemId ?? undefined, paragraph: paragraph ?? undefined };
}

function lineOf(row: Row["lines"][number], all: Row["citations"]): Line {
  const { id, itemId, number, text, confirmed, decisionId, decisionNumber, decisionText, actionId, actionNumber } = row;
  const citations = all
    .filter(({ lineId }) => lineId === id)
    .map(({ message, at, link, quote }) => ({ message, at, link: link ?? undefined, quote: quote ?? undefined }));
  return {
    ...{ id, itemId, number, text, confirmed, citations: inOrderOfProof(citations) },
    kind: row.kind as LineKind,
    state: (row.state as DecisionState | "done" | null) ?? undefined,
    reason: row.reason ?? undefined,
    owner: row.ownerName === null ? undefined : { id: row.ownerId ?? undefined, name: row.ownerName },
    due: row.dueOn ?? undefined,
    askedAt: row.askedAt ?? undefined,
    decision:
      decisionId && decisionNumber && decisionText
        ? { id: decisionId, number: decisionNumber, text: decisionText }
        : undefined,
    action: actionId && actionNumber ? { id: actionId, number: actionNumber } : undefined,
  };
}

function checkerOf(row: Row["checkers"][number]): Checker {
  const { id, memberId, memberName, partyId, partyName, approvedAt, approvedVersion, endedAt, endedWhy } = row;
  return {
    ...{ id, member: memberId, name: memberName },
    // Of those from before it was kept nobody is waited for in their place.
    ended: endedAt === null ? undefined : ((endedWhy as Checker["ended"] | null) ?? "replaced"),
    party: partyId && partyName ? { id: partyId, name: partyName } : undefined,
    approvedAt: approvedAt ?? undefined,
    approvedVersion: approvedVersion ?? undefined,
  };
}

function correctionOf(row: Row["corrections"][number]): Correction {
  const { id, number, lineId, text, change, byId, byName, at, state, reason } = row;
  return {
    ...{ id, number, by: byId, byName, at },
    change: amendment.parse(change ?? { kind: "wording", line: lineId, text }),
    state: state as Correction["state"],
    reason: reason ?? undefined,
  };
}

function noteOf({ kind, text, at }: Row["notes"][number]): Note {
  return { kind: kind as Note["kind"], text: text ?? undefined, at };
}

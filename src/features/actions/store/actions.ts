import type { Look, Turn } from "../../../core/turn.ts";
import type { Action, ActionState, Event, EventKind, Numbered } from "../rules/action.ts";
import type { Owner } from "../rules/owner.ts";

export interface NewAction {
  readonly id: string;
  readonly text: string;
  readonly owner: Owner | undefined;
  readonly due: string | undefined;
  readonly decision: (Numbered & { readonly id: string }) | undefined;
  readonly meeting: (Numbered & { readonly id: string }) | undefined;
  readonly source: string | undefined;
  readonly message: string | undefined;
  /** yyyy-mm-dd, as the group's clock shows it. */
  readonly createdOn: string;
}

/** Puts an action under the next number of the year. They follow each other because the turn holds its group's lock. */
export async function addAction(turn: Turn, made: NewAction): Promise<Numbered> {
  const { db, group, now } = turn;
  const { id, text, owner, due, decision, meeting, source, message, createdOn } = made;
  const year = Number(createdOn.slice(0, 4));
  const { _max } = await db.actionItem.aggregate({ where: { groupId: group.id, year }, _max: { number: true } });
  const number = (_max.number ?? 0) + 1;
  await db.actionItem.create({
    data: {
      ...{ id, groupId: group.id, year, number, state: "open", text, dueOn: due },
      ...ownerColumns(turn, owner),
      ...decisionColumns(decision),
      ...{ meetingId: meeting?.id, meetingNumber: meeting?.number, meetingYear: meeting?.year },
      ...{ sourceLink: source, sourceMessage: message },
      ...{ createdById: memberOf(turn), createdOn, createdAt: now },
    },
  });
  return { number, year };
}

/** The clock makes actions too, and is no member. */
function memberOf({ actor }: Turn): string | null {
  return actor.roles.includes("clock") ? null : actor.id;
}

function ownerColumns(turn: Turn, owner: Owner | undefined) {
  return {
    memberId: owner?.kind === "member" ? owner.id : null,
    partyId: owner?.kind === "party" ? owner.id : null,
    ownerName: owner?.name ?? null,
    givenById: owner ? memberOf(turn) : null,
  };
}

function decisionColumns(decision: NewAction["decision"]) {
  return { decisionId: decision?.id, decisionNumber: decision?.number, decisionYear: decision?.year };
}

/** By its id, or by its number; without a year the newest of that number. */
export async function findAction(
  { db, group }: Look,
  where: { readonly id: string } | { readonly number: number; readonly year: number | undefined },
): Promise<Action | undefined> {
  const row = await db.actionItem.findFirst({ where: { ...where, groupId: group.id }, orderBy: { year: "desc" } });
  return row ? actionOf(row) : undefined;
}

/** An action that someone is made responsible for. */
export async function saveOwner(turn: Turn, id: string, owner: Owner | undefined): Promise<void> {
  await update(turn, id, ownerColumns(turn, owner));
}

/** It is theirs again, from nobody but themselves. */
export async function returnTo(turn: Turn, id: string, giver: Owner | undefined): Promise<void> {
  await update(turn, id, { ...ownerColumns(turn, giver), givenById: giver?.id ?? null });
}

export async function saveState(turn: Turn, id: string, state: ActionState): Promise<void> {
  await update(turn, id, { state, doneAt: state === "done" ? turn.now : null });
}

export async function saveDue(turn: Turn, id: string, due: string): Promise<void> {
  await update(turn, id, { dueOn: due });
}

export async function saveText(turn: Turn, id: string, text: string): Promise<void> {
  await update(turn, id, { text });
}

export async function saveDecision(
  turn: Turn,
  id: string,
  decision: Numbered & { readonly id: string },
): Promise<void> {
  await update(turn, id, decisionColumns(decision));
}

type Columns = Parameters<Turn["db"]["actionItem"]["updateMany"]>[0]["data"];
async function update({ db, group }: Turn, id: string, data: Columns): Promise<void> {
  await db.actionItem.updateMany({ where: { id, groupId: group.id }, data });
}

export interface NewEvent {
  readonly kind: EventKind;
  readonly text?: string | undefined;
  readonly due?: string | undefined;
  readonly owner?: Owner | undefined;
}

export async function addEvent(turn: Turn, actionId: string, { kind, text, due, owner }: NewEvent): Promise<void> {
  const { db, group, actor, now } = turn;
  const byId = memberOf(turn);
  await db.actionEvent.create({
    data: {
      ...{ groupId: group.id, actionId, kind, text, dueOn: due, at: now },
      ...{ memberId: owner?.kind === "member" ? owner.id : null, ownerName: owner?.name },
      ...{ byId, byName: byId === null ? null : actor.name },
    },
  });
}

/** What has happened to an action, in its order. */
export async function findEvents({ db, group }: Look, action: string): Promise<readonly Event[]> {
  const rows = await db.actionEvent.findMany({
    where: { groupId: group.id, actionId: action },
    orderBy: { id: "asc" },
  });
  return rows.map((row) => ({
    // Written above, from the same type.
    kind: row.kind as EventKind,
    text: row.text ?? undefined,
    due: row.dueOn ?? undefined,
    owner: row.memberId === null && row.ownerName === null ? undefined : { name: row.ownerName ?? undefined },
    by: row.byName ?? undefined,
    at: row.at,
  }));
}

interface Row extends Numbered {
  readonly id: string;
  readonly state: string;
  readonly text: string;
  readonly memberId: string | null;
  readonly partyId: string | null;
  readonly ownerName: string | null;
  readonly givenById: string | null;
  readonly dueOn: string | null;
  readonly decisionNumber: number | null;
  readonly decisionYear: number | null;
  readonly meetingNumber: number | null;
  readonly meetingYear: number | null;
  readonly sourceLink: string | null;
  readonly createdById: string | null;
  readonly createdOn: string;
}

export function actionOf(row: Row): Action {
  return {
    id: row.id,
    number: row.number,
    year: row.year,
    // Written by this file alone, from the same type.
    state: row.state as ActionState,
    text: row.text,
    owner: ownerOf(row),
    givenById: row.givenById ?? undefined,
    due: row.dueOn ?? undefined,
    decision: numbered(row.decisionNumber, row.decisionYear),
    meeting: numbered(row.meetingNumber, row.meetingYear),
    source: row.sourceLink ?? undefined,
    createdById: row.createdById ?? undefined,
    createdOn: row.createdOn,
  };
}

function ownerOf({ memberId, partyId, ownerName }: Row): Owner | undefined {
  const name = ownerName ?? undefined;
  if (memberId !== null) return { kind: "member", id: memberId, name };
  return partyId === null ? undefined : { kind: "party", id: partyId, name };
}

function numbered(number: number | null, year: number | null): Numbered | undefined {
  return number === null || year === null ? undefined : { number, year };
}

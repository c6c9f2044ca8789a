import type { Look, Turn } from "../../../core/turn.ts";
import { authorOf } from "./versions.ts";

export const commentKinds = ["comment", "response", "edited", "deleted", "replaced", "revoked"] as const;
/** All but the first two tell of what a clause rests on. */
export type CommentKind = (typeof commentKinds)[number];

export interface Comment {
  readonly number: number;
  readonly clauseId: string | undefined;
  readonly kind: CommentKind;
  readonly text: string;
  readonly consultee: string | undefined;
  readonly by: string | undefined;
  readonly party: string | undefined;
  readonly at: Date;
  readonly source: string | undefined;
}

export interface NewComment {
  readonly agreementId: string;
  readonly clauseId: string | undefined;
  readonly kind: CommentKind;
  readonly text: string;
  readonly consultee?: string | undefined;
  readonly source?: string | undefined;
  readonly message?: string | undefined;
}

export async function addComment(turn: Turn, made: NewComment): Promise<number> {
  const { db, group, now } = turn;
  const own = { groupId: group.id, agreementId: made.agreementId };
  const { _max } = await db.agreementComment.aggregate({ where: own, _max: { number: true } });
  const number = (_max.number ?? 0) + 1;
  const kept = { id: turn.id(), number, at: now };
  await db.agreementComment.create({ data: { ...own, ...made, ...kept, ...authorOf(turn) } });
  return number;
}

/** The oldest first. Of no clause (null): what is said of the whole text. */
export async function findComments(
  { db, group }: Look,
  where: { readonly agreementId: string; readonly clauseId?: string | null; readonly kind?: CommentKind },
): Promise<readonly Comment[]> {
  const rows = await db.agreementComment.findMany({
    where: { ...where, groupId: group.id },
    orderBy: { number: "asc" },
    take: 500,
  });
  return rows.map((row) => ({
    number: row.number,
    clauseId: row.clauseId ?? undefined,
    // Written above, from the same type.
    kind: row.kind as CommentKind,
    text: row.text,
    consultee: row.consultee ?? undefined,
    by: row.byName ?? undefined,
    party: row.partyName ?? undefined,
    at: row.at,
    source: row.source ?? undefined,
  }));
}

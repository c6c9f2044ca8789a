import type { Look, Turn } from "../../../core/turn.ts";
import { authorOf } from "./versions.ts";

export interface Answered {
  /** forum or skr, routing, or stateAid. */
  readonly variant: string;
  readonly criterion: string;
  readonly answer: string;
  readonly motivation: string;
  readonly by: string | undefined;
  readonly at: Date;
}

export async function addAnswer(
  turn: Turn,
  agreementId: string,
  answered: Pick<Answered, "variant" | "criterion" | "answer" | "motivation">,
): Promise<void> {
  const { byId, byName } = authorOf(turn);
  const own = { groupId: turn.group.id, agreementId, byId, byName, at: turn.now };
  await turn.db.agreementAssessment.create({ data: { ...own, ...answered } });
}

/** All answers, the oldest first: the last to a criterion is the one that counts. */
export async function findAnswers({ db, group }: Look, agreementId: string): Promise<readonly Answered[]> {
  const rows = await db.agreementAssessment.findMany({
    where: { agreementId, groupId: group.id },
    orderBy: { id: "asc" },
    take: 2000,
  });
  return rows.map(({ variant, criterion, answer, motivation, byName, at }) => ({
    ...{ variant, criterion, answer, motivation, at },
    by: byName ?? undefined,
  }));
}

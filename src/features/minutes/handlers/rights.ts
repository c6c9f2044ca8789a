import { call } from "../../../core/command.ts";
import { handle } from "../../../core/feature.ts";
import { keeperAmong } from "../../../core/group.ts";
import { said } from "../../../core/reply.ts";
import { inBoth } from "../../../core/texts.ts";
import type { Turn } from "../../../core/turn.ts";
import { dayFromIso, isoDate } from "../../../language/day.ts";
import { instantOf, wallDate } from "../../../language/format/wallClock.ts";
import { lookOver } from "../commands/approving.ts";
import type { Needs } from "../needs.ts";
import { mayCheck } from "../rules/access.ts";
import { vacancies, waitingFor } from "../rules/checking.ts";
import type { Checker, Minutes } from "../rules/minutes.ts";
import { endChecker } from "../store/approval.ts";
import { findMinutes } from "../store/minutes.ts";
import { texts } from "../texts.ts";
import { minutesMark } from "../views/marks.ts";
import { calledOf, numberOf } from "../views/wording.ts";
import { again } from "./finding.ts";
import { tell } from "./telling.ts";

type Members = Pick<Needs, "findMembers">;

/**
 * Whoever was to check a text and answers for their party no more is asked no longer, and the keeper of the group's papers
 * and whoever wrote the text are told what to do. An approval that was given stands. Gives the minutes as they are then.
 */
export async function endLost(turn: Turn, minutes: Minutes, needs: Members): Promise<Minutes> {
  const people = await needs.findMembers(turn);
  const lost = waitingFor(minutes).filter(
    (checker) =>
      !mayCheck(
        people.find(({ id }) => id === checker.member),
        checker,
      ),
  );
  if (lost.length === 0) return minutes;
  for (const { id } of lost) await endChecker(turn, id, "lost");
  turn.changed(minutesMark, minutes.id);
  await askForOthers(turn, minutes, lost, needs);
  return await again(turn, minutes.id);
}

/** Says who can check no longer, and that someone else can be named or the text go on without. */
export async function askForOthers(
  turn: Turn,
  minutes: Minutes,
  gone: readonly Checker[],
  { findMembers }: Members,
): Promise<void> {
  const keeper = { role: keeperAmong(await findMembers(turn)) };
  for (const { name, member } of gone) {
    const say = inBoth((l) => texts[l].approval.checkerLeft(name, calledOf(minutes, l), numberOf(minutes, l)));
    const telling = { say, what: `left:${member}`, weight: "must" } as const;
    for (const to of [{ member: minutes.askedBy }, keeper]) tell(turn, minutes, { to, ...telling });
  }
}

/** A new version has to be approved anew, also in the place of those who approved the last one and have gone since. */
export async function askForVacant(turn: Turn, id: string, needs: Members): Promise<void> {
  const minutes = await endLost(turn, await again(turn, id), needs);
  const gone = vacancies(minutes).filter(({ approvedVersion }) => approvedVersion === minutes.version - 1);
  await askForOthers(turn, minutes, gone, needs);
}

const looksAt = "07:30";

/** An alternate's days pass without anybody's act: the clock looks each morning for as long as someone is waited for. */
export function lookInTheMorning(turn: Turn, { id }: Pick<Minutes, "id">): void {
  const { zone } = turn.group;
  const today = dayFromIso(wallDate(turn.now, zone));
  const date = isoDate(today + 1);
  turn.at(instantOf(date, looksAt, zone), call(lookOver, { id }), `minutes:${id}:${date}`);
}

export const rights = (needs: Members) => [
  handle(lookOver, async (turn, { id }) => {
    const found = await findMinutes(turn, { id });
    if (found?.state !== "sent") return said("");
    const minutes = await endLost(turn, found, needs);
    if (waitingFor(minutes).length > 0) lookInTheMorning(turn, minutes);
    return said("");
  }),
];

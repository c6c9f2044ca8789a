import type { Gone } from "../../../core/feature.ts";
import { keeperAmong } from "../../../core/group.ts";
import { inBoth } from "../../../core/texts.ts";
import type { Turn } from "../../../core/turn.ts";
import type { Needs } from "../needs.ts";
import { checkersOf, isReady, standingOn, vacancies } from "../rules/checking.ts";
import type { Checker, Minutes } from "../rules/minutes.ts";
import { endChecker } from "../store/approval.ts";
import { findAll } from "../store/minutes.ts";
import { texts } from "../texts.ts";
import { minutesMark } from "../views/marks.ts";
import { calledOf } from "../views/wording.ts";
import { lock } from "./approving.ts";
import { again } from "./finding.ts";
import { askForOthers } from "./rights.ts";
import { isSole } from "./sole.ts";
import { tell } from "./telling.ts";

const most = 50;

/** What someone was to check someone else can: whoever sent the text, and the secretary, are told. */
export const afterLeaving =
  (needs: Pick<Needs, "findMembers">) =>
  async (turn: Turn, gone: Gone): Promise<void> => {
    for (const minutes of await findAll(turn, { state: "sent" }, most)) {
      const concerned = minutes.checkers.filter((one) => isGone(one, gone));
      if (concerned.length === 0) continue;
      turn.changed(minutesMark, minutes.id);
      if ("member" in gone) await endMember(turn, minutes, gone, needs);
      else await endParty(turn, minutes, concerned, needs);
    }
  };

async function endMember(turn: Turn, minutes: Minutes, gone: Gone, needs: Pick<Needs, "findMembers">): Promise<void> {
  const left = checkersOf(minutes).filter((one) => isGone(one, gone));
  for (const { id } of left) await endChecker(turn, id, "left");
  // An approval that has been given stands.
  const unanswered = left.filter(({ approvedVersion }) => approvedVersion !== minutes.version);
  await askForOthers(turn, minutes, unanswered, needs);
}

/**
 * A party that has ended has nobody to name instead, also where its people were let go before it: when the rest have
 * approved, the text stands.
 */
async function endParty(
  turn: Turn,
  minutes: Minutes,
  concerned: readonly Checker[],
  needs: Pick<Needs, "findMembers">,
): Promise<void> {
  const gone = concerned.filter((one) => !one.ended || vacancies(minutes).includes(one));
  const left = standingOn(minutes).filter((one) => !gone.includes(one) || one.approvedVersion === minutes.version);
  const others = left.map(({ member }) => member);
  // Its writer's word alone does not lock it: then it waits for someone in their place.
  const why = (await isSole(turn, minutes, others, needs)) ? "lost" : "partyEnded";
  for (const { id } of gone) await endChecker(turn, id, why);
  const now = await again(turn, minutes.id);
  if (!isReady(now)) {
    const missing = concerned.filter(({ ended, approvedVersion }) => !ended && approvedVersion !== now.version);
    await askForOthers(turn, now, missing, needs);
    return;
  }
  await lock(turn, now);
  const { hash = "" } = await again(turn, minutes.id);
  const say = inBoth((l) => texts[l].approval.sealed(calledOf(now, l), hash));
  const keeper = { role: keeperAmong(await needs.findMembers(turn)) };
  for (const to of [{ member: now.askedBy }, keeper]) tell(turn, now, { to, say, what: "locked" });
}

function isGone({ member, party }: Checker, gone: Gone): boolean {
  return "member" in gone ? member === gone.member : party?.id === gone.party;
}

import type { Gone } from "../../../core/feature.ts";
import { keeperAmong } from "../../../core/group.ts";
import { inBoth } from "../../../core/texts.ts";
import type { Turn } from "../../../core/turn.ts";
import type { Needs } from "../needs.ts";
import { checkersOf, isReady } from "../rules/checking.ts";
import type { Checker, Minutes } from "../rules/minutes.ts";
import { endChecker } from "../store/approval.ts";
import { findAll } from "../store/minutes.ts";
import { texts } from "../texts.ts";
import { minutesMark } from "../views/marks.ts";
import { calledOf, numberOf } from "../views/wording.ts";
import { again, lock } from "./approving.ts";
import { tell } from "./telling.ts";

const most = 50;

/** What someone was to check someone else can: whoever sent the text, and the secretary, are told. */
export const afterLeaving =
  ({ findMembers }: Pick<Needs, "findMembers">) =>
  async (turn: Turn, gone: Gone): Promise<void> => {
    const keeper = { role: keeperAmong(await findMembers(turn)) };
    for (const minutes of await findAll(turn, { state: "sent" }, most)) {
      const left = checkersOf(minutes).filter((one) => isGone(one, gone));
      for (const checker of left) {
        await endChecker(turn, checker.id);
        turn.changed(minutesMark, minutes.id);
        // An approval that has been given stands.
        if (checker.approvedVersion !== minutes.version && "member" in gone)
          askForAnother(turn, minutes, checker, keeper);
      }
      // Its people may have been let go before it.
      const concerns = minutes.checkers.some((one) => isGone(one, gone));
      if (concerns && "party" in gone) await lockOrAsk(turn, minutes, left, keeper);
    }
  };

type Keeper = { readonly role: "secretary" | "chair" };

function askForAnother(turn: Turn, minutes: Minutes, { name, member }: Checker, keeper: Keeper): void {
  const say = inBoth((l) => texts[l].approval.checkerLeft(name, calledOf(minutes, l), numberOf(minutes, l)));
  for (const to of [{ member: minutes.askedBy }, keeper]) tell(turn, minutes, { to, say, what: `left:${member}` });
}

/** A party that has ended has nobody to name instead: where the rest have approved, the text stands. */
async function lockOrAsk(turn: Turn, { id }: Minutes, left: readonly Checker[], keeper: Keeper): Promise<void> {
  const now = await again(turn, id);
  if (!isReady(now)) {
    for (const one of left) if (one.approvedVersion !== now.version) askForAnother(turn, now, one, keeper);
    return;
  }
  await lock(turn, now);
  const { hash = "" } = await again(turn, id);
  const say = inBoth((l) => texts[l].approval.sealed(calledOf(now, l), hash));
  for (const to of [{ member: now.askedBy }, keeper]) tell(turn, now, { to, say, what: "locked" });
}

function isGone({ member, party }: Checker, gone: Gone): boolean {
  return "member" in gone ? member === gone.member : party?.id === gone.party;
}

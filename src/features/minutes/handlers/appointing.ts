import type { z } from "zod";
import { AskerError } from "../../../core/errors.ts";
import { handle } from "../../../core/feature.ts";
import { type Reply, said } from "../../../core/reply.ts";
import { inBoth } from "../../../core/texts.ts";
import type { Turn } from "../../../core/turn.ts";
import { appoint } from "../commands/approving.ts";
import type { Needs } from "../needs.ts";
import { mayReplace } from "../rules/access.ts";
import { checkersOf, isReady, standingOn, vacancies } from "../rules/checking.ts";
import type { Checker, Minutes } from "../rules/minutes.ts";
import { addChecker, endChecker, type NewChecker } from "../store/approval.ts";
import { texts } from "../texts.ts";
import { minutesMark } from "../views/marks.ts";
import { calledOf } from "../views/wording.ts";
import { lock } from "./approving.ts";
import { again, sentBy } from "./finding.ts";
import { onlyNamed } from "./naming.ts";
import { lookInTheMorning } from "./rights.ts";
import { askToCheck, named, refuseSole } from "./sending.ts";
import { maySettle } from "./settling.ts";
import { isSole } from "./sole.ts";
import { tell } from "./telling.ts";

export const appointing = (needs: Needs) => [
  handle(appoint, async (turn, given) => {
    const minutes = await sentBy(turn, given.number);
    const say = texts[turn.language];
    const adds = given.instead === undefined && given.without === undefined;
    const isAllowed = adds ? await maySettle(turn, minutes, needs) : mayReplace(turn.actor);
    if (!isAllowed) throw new AskerError(adds ? say.notYours : say.approval.onlyLeadersReplace);
    if (given.checker === undefined) return said(await goOnWithout(turn, minutes, given.without ?? "", needs));
    return await appointChecker(turn, minutes, { ...given, checker: given.checker }, needs);
  }),
];

type Appointed = z.output<typeof appoint.input> & { readonly checker: string };

async function appointChecker(turn: Turn, minutes: Minutes, given: Appointed, needs: Needs): Promise<Reply> {
  const { approval: say } = texts[turn.language];
  const [chosen] = await named(turn, given.checker, needs);
  if (!chosen) throw new AskerError(say.unknownChecker(given.checker));
  const current = checkersOf(minutes);
  if (current.some(({ member }) => member === chosen.id)) throw new AskerError(say.isChecker(chosen.name));
  const instead = given.instead ?? given.without;
  const old = instead === undefined ? vacancyFor(minutes, chosen) : oneOf(turn, minutes, instead);
  const left = current.filter(({ id }) => id !== old?.id).map(({ member }) => member);
  await refuseSole(turn, minutes, [...left, chosen.id], needs);
  if (old) await replace(turn, minutes, old);
  await addChecker(turn, minutes.id, chosen);
  turn.changed(minutesMark, minutes.id);
  askToCheck(turn, minutes, chosen);
  lookInTheMorning(turn, minutes);
  return said(say.appointed(chosen.name));
}

/** Whoever is named fills the place of someone who has gone: of their own party, where there is one. */
function vacancyFor(minutes: Minutes, { party }: NewChecker): Checker | undefined {
  const vacant = vacancies(minutes);
  return vacant.find((one) => one.party?.id === party?.id) ?? vacant[0];
}

function oneOf(turn: Turn, minutes: Minutes, name: string): Checker {
  const asked = [...checkersOf(minutes), ...vacancies(minutes)];
  const known = new Map(
    asked.map(({ member, name: called, party }) => [member, { id: member, name: called, party: party?.name }]),
  );
  const byName = known.has(name) ? undefined : onlyNamed(turn, name, [...known.values()]);
  const found = asked.find(({ member }) => member === (byName?.id ?? name));
  if (!found) throw new AskerError(texts[turn.language].approval.unknownChecker(name));
  return found;
}

async function replace(turn: Turn, minutes: Minutes, { id, member, ended }: Checker): Promise<void> {
  await endChecker(turn, id, "replaced");
  const say = inBoth((l) => texts[l].approval.replaced(turn.actor.name, calledOf(minutes, l)));
  if (!ended && member !== turn.actor.id) tell(turn, minutes, { to: { member }, say, what: "replaced" });
}

/** Nobody is named in the place of someone who can check no longer: what the others have approved is enough. */
async function goOnWithout(turn: Turn, minutes: Minutes, name: string, needs: Needs): Promise<string> {
  const { approval: say } = texts[turn.language];
  const old = oneOf(turn, minutes, name);
  if (!old.ended) throw new AskerError(say.stillChecks(old.name));
  if (checkersOf(minutes).length === 0) throw new AskerError(say.nobodyLeft);
  const left = standingOn(minutes).map(({ member }) => member);
  if (await isSole(turn, minutes, left, needs)) throw new AskerError(say.writerLeft);
  await endChecker(turn, old.id, "waived");
  turn.changed(minutesMark, minutes.id);
  const now = await again(turn, minutes.id);
  if (!isReady(now)) return say.goesOnWithout(old.name);
  await lock(turn, now);
  const { hash = "" } = await again(turn, minutes.id);
  return `${say.goesOnWithout(old.name)} ${say.sealed(calledOf(now, turn.language), hash)}`;
}

import { z } from "zod";
import { AskerError } from "../../../core/errors.ts";
import { type About, handle } from "../../../core/feature.ts";
import { number } from "../../../core/inputs.ts";
import { type Reply, said } from "../../../core/reply.ts";
import { inBoth } from "../../../core/texts.ts";
import type { Look, Turn } from "../../../core/turn.ts";
import { listOf } from "../../../language/format/lists.ts";
import { wallDate } from "../../../language/format/wallClock.ts";
import { add, strike } from "../commands/making.ts";
import type { Decided, Needs } from "../needs.ts";
import { type Action, mayStrike } from "../rules/action.ts";
import { rejoin } from "../rules/due.ts";
import { beginsWith, readNoted, withDayApart } from "../rules/noted.ts";
import { addEvent, findAction, saveState } from "../store/actions.ts";
import { findFollowing } from "../store/lists.ts";
import { texts } from "../texts.ts";
import { actionCard } from "../views/action.ts";
import { askIfOwner } from "../views/askIfOwner.ts";
import { outcomeOf } from "../views/outcome.ts";
import { numberOf } from "../views/wording.ts";
import { circleOf } from "./circle.ts";
import { readDetails } from "./details.ts";
import { enter } from "./entering.ts";
import { openAction } from "./numbers.ts";
import { othersResponsible, tell } from "./telling.ts";

export const making = (needs: Needs) => [
  handle(add, async (turn, input) => await make(turn, input, needs), aboutDecision(needs)),

  handle(strike, async (turn, { number: typed }) => {
    const action = await openAction(turn, typed, needs);
    const say = texts[turn.language];
    const called = numberOf(action, turn.language);
    if (!mayStrike(turn.actor, action, wallDate(turn.now, turn.group.zone)))
      throw new AskerError(say.tooLateToStrike(called), [actionCard(needs), action.id]);
    await crossOut(turn, action, needs);
    return said(say.struck(called));
  }),
];

async function make(turn: Turn, given: z.output<typeof add.input>, needs: Needs): Promise<Reply> {
  const { now, group, language } = turn;
  const context = { now, zone: group.zone, language };
  const input = withDayApart(rejoin(given, context), context);
  const read = await readDetails(turn, add, input, needs);
  if (read.question) return read.question;
  const circle = await circleOf(turn, needs);
  const noted = readNoted(input.text, circle, context);
  // What a field says stands; the text in own words fills in the rest.
  const entry = {
    text: noted.text,
    owner: read.owner ?? noted.owner,
    due: read.due ?? noted.due,
    decision: input.decision === undefined ? undefined : await decidedBy(turn, input.decision, needs),
    ...{ source: input.source, message: input.message },
  };
  const numbered = await enter(turn, entry, needs);
  const undo = texts[language].undoBy(numberOf(numbered, language));
  const told = [...outcomeOf(numbered, entry, language), undo].join(" ");
  const likely = entry.owner ? undefined : beginsWith(entry.text, circle);
  return likely ? said(told, askIfOwner(likely, numbered, language)) : said(told);
}

/** @throws AskerError where the group has no such decision */
export async function decidedBy(look: Look, typed: string, { findDecision }: Needs): Promise<Decided> {
  const decision = await findDecision(look, typed);
  if (!decision) throw new AskerError(texts[look.language].unknownDecision(typed));
  return decision;
}

async function crossOut(turn: Turn, action: Action, needs: Needs): Promise<void> {
  await saveState(turn, action.id, "struck");
  await addEvent(turn, action.id, { kind: "struck" });
  turn.changed(actionCard(needs), action.id);
  const say = inBoth((l) => texts[l].isCrossedOut(turn.actor.name, numberOf(action, l)));
  for (const { id } of othersResponsible(await needs.findMembers(turn), action, turn.actor))
    tell(turn, action, { to: { member: id }, say, what: "struck" }, needs);
}

/** Crosses out an action that was made of a note which is taken back; false: it is open no more, and stands. */
export function makeStrikeAction(needs: Needs): (turn: Turn, id: string) => Promise<boolean> {
  return async (turn, id) => {
    const action = await findAction(turn, { id });
    if (action?.state !== "open") return false;
    await crossOut(turn, action, needs);
    return true;
  };
}

const known = z.object({ decision: number });

/** The decision that a form's action follows from, and the actions that do so already. */
function aboutDecision({ findDecision }: Needs): About {
  return async (view, values) => {
    const { data } = known.safeParse(values);
    const decision = data && (await findDecision(view, data.decision));
    if (!decision) return undefined;
    const { language } = view;
    const { overview: say } = texts[language];
    const numbers = (await findFollowing(view, decision.id)).map((one) => numberOf(one, language));
    const lines = [say.about(numberOf(decision, language), decision.text)];
    if (numbers.length > 0) lines.push(say.hasAlready(listOf(numbers, language)));
    return lines.join("\n");
  };
}

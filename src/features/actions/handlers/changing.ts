import type { z } from "zod";
import { form } from "../../../core/command.ts";
import { AskerError } from "../../../core/errors.ts";
import { handle } from "../../../core/feature.ts";
import { type Reply, said } from "../../../core/reply.ts";
import { inBoth } from "../../../core/texts.ts";
import type { Turn } from "../../../core/turn.ts";
import { longDate } from "../../../language/format/dates.ts";
import { change } from "../commands/making.ts";
import { move } from "../commands/settling.ts";
import type { Decided, Needs } from "../needs.ts";
import { type Action, withoutStop } from "../rules/action.ts";
import { addEvent, saveDecision, saveDue, saveText } from "../store/actions.ts";
import { texts } from "../texts.ts";
import { actionCard } from "../views/action.ts";
import { numberOf } from "../views/wording.ts";
import { setAlarms } from "./alarms.ts";
import { readDetails, type Understood } from "./details.ts";
import { giveTo } from "./giving.ts";
import { decidedBy } from "./making.ts";
import { ownAction } from "./numbers.ts";
import { aboutAction } from "./subjects.ts";
import { othersResponsible, tell } from "./telling.ts";

export const changing = (needs: Needs) => [
  handle(move, async (turn, input) => await moveAction(turn, input, needs), aboutAction),
  handle(change, async (turn, input) => await changeAction(turn, input, needs), aboutAction),
];

async function moveAction(turn: Turn, input: z.output<typeof move.input>, needs: Needs): Promise<Reply> {
  const say = texts[turn.language];
  const action = await ownAction(turn, input.number, needs);
  const read = await readDetails(turn, move, input, needs);
  if (read.question) return read.question;
  const { due } = read;
  const number = numberOf(action, turn.language);
  if (due === undefined) throw new Error("a day that was read is there");
  const date = longDate(due, turn.language);
  if (due === action.due) throw new AskerError(say.sameDay(number, date));
  await moveTo(turn, action, due, needs);
  await tellMoved(turn, action, due, needs);
  return said(say.moved(number, date));
}

/** Alarms for the day before find that it is another, and are silent. */
async function moveTo(turn: Turn, action: Action, due: string, needs: Needs): Promise<void> {
  await saveDue(turn, action.id, due);
  await addEvent(turn, action.id, { kind: "moved", due });
  turn.changed(actionCard(needs), action.id);
  setAlarms(turn, action.id, due);
}

async function tellMoved(turn: Turn, action: Action, due: string, needs: Needs): Promise<void> {
  const say = inBoth((l) => texts[l].isMoved(turn.actor.name, numberOf(action, l), longDate(due, l)));
  for (const { id } of othersResponsible(await needs.findMembers(turn), action, turn.actor))
    tell(turn, action, { to: { member: id }, say, what: "moved" }, needs);
}

async function changeAction(turn: Turn, given: z.output<typeof change.input>, needs: Needs): Promise<Reply> {
  const { language } = turn;
  const say = texts[language];
  const action = await ownAction(turn, given.number, needs);
  const input = changesIn(given, action);
  const number = numberOf(action, language);
  if (Object.keys(input).length === 1) return askWhat(action, number, turn);
  const read = await readDetails(turn, change, input, needs);
  if (read.question) return read.question;
  const decision = input.decision === undefined ? undefined : await decidedBy(turn, input.decision, needs);
  const owner = read.owner?.id === action.owner?.id ? undefined : read.owner;
  const due = read.due === action.due ? undefined : read.due;
  if (!(input.text || decision || owner || due)) throw new AskerError(isSo(action, read, turn));
  await saveWords(turn, action, { text: input.text, decision });
  if (due) await moveTo(turn, action, due, needs);
  // Whoever gets it hears of its day at once, and whoever had it need not.
  if (owner) await giveTo(turn, { ...action, text: input.text ?? action.text, due: due ?? action.due }, owner, needs);
  else if (due) await tellMoved(turn, action, due, needs);
  turn.changed(actionCard(needs), action.id);
  return said(say.changed(number));
}

/** Who or when was understood, and is as it was. */
function isSo(action: Action, { owner, due }: Understood, { language }: Turn): string {
  const say = texts[language];
  const number = numberOf(action, language);
  if (owner) return say.hasIt(owner.name ?? say.former, number);
  return due === undefined ? say.nothingToChange(number) : say.sameDay(number, longDate(due, language));
}

interface Words {
  readonly text: string | undefined;
  readonly decision: Decided | undefined;
}

async function saveWords(turn: Turn, action: Action, { text, decision }: Words): Promise<void> {
  if (text !== undefined) {
    await saveText(turn, action.id, text);
    await addEvent(turn, action.id, { kind: "reworded", text: action.text });
  }
  if (decision) {
    await saveDecision(turn, action.id, decision);
    await addEvent(turn, action.id, { kind: "linked", text: numberOf(decision, turn.group.language) });
  }
}

/** What is as it was, as in a form that was filled in already, is no change. A day that has passed may stay so. */
function changesIn(given: z.output<typeof change.input>, { text, due }: Action): z.output<typeof change.input> {
  const { number, ...rest } = given;
  const fields = { ...rest, text: rest.text && withoutStop(rest.text) };
  const same = { text, due };
  const changed = Object.entries(fields).filter(
    ([name, value]) => value !== undefined && value !== same[name as keyof typeof same],
  );
  return { number, ...Object.fromEntries(changed) };
}

function askWhat({ text, due }: Action, number: string, { language }: Turn): Reply {
  const say = texts[language];
  const button = {
    label: say.buttons.change,
    about: say.action(number),
    call: form(change, { number }, { text, due }),
  };
  const card = { title: say.action(number), blocks: [], buttons: [button] };
  return { kind: "said", text: say.nothingToChange(number), card, mood: "refused" };
}

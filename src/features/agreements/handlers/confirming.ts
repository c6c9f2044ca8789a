import { type Command, call, type Values } from "../../../core/command.ts";
import { type Reply, said } from "../../../core/reply.ts";
import type { Turn } from "../../../core/turn.ts";
import type { Agreement } from "../rules/agreement.ts";
import type { Facts } from "../rules/conditions.ts";
import type { Action } from "../rules/life.ts";
import { texts } from "../texts.ts";
import { calledOf } from "../views/wording.ts";
import { nextState } from "./steps.ts";

export type Grave = Extract<Action, "giveNotice" | "rescind" | "discontinue" | "abandon">;

interface Asked {
  readonly agreement: Agreement;
  readonly action: Grave;
  readonly command: Command;
  readonly input: Values;
  readonly facts: Partial<Facts>;
}

/**
 * What cannot be taken back by whoever did it is told first, and done when it is asked for again: a line that was meant as a
 * question ends nothing. What may not be done at all is refused at once.
 */
export async function askFirst(turn: Turn, { agreement, action, command, input, facts }: Asked): Promise<Reply> {
  await nextState(turn, agreement, action, facts);
  const { language } = turn;
  const { confirm } = texts[language].life;
  const name = calledOf(agreement, language);
  const title = `${command.texts[language].title}: ${name}`;
  const typed = `${command.texts[language].words?.[0]} ${agreement.number} … ${confirm.typed}`;
  const button = {
    label: command.texts[language].submit ?? title,
    about: name,
    call: call(command, { ...input, confirmed: true }),
    tone: "danger",
  } as const;
  const blocks = [
    { kind: "text", text: confirm[action](name) },
    { kind: "note", text: confirm.how(typed) },
  ] as const;
  return said(confirm.notDone, { title, blocks, buttons: [button] });
}

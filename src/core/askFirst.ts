import type { Call } from "./command.ts";
import type { AnyHandler } from "./feature.ts";
import { yesTo } from "./parse.ts";
import { type Reply, said } from "./reply.ts";
import { texts } from "./sayings.ts";
import type { View } from "./turn.ts";

/**
 * What was typed would have a large effect: it is told, and done once the asker says yes, with the button or in words.
 * A slip of the tongue, or a sentence that happens to begin as a command does, then changes nothing. Undefined: there is
 * nothing to ask about.
 */
export async function askFirst(
  view: View,
  { command, about }: AnyHandler,
  { draft, input: settled }: Call,
  words: string,
): Promise<Reply | undefined> {
  const { language, group } = view;
  const say = texts[language];
  const input = { ...draft, ...settled };
  const effect = await about?.(view, input);
  if (command.asksFirst === "ifTold" && effect === undefined) return undefined;
  const { title, submit = title, words: own = [] } = command.texts[language];
  const typed = words || [own[0], ...Object.values(settled)].join(" ");
  return said("", {
    title,
    status: say.notDone,
    blocks: [
      ...(effect ? [{ kind: "text", text: effect } as const] : []),
      { kind: "note", text: say.sayYes(submit, yesTo(typed, language)) },
    ],
    buttons: [{ label: submit, call: { command: command.id, input }, group: group.id, tone: "danger" }],
  });
}

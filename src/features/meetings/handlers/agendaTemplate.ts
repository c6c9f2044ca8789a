import { AskerError } from "../../../core/errors.ts";
import { handle } from "../../../core/feature.ts";
import { said } from "../../../core/reply.ts";
import type { Turn } from "../../../core/turn.ts";
import { addToTemplate, removeFromTemplate, shiftInTemplate, showTemplate } from "../commands/agendaTemplate.ts";
import { mostItems, placeInTemplate, shift, type TemplateLine } from "../rules/agenda.ts";
import { saveTemplate } from "../store/agendaTemplate.ts";
import { texts } from "../texts.ts";
import { viewTemplate } from "../views/agenda.ts";
import { templateOf } from "./agendaSources.ts";

export const agendaTemplate = [
  handle(showTemplate, async (view) => said("", viewTemplate(await templateOf(view), view.language))),

  handle(addToTemplate, async (turn, { title, minutes }) => {
    const lines = await templateOf(turn);
    if (lines.length >= mostItems) throw new AskerError(texts[turn.language].agenda.tooMany(mostItems));
    const line: TemplateLine = { role: "recurring", title, kind: "information", minutes };
    await saveTemplate(turn, placeInTemplate(lines, line));
    return said(texts[turn.language].agenda.templateAdded(title));
  }),

  handle(removeFromTemplate, async (turn, { item }) => {
    const { lines, chosen } = await chosenLine(turn, item);
    // A template without lines would be the usual one.
    if (lines.length === 1) throw new AskerError(texts[turn.language].agenda.lastLine);
    await saveTemplate(
      turn,
      lines.filter((line) => line !== chosen),
    );
    return said(texts[turn.language].agenda.templateRemoved(chosen.title));
  }),

  handle(shiftInTemplate, async (turn, { direction, item }) => {
    const say = texts[turn.language].agenda;
    const { lines, chosen } = await chosenLine(turn, item);
    const wrapped = lines.map((line) => ({ line, state: "open" as const }));
    const own = wrapped.find(({ line }) => line === chosen);
    const moved = own && shift(wrapped, own, direction);
    if (!moved) throw new AskerError(say.cannotMove[direction]);
    await saveTemplate(
      turn,
      moved.map(({ line }) => line),
    );
    return said(say.moved(chosen.title, moved.indexOf(own) + 1));
  }),
];

async function chosenLine(turn: Turn, item: string) {
  const lines = await templateOf(turn);
  const chosen = lines[Number(item) - 1];
  if (!chosen) throw new AskerError(texts[turn.language].agenda.unknownItem(item, lines.length));
  return { lines, chosen };
}

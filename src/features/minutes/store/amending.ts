import type { Turn } from "../../../core/turn.ts";
import type { Line, Minutes } from "../rules/minutes.ts";
import { addLine, changeLine, removeLine, renameItem } from "./lines.ts";

/** Makes the text what it became: what is the same in both is left alone. */
export async function saveAmended(turn: Turn, before: Minutes, after: Minutes): Promise<void> {
  const { db, group } = turn;
  const { id, title, people } = after;
  if (title !== before.title || people !== before.people) {
    const data = { title, people: people.map((one) => ({ ...one })) };
    await db.minutes.updateMany({ where: { id, groupId: group.id }, data });
  }
  for (const item of after.items) {
    const old = before.items.find((one) => one.id === item.id);
    if (old && old.title !== item.title) await renameItem(turn, item.id, item.title);
  }
  await saveLines(turn, before, after);
}

async function saveLines(turn: Turn, before: Minutes, after: Minutes): Promise<void> {
  const known = new Map<string, Line>(before.lines.map((line) => [line.id, line]));
  for (const line of after.lines) {
    const old = known.get(line.id);
    if (!old) await addLine(turn, after.id, line);
    else if (old !== line) await changeLine(turn, line.id, { ...line, reason: line.reason ?? null });
    known.delete(line.id);
  }
  for (const id of known.keys()) await removeLine(turn, id);
}

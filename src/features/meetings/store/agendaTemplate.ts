import type { Look, Turn } from "../../../core/turn.ts";
import type { ItemKind, ItemRole, TemplateLine } from "../rules/agenda.ts";

/** The group's own template; empty where it has none of its own. */
export async function findTemplate({ db, group }: Look): Promise<readonly TemplateLine[]> {
  const rows = await db.agendaTemplateItem.findMany({ where: { groupId: group.id }, orderBy: { position: "asc" } });
  return rows.map(({ role, title, kind, minutes }) => ({
    // Written below, from the same types.
    role: role as ItemRole,
    kind: kind as ItemKind,
    title,
    minutes: minutes ?? undefined,
  }));
}

export async function saveTemplate(turn: Turn, lines: readonly TemplateLine[]): Promise<void> {
  const { db, group } = turn;
  await db.agendaTemplateItem.deleteMany({ where: { groupId: group.id } });
  await db.agendaTemplateItem.createMany({
    data: lines.map((line, position) => ({ id: turn.id(), groupId: group.id, position, ...line })),
  });
}

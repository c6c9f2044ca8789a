import type { Look, Turn } from "../../../core/turn.ts";
import type { Kind } from "../rules/agreement.ts";
import type { Template } from "../templates/template.ts";

export interface OwnTemplate {
  readonly id: string;
  readonly version: number;
  readonly sections: Template["sections"];
  /** Undefined: the house's. */
  readonly warnings: Template["warnings"] | undefined;
}

/** The latest that the group has made of its own, in its own language. */
export async function findOwnTemplate({ db, group }: Look, kind: Kind): Promise<OwnTemplate | undefined> {
  const row = await db.agreementTemplate.findFirst({
    where: { groupId: group.id, kind, language: group.language },
    orderBy: { version: "desc" },
  });
  if (!row) return undefined;
  // Written below, from the same types.
  const sections = row.sections as unknown as Template["sections"];
  const warnings = (row.warnings as unknown as Template["warnings"] | null) ?? undefined;
  return { id: row.id, version: row.version, sections, warnings };
}

/** Each change is a version of its own, so that a draft can tell what it began with. */
export async function addOwnTemplate(
  turn: Turn,
  kind: Kind,
  { sections, warnings }: Pick<Template, "sections" | "warnings">,
): Promise<number> {
  const { db, group, actor, now } = turn;
  const { _max } = await db.agreementTemplate.aggregate({
    where: { groupId: group.id, kind },
    _max: { version: true },
  });
  const version = (_max.version ?? 0) + 1;
  const own = { id: turn.id(), groupId: group.id, language: group.language, createdById: actor.id, createdAt: now };
  const kept = { sections: sections.map((one) => ({ ...one, facts: [...one.facts] })), warnings: [...warnings] };
  await db.agreementTemplate.create({ data: { ...own, kind, version, ...kept } });
  return version;
}

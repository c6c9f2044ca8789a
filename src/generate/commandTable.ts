import type { Command } from "../core/command.ts";
import type { Feature } from "../core/feature.ts";
import { everyone, type Role, representatives } from "../core/group.ts";
import { usageOf } from "../core/usage.ts";
import { code, escapeMarkdown, table } from "./markdown.ts";

const names: Readonly<Record<Role, string>> = {
  chair: "chair",
  secretary: "secretary",
  administrator: "administrator",
  member: "member",
  alternate: "alternate",
  coOpted: "co-opted person",
  observer: "observer",
  clock: "the clock",
};
const alternatives = new Intl.ListFormat("en", { type: "disjunction" });

/** What can be typed, one table for each feature. What only alarms and buttons ask for is not among it. */
export function commandTables(features: readonly Feature[]): string {
  const sections = features.flatMap((feature) => {
    const rows = feature.handlers.flatMap(({ command }) => rowOf(command));
    const heads = ["Svenska", "English", "What it does", "Who may"];
    return rows.length > 0 ? [`### ${escapeMarkdown(feature.name.en)}`, table(heads, rows)] : [];
  });
  return sections.join("\n\n");
}

function rowOf(command: Command): readonly (readonly string[])[] {
  const sv = usageOf(command, "sv", false);
  const en = usageOf(command, "en", false);
  if (!sv || !en) return [];
  const { title } = command.texts.en;
  const does = command.fromMessage ? `${title}; also from the menu of a message` : title;
  return [[code(sv), code(en), escapeMarkdown(does), whoMay(command)]];
}

/** Who may ask, in words: roles that belong together go by one name. */
export function whoMay({ kind, roles }: Pick<Command, "kind" | "roles">): string {
  if (kind === "setup") return "anyone";
  if (everyone.every((role) => roles.includes(role))) return "everyone in the group";
  if (!representatives.every((role) => roles.includes(role))) return alternatives.format(roles.map((r) => names[r]));
  const others = roles.filter((role) => !representatives.includes(role)).map((role) => names[role]);
  return alternatives.format([...others, "whoever answers for a party"]);
}

import type { Command } from "../core/command.ts";
import type { Feature } from "../core/feature.ts";
import { whoMay } from "../core/guide.ts";
import { usageOf } from "../core/usage.ts";
import { code, escapeMarkdown, table } from "./markdown.ts";

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
  return [[code(sv), code(en), escapeMarkdown(does), whoMay(command, "en")]];
}

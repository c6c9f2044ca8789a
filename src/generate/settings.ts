import type { z } from "zod";
import { code, escapeMarkdown, table } from "./markdown.ts";

interface Setting {
  readonly about: string;
  readonly schema: z.ZodType;
}
/** Every variable of the environment that is read, by its name. */
export type Settings = Readonly<Record<string, Setting>>;

/**
 * .env.example: each setting with its meaning. Defaults are comments: written out they would override what an image or a
 * unit sets.
 */
export function settingsExample(settings: Settings): string {
  const head = "# Every setting. What stands behind a # is its default; one that is left empty is not set.";
  const lines = Object.entries(settings).map(([name, setting]) => {
    const preset = defaultOf(setting);
    return `# ${setting.about}\n${preset && "# "}${name}=${preset}`;
  });
  return `${[head, ...lines].join("\n\n")}\n`;
}

export function settingsTable(settings: Settings): string {
  return table(
    ["Variable", "Meaning", "Default"],
    Object.entries(settings).map(([name, setting]) => {
      const preset = defaultOf(setting);
      return [code(name), escapeMarkdown(setting.about), preset && code(preset)];
    }),
  );
}

/** As it would be written in a settings file; empty where there is none. */
function defaultOf({ schema }: Setting): string {
  const { data } = schema.safeParse(undefined);
  if (typeof data === "boolean") return data ? "1" : "0";
  return data === undefined ? "" : String(data);
}

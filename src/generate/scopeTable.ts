import type { Scope } from "../adapters/slack/scopes.ts";
import { code, escapeMarkdown, table } from "./markdown.ts";

/** What the app may do in Slack, and why. */
export function scopeTable(scopes: readonly Scope[]): string {
  return table(
    ["Scope", "What it is for"],
    scopes.map(({ scope, why }) => [code(scope), escapeMarkdown(why.en)]),
  );
}

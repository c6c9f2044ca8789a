import { scopes } from "../adapters/slack/scopes.ts";
import type { Feature } from "../core/feature.ts";
import { variables } from "../variables.ts";
import { commandTables } from "./commandTable.ts";
import type { GeneratedFile } from "./file.ts";
import { manifestFiles } from "./manifests.ts";
import { fillReadme } from "./readme.ts";
import { scopeTable } from "./scopeTable.ts";
import { settingsExample, settingsTable } from "./settings.ts";

export interface Sources {
  readonly features: readonly Feature[];
  /** The program's version, three numbers. */
  readonly version: string;
  /** README.md as it is now, whose prose stays. */
  readonly readme: string;
}

/** Every file that is made from the code, as it should be. */
export function makeFiles({ features, version, readme }: Sources): readonly GeneratedFile[] {
  const tables = {
    commands: commandTables(features),
    scopes: scopeTable(scopes),
    settings: settingsTable(variables),
  };
  return [
    ...manifestFiles(features, version),
    { path: ".env.example", content: settingsExample(variables) },
    { path: "README.md", content: fillReadme(readme, tables) },
  ];
}

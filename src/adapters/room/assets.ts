import { readdirSync, readFileSync } from "node:fs";
import { stripTypeScriptTypes } from "node:module";
import { basename, join } from "node:path";

export interface Asset {
  readonly type: string;
  readonly body: string;
}

const source = join(import.meta.dirname, "..", "..");
const here = "adapters/room";
/** Modules that the server uses too. They import nothing but types. */
const shared = [
  ...["addresses", "initials", "settings", "texts", "wire"].map((name) => `${here}/${name}.ts`),
  "core/ask.ts",
  "core/words.ts",
];

/** What the page loads, by its address. Modules keep their paths below src, so that their imports hold. */
export function readAssets(): ReadonlyMap<string, Asset> {
  const scripts = [...list(`${here}/browser`, ".ts"), ...shared];
  const styles = list(`${here}/styles`, ".css");
  return new Map([
    ...scripts.map((path) => [`/room/modules/${path}`, script(path)] as const),
    ...styles.map((path) => [`/room/styles/${basename(path)}`, file(path, "text/css; charset=utf-8")] as const),
    ["/room/mark.svg", file(`${here}/mark.svg`, "image/svg+xml")],
  ]);
}

function list(folder: string, ending: string): readonly string[] {
  return readdirSync(join(source, folder), { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(ending))
    .map((name) => `${folder}/${name.replaceAll("\\", "/")}`);
}

function script(path: string): Asset {
  return {
    type: "text/javascript; charset=utf-8",
    body: stripTypeScriptTypes(readFileSync(join(source, path), "utf8")),
  };
}

function file(path: string, type: string): Asset {
  return { type, body: readFileSync(join(source, path), "utf8") };
}

import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { readTemplate } from "../features/agreements/templates/readTemplate.ts";
import { type GeneratedFile, jsonFile } from "./file.ts";

const folder = "src/features/agreements/templates";

/** What people write as Markdown, in one file that a feature, which does no I/O, can import. */
export function templatesFile(written: readonly { readonly name: string; readonly markdown: string }[]): GeneratedFile {
  const templates = written.map(({ name, markdown }) => {
    try {
      return readTemplate(markdown);
    } catch (error) {
      throw new Error(`${folder}/${name}: ${error instanceof Error ? error.message : error}`);
    }
  });
  return jsonFile(`${folder}/templates.json`, templates);
}

/** The templates below `root`, as they are written. */
export async function readTemplates(root: string): Promise<{ name: string; markdown: string }[]> {
  const names = (await readdir(join(root, folder))).filter((name) => name.endsWith(".md")).toSorted();
  return await Promise.all(
    names.map(async (name) => ({ name, markdown: await readFile(join(root, folder, name), "utf8") })),
  );
}

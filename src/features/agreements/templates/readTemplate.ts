import { type Template, templateSchema } from "./template.ts";

/**
 * A template as it is written: front matter between two lines of "---", then a level-two heading for each section with
 * its guidance as a quote and its text. Front matter is a line "name: value" each, lists are set apart by commas, and
 * below "facts:" are indented lines "section.name: kind, label". Throws where it is not whole.
 */
export function readTemplate(markdown: string): Template {
  const { head, body } = /^---\n(?<head>.*?)\n---\n(?<body>.*)$/su.exec(markdown)?.groups ?? {};
  if (head === undefined || body === undefined) throw new Error("a template begins with front matter between two ---");
  const { fields, facts } = readHead(head);
  const keys = listOf(fields.get("sections"));
  const written = body.split(/^## /mu).slice(1).map(readSection);
  if (written.length !== keys.length) throw new Error(`${keys.length} sections are named, ${written.length} are there`);
  const sections = keys.map((key, at) => ({ key, ...written[at], facts: facts.get(key) ?? [] }));
  const stray = [...facts.keys()].filter((key) => !keys.includes(key));
  if (stray.length > 0) throw new Error(`facts of sections that are not named: ${stray.join(", ")}`);
  return templateSchema.parse({
    ...Object.fromEntries(["id", "kind", "language", "title"].map((name) => [name, fields.get(name)])),
    version: Number(fields.get("version")),
    warnings: listOf(fields.get("warnings")),
    sections,
  });
}

const names: readonly string[] = ["id", "version", "kind", "language", "title", "sections", "warnings", "facts"];

interface Head {
  readonly fields: ReadonlyMap<string, string>;
  readonly facts: ReadonlyMap<string, readonly object[]>;
}

function readHead(head: string): Head {
  const fields = new Map<string, string>();
  const facts = new Map<string, object[]>();
  for (const line of head.split("\n")) {
    const { key, name, kind, label } =
      /^ {2}(?<key>\w+)\.(?<name>\w+): (?<kind>\w+), (?<label>.+)$/u.exec(line)?.groups ?? {};
    if (key !== undefined && fields.has("facts")) {
      facts.set(key, [...(facts.get(key) ?? []), { name, kind, label }]);
      continue;
    }
    const { field, value = "" } = /^(?<field>\w+):(?: (?<value>.+))?$/u.exec(line)?.groups ?? {};
    if (field === undefined || !names.includes(field) || fields.has(field))
      throw new Error(`not understood: "${line}"`);
    fields.set(field, value.trim());
  }
  return { fields, facts };
}

function readSection(written: string): { heading: string; guidance: string; text: string } {
  const [heading = "", ...lines] = written.split("\n");
  const guidance = lines.filter((line) => line.startsWith("> ")).map((line) => line.slice(2));
  const text = lines.filter((line) => !line.startsWith(">")).join("\n");
  return { heading: heading.trim(), guidance: guidance.join("\n"), text: text.trim() };
}

function listOf(value: string | undefined): string[] {
  return (value ?? "")
    .split(",")
    .map((item) => item.trim())
    .filter((item) => item !== "");
}

import { scopes } from "../../adapters/slack/scopes.ts";
import type { Document, Part, Table } from "../../core/document.ts";
import type { Language } from "../../core/texts.ts";
import { facts } from "./facts.ts";
import { texts } from "./texts.ts";

/** For an organisation's information security and data protection: what the program does, and what is for it to settle. */
export function protectionPage(language: Language): Document {
  const say = texts[language];
  const { kept, others, scopes: rights } = say;
  const told = ({ title, items }: typeof say.access): readonly Part[] => [
    heading(title),
    { kind: "list", items: items(facts) },
  ];
  return {
    title: say.title,
    language,
    head: { sender: "Samspråk", kind: "" },
    parts: [
      { kind: "paragraph", text: say.about },
      ...[heading(kept.title), table(kept.title, kept.columns, kept.rows(facts))],
      { kind: "paragraph", text: say.never },
      ...told(say.where),
      ...[heading(others.title), { kind: "paragraph" as const, text: others.about }],
      table(others.title, others.columns, others.rows(facts)),
      ...[say.access, say.shield, say.rights].flatMap(told),
      heading(rights.title),
      table(
        rights.title,
        rights.columns,
        scopes.map(({ scope, why }) => [scope, why[language]]),
      ),
      { kind: "paragraph", text: rights.teams },
      ...[say.questions, say.tested].flatMap(told),
    ],
  };
}

function heading(text: string): Part {
  return { kind: "heading", level: 1, text };
}

function table(caption: string, columns: readonly string[], rows: Table["rows"]): Part {
  return { kind: "table", caption, columns: columns.map((title) => ({ title })), rows };
}

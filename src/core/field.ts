import { z } from "zod";
import type { Command, FieldTexts } from "./command.ts";
import type { Language } from "./texts.ts";

export type FieldKind = "text" | "longText" | "number" | "date" | "choice" | "toggle" | "party" | "person";
/** One field of a command's input, read once from its schema: parser, form, help and manifests all use this. */
export interface FieldSpec {
  readonly name: string;
  readonly kind: FieldKind;
  readonly required: boolean;
  readonly max?: number;
  /** What typed text must match, such as a decision's number. */
  readonly pattern?: RegExp;
  readonly options?: readonly string[];
  readonly preset?: unknown;
  /** A mention that is all of the text stands for the account of whom it mentions. */
  readonly mentionable?: true;
  /** Several, with commas or semicolons between them. */
  readonly list?: true;
  /** A link to a message stands for the id by which the house knows that message. */
  readonly linkable?: true;
}

/** A party's id. Typed by its name, chosen from the group's own. */
export const partyField = z.string().max(200).meta({ field: "party" });
/** An account key. Typed as a mention, chosen with the platform's own picker of people. */
export const personField = z
  .string()
  .max(300)
  .regex(/^[a-z]+:[^:\s]*:\S+$/u)
  .meta({ field: "person" });
/** A member: by their id, as buttons carry it, or by their name or a mention (an account key), as people type it. */
export const memberField = z.string().trim().min(1).max(200).meta({ mentionable: true });
/**
 * A message's id, which shortcuts carry; typed as a link to the message. What has no digit, or is a link that leads to no
 * message, is no id of any platform's.
 */
export const messageField = z
  .string()
  .trim()
  .min(1)
  .max(1000)
  .regex(/^(?=\S*\d)(?!\S*:\/\/)\S+$/u)
  .meta({ linkable: true });

interface Property {
  type?: string;
  enum?: string[];
  format?: string;
  pattern?: string;
  maxLength?: number;
  default?: unknown;
  field?: FieldKind;
  mentionable?: true;
  linkable?: true;
  list?: true;
}
const specs = new WeakMap<Command, readonly FieldSpec[]>();

/** The fields that people see, in the schema's order. */
export function fieldsOf(command: Command): readonly FieldSpec[] {
  const known = specs.get(command);
  if (known) return known;
  const schema = z.toJSONSchema(command.input, { io: "input", unrepresentable: "any" });
  const required = new Set(schema.required);
  const made = Object.entries(schema.properties ?? {})
    .filter(([name]) => !command.carried?.includes(name))
    .map(([name, property]) => specOf(name, property as Property, required.has(name)));
  specs.set(command, made);
  return made;
}

function specOf(name: string, p: Property, required: boolean): FieldSpec {
  const kind = kindOf(p);
  return {
    name,
    kind,
    required,
    max: p.maxLength,
    pattern: p.pattern && kind === "text" ? new RegExp(p.pattern, "u") : undefined,
    options: p.enum,
    preset: p.default,
    mentionable: p.mentionable,
    list: p.list,
    linkable: p.linkable,
  };
}

function kindOf(p: Property): FieldKind {
  if (p.field) return p.field;
  if (p.enum) return "choice";
  if (p.format === "date") return "date";
  if (p.type === "integer" || p.type === "number") return "number";
  if (p.type === "boolean") return "toggle";
  return (p.maxLength ?? 0) > 200 ? "longText" : "text";
}

export interface FieldWords {
  readonly label: string;
  readonly word?: string;
  readonly hint?: string;
  readonly options?: Readonly<Record<string, string>>;
  readonly aliases?: Readonly<Record<string, readonly string[] | undefined>>;
}

export function wordsOf(command: Command, name: string, language: Language): FieldWords {
  const texts: FieldTexts | undefined = command.texts[language].fields[name];
  return texts ?? { label: name };
}

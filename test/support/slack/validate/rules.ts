import type { Json } from "../model.ts";

/** One fault in a payload, in the shape of Slack's own method blocks.validate. */
export interface Problem {
  /** JSON pointer to the place, for example /blocks/0/text/text. */
  pointer: string;
  code: "missing_field" | "invalid_type" | "failed_constraint";
  message: string;
  constraint?: { type: string; expected?: unknown; got?: unknown };
  field?: string;
}

export type Rule = (value: unknown, pointer: string) => Problem[];

export const isJson = (value: unknown): value is Json =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** Slack counts characters, not UTF-16 units. */
const lengthOf = (text: string): number => [...text].length;

export function failed(pointer: string, message: string, constraint: NonNullable<Problem["constraint"]>): Problem[] {
  return [{ pointer, code: "failed_constraint", message, constraint }];
}

const wrongType = (pointer: string, wanted: string): Problem[] => [
  { pointer, code: "invalid_type", message: `must provide ${wanted}` },
];

export const missing = (pointer: string, field: string): Problem => ({
  pointer,
  code: "missing_field",
  message: `missing required field: ${field}`,
  field,
});

export interface StringRule {
  min?: number;
  max?: number;
  oneOf?: string[];
  pattern?: RegExp;
}

export function string({ min = 0, max = Number.POSITIVE_INFINITY, oneOf, pattern }: StringRule = {}): Rule {
  return (value, pointer) => {
    if (typeof value !== "string") return wrongType(pointer, "a string");
    const got = lengthOf(value);
    if (got < min)
      return failed(pointer, `must be more than ${min - 1} characters`, { type: "min_length", expected: min, got });
    if (got > max)
      return failed(pointer, `must be less than ${max + 1} characters`, { type: "max_length", expected: max, got });
    if (oneOf && !oneOf.includes(value))
      return failed(pointer, "must be a valid enum value", { type: "enum", expected: oneOf, got: value });
    if (pattern && !pattern.test(value))
      return failed(pointer, "must match the pattern", { type: "pattern", expected: String(pattern), got: value });
    return [];
  };
}

export const boolean: Rule = (value, pointer) => (typeof value === "boolean" ? [] : wrongType(pointer, "a boolean"));

export function integer(min: number, max: number): Rule {
  return (value, pointer) => {
    if (!Number.isInteger(value)) return wrongType(pointer, "an integer");
    if (Number(value) < min)
      return failed(pointer, `must be more than ${min - 1}`, { type: "minimum", expected: min, got: value });
    if (Number(value) > max)
      return failed(pointer, `must be less than ${max + 1}`, { type: "maximum", expected: max, got: value });
    return [];
  };
}

export function list(rule: Rule, { min = 0, max }: { min?: number; max: number }): Rule {
  return (value, pointer) => {
    if (!Array.isArray(value)) return wrongType(pointer, "an array");
    const got = value.length;
    const size =
      got > max
        ? failed(pointer, `no more than ${max} items allowed`, { type: "max_items", expected: max, got })
        : got < min
          ? failed(pointer, `no fewer than ${min} items allowed`, { type: "min_items", expected: min, got })
          : [];
    return [...size, ...value.flatMap((item, index) => rule(item, `${pointer}/${index}`))];
  };
}

/** Fields by name; a name that ends in "?" may be left out. Slack refuses fields that it does not know. */
export function shape(fields: Record<string, Rule>): Rule {
  const known = new Map(
    Object.entries(fields).map(([name, rule]) => [name.replace("?", ""), { rule, needed: !name.endsWith("?") }]),
  );
  return (value, pointer) => {
    if (!isJson(value)) return wrongType(pointer, "an object");
    const absent = [...known].filter(([name, { needed }]) => needed && value[name] === undefined);
    const unknown = Object.keys(value).filter((name) => !known.has(name));
    return [
      ...absent.map(([name]) => missing(pointer, name)),
      ...unknown.flatMap((name) =>
        failed(pointer, `invalid additional property: ${name}`, { type: "additional_properties", got: name }),
      ),
      ...[...known].flatMap(([name, { rule }]) =>
        value[name] === undefined ? [] : rule(value[name], `${pointer}/${name}`),
      ),
    ];
  };
}

/** The rule that the value's own `type` picks. */
export function byType(rules: Record<string, Rule>): Rule {
  return (value, pointer) => {
    if (!isJson(value)) return wrongType(pointer, "an object");
    const type = value["type"];
    if (type === undefined) return [missing(pointer, "type")];
    const rule = typeof type === "string" && Object.hasOwn(rules, type) ? rules[type] : undefined;
    if (rule) return rule(value, pointer);
    const constraint = { type: "enum", expected: Object.keys(rules), got: type };
    return failed(`${pointer}/type`, `unsupported type: ${String(type)}`, constraint);
  };
}

/** A rule, and then what its fields demand of each other. */
export function also(rule: Rule, together: (value: Json, pointer: string) => Problem[]): Rule {
  return (value, pointer) => [...rule(value, pointer), ...(isJson(value) ? together(value, pointer) : [])];
}

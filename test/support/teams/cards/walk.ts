import type { CardProblem } from "../card.ts";
import { isJson, type Json } from "../json.ts";
import { type Check, shapes } from "./shapes.ts";
import { wrongValue } from "./values.ts";

/** Anything in a card that has a type, and where it is (a JSON pointer). */
export interface Part {
  readonly type: string;
  readonly node: Json;
  readonly pointer: string;
}

/** What may be written as a text alone. */
const shortened = ["TextRun", "TargetElement"];

/** Reads a card from the top: every part, each before those in it, and what is wrong with their form. */
export function walk(card: Json): Walk {
  const walk = new Walk();
  walk.visit(card, ["AdaptiveCard"], "");
  return walk;
}

class Walk {
  readonly parts: Part[] = [];
  readonly problems: CardProblem[] = [];

  visit(value: unknown, types: readonly string[], pointer: string): void {
    if (typeof value === "string" && types.some((type) => shortened.includes(type))) return;
    if (!isJson(value)) {
      this.#report(pointer, "wrongValue", "must be an object");
      return;
    }
    // What can only be of one type need not say so.
    const type = String(value["type"] ?? (types.length === 1 ? types[0] : undefined));
    const shape = types.includes(type) ? shapes[type] : undefined;
    if (!shape) {
      this.#report(pointer, "unknownType", `${type} cannot be here, but ${types.join(", ")}`);
      return;
    }
    this.parts.push({ type, node: value, pointer });
    for (const name of shape.required.filter((one) => value[one] === undefined)) {
      this.#report(pointer, "missingProperty", `${type} needs ${name}`);
    }
    for (const [name, held] of Object.entries(value).filter(([, one]) => one !== undefined)) {
      const check = shape.properties[name];
      if (check) this.#look(held, check, join(pointer, name));
      else if (name !== "type") this.#report(join(pointer, name), "unknownProperty", `${type} has no ${name}`);
    }
  }

  #look(value: unknown, check: Check, pointer: string): void {
    if (check.is === "node") {
      this.visit(value, check.types, pointer);
      return;
    }
    if (check.is !== "nodes") {
      const wrong = wrongValue(check, value);
      if (wrong) this.#report(pointer, "wrongValue", wrong);
      return;
    }
    if (!Array.isArray(value)) this.#report(pointer, "wrongValue", "must be a list");
    else for (const [index, one] of value.entries()) this.visit(one, check.types, `${pointer}/${index}`);
  }

  #report(pointer: string, code: CardProblem["code"], message: string): void {
    this.problems.push({ pointer, code, message });
  }
}

/** As RFC 6901 writes a name in a pointer. */
function join(pointer: string, name: string): string {
  return `${pointer}/${name.replaceAll("~", "~0").replaceAll("/", "~1")}`;
}

import { isJson, type Json } from "../json.ts";

/** What people fill in, by the input's id. */
export type Inputs = Readonly<Record<string, string>>;

/** A button as it was pressed: its data with all inputs of the card in. */
export interface Pressed {
  readonly action: Json;
  readonly data: Json;
}

/**
 * Presses the button with this title or verb. Like Teams, sends the value of every input of the card,
 * also of those that nobody touched. Throws where the cards have no such button, more than one, or no such input.
 */
export function press(cards: readonly Json[], button: string, inputs: Inputs = {}): Pressed {
  const named = (action: Json) => action["title"] === button || action["verb"] === button;
  const found = cards.flatMap((card) =>
    actionsIn(card)
      .filter(named)
      .map((action) => ({ card, action })),
  );
  const [one] = found;
  if (!one) throw new Error(`No "${button}" to press among: ${titles(cards)}`);
  if (found.length > 1) throw new Error(`More than one "${button}" to press among: ${titles(cards)}`);
  const { card, action } = one;
  const own = isJson(action["data"]) ? action["data"] : {};
  const values = action["associatedInputs"] === "none" ? {} : filled(card, inputs);
  return { action, data: { ...own, ...values } };
}

function filled(card: Json, inputs: Inputs): Json {
  const values: Json = {};
  for (const { id, value, type, valueOff } of partsOf(card, "Input.")) {
    const untouched = type === "Input.Toggle" ? (value ?? valueOff ?? "false") : value;
    if (untouched !== undefined) values[String(id)] = untouched;
  }
  const known = partsOf(card, "Input.").map(({ id }) => String(id));
  const unknown = Object.keys(inputs).filter((id) => !known.includes(id));
  if (unknown.length > 0) throw new Error(`No input ${unknown.join(", ")} among: ${known.join(", ")}`);
  return { ...values, ...inputs };
}

const actionsIn = (card: Json): Json[] => partsOf(card, "Action.");

function titles(cards: readonly Json[]): string {
  return cards
    .flatMap(actionsIn)
    .map(({ title, verb }) => `${title ?? verb}`)
    .join(", ");
}

/** Everything in the card, at any depth, whose type begins so. */
function partsOf(value: unknown, prefix: string): Json[] {
  if (Array.isArray(value)) return value.flatMap((one) => partsOf(one, prefix));
  if (!isJson(value)) return [];
  const self = String(value["type"] ?? "").startsWith(prefix) ? [value] : [];
  const isData = ([field]: [string, unknown]) => field !== "data";
  return [
    ...self,
    ...Object.entries(value)
      .filter(isData)
      .flatMap(([, part]) => partsOf(part, prefix)),
  ];
}

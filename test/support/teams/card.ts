import { type Part, walk } from "./cards/walk.ts";
import { isJson, type Json } from "./json.ts";

export interface CardProblem {
  /** Where in the card, as a JSON pointer: "/body/0/text"; "" is the whole card. */
  readonly pointer: string;
  readonly code:
    | "notACard"
    | "tooLarge"
    | "wrongVersion"
    | "unknownType"
    | "unknownProperty"
    | "missingProperty"
    | "wrongValue"
    | "tooManyActions"
    | "duplicateId"
    | "missingLabel"
    | "missingErrorMessage"
    | "missingTitle"
    | "wrongMention";
  readonly message: string;
}

/** The most that a card may take, in bytes of UTF-8. */
const MAX_BYTES = 28 * 1024;
const MAX_ACTIONS = 6;
/** As many people may a card refresh itself for. */
const MAX_REFRESHED = 60;

/** What Teams would refuse, drop in silence or show wrongly in an Adaptive Card of version 1.5; [] if nothing. */
export function checkCard(card: unknown): CardProblem[] {
  if (!isJson(card) || card["type"] !== "AdaptiveCard") {
    return [{ pointer: "", code: "notACard", message: "An Adaptive Card has the type AdaptiveCard" }];
  }
  const { parts, problems } = walk(card);
  const rules = [tooLarge, wrongVersion, tooManyActions, duplicateIds, missingLabels, missingTitles, wrongMentions];
  return [...problems, ...rules.flatMap((rule) => rule(card, parts))];
}

/** Throws where Teams would not show the card as it is meant. */
export function mustShow(card: unknown): void {
  const problems = checkCard(card).map(({ pointer, code, message }) => `${pointer || "/"} ${code}: ${message}`);
  if (problems.length > 0) throw new Error(`Teams cannot show this card:\n${problems.join("\n")}`);
}

type Rule = (card: Json, parts: readonly Part[]) => CardProblem[];

const tooLarge: Rule = (card) => {
  const bytes = Buffer.byteLength(JSON.stringify(card));
  if (bytes <= MAX_BYTES) return [];
  return [{ pointer: "", code: "tooLarge", message: `The card has ${bytes} bytes of at most ${MAX_BYTES}` }];
};

const wrongVersion: Rule = ({ version }) => {
  if (version === "1.5") return [];
  return [{ pointer: "/version", code: "wrongVersion", message: "The version must be 1.5" }];
};

const tooManyActions: Rule = (_, parts) =>
  parts.flatMap(({ node: { actions, userIds }, pointer }) => {
    const many = (list: unknown, max: number) => Array.isArray(list) && list.length > max;
    const code = "tooManyActions";
    if (many(actions, MAX_ACTIONS)) return [{ pointer: `${pointer}/actions`, code, message: `At most ${MAX_ACTIONS}` }];
    if (many(userIds, MAX_REFRESHED))
      return [{ pointer: `${pointer}/userIds`, code, message: `At most ${MAX_REFRESHED}` }];
    return [];
  });

const duplicateIds: Rule = (_, parts) => {
  const named = parts.filter(({ node, type }) => node["id"] !== undefined && type !== "mentioned");
  const first = new Map(named.toReversed().map(({ node, pointer }) => [node["id"], pointer]));
  return named
    .filter(({ node, pointer }) => first.get(node["id"]) !== pointer)
    .map(({ node: { id }, pointer }) => ({
      ...{ pointer: `${pointer}/id`, code: "duplicateId" },
      message: `${id} is also the id of ${first.get(id)}`,
    }));
};

const isEmpty = (value: unknown): boolean => typeof value !== "string" || value.trim() === "";

const missingLabels: Rule = (_, parts) => {
  const inputs = parts.filter(({ type }) => type.startsWith("Input.") && type !== "Input.Choice");
  return inputs.flatMap(({ node: { label, isRequired, errorMessage }, pointer }): CardProblem[] => [
    ...(isEmpty(label) ? [{ pointer, code: "missingLabel", message: "An input needs a label" } as const] : []),
    ...(isRequired === true && isEmpty(errorMessage)
      ? [{ pointer, code: "missingErrorMessage", message: "Whoever leaves it empty must be told what to do" } as const]
      : []),
  ]);
};

/** A part that is itself tapped has no words of its own. */
const missingTitles: Rule = (_, parts) =>
  parts
    .filter(({ type, pointer }) => type.startsWith("Action.") && /\/actions\/\d+$/.test(pointer))
    .filter(({ node }) => isEmpty(node["title"]))
    .map(({ pointer }) => ({ pointer, code: "missingTitle", message: "A button needs a title" }));

/** Teams refuses a card whose mentions are not in its text, and shows a mention without an entity as it is written. */
const wrongMentions: Rule = (card, parts) => {
  const mentions = parts.filter(({ type }) => type === "mention");
  const declared = mentions.map(({ node }) => String(node["text"]));
  const texts = parts.filter(({ type }) => type === "TextBlock" || type === "Fact");
  const written = JSON.stringify(card["body"] ?? []);
  const code = "wrongMention";
  const unused = mentions.filter(({ node }) => !written.includes(JSON.stringify(node["text"]).slice(1, -1)));
  const undeclared = texts.flatMap(({ node, pointer }) =>
    [node["text"], node["value"]]
      .flatMap((text) => String(text ?? "").match(/<at>.*?<\/at>/g) ?? [])
      .filter((mention) => !declared.includes(mention))
      .map((mention) => ({ pointer, mention })),
  );
  return [
    ...unused.map(({ pointer }): CardProblem => ({ pointer, code, message: "The mention is not in the text" })),
    ...undeclared.map(
      ({ pointer, mention }): CardProblem => ({ pointer, code, message: `${mention} has no entity in msteams` }),
    ),
  ];
};

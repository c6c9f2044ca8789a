import type { Ids } from "../ids.ts";
import type { Json } from "../model.ts";
import { isJson } from "../validate/rules.ts";

/** Blocks as Slack keeps them: every block and every element that one can act on has an id. */
export function withIds(blocks: Json[], ids: Ids): Json[] {
  return blocks.map((block) => ({
    ...named(block, ids),
    block_id: block["block_id"] ?? ids.next("b"),
  }));
}

function named(block: Json, ids: Ids): Json {
  const { element, accessory, elements, type } = block;
  return {
    ...block,
    ...(isJson(element) && { element: withActionId(element, ids) }),
    ...(isJson(accessory) && { accessory: withActionId(accessory, ids) }),
    ...(type === "actions" && Array.isArray(elements) && { elements: elements.map((item) => withActionId(item, ids)) }),
  };
}

const withActionId = (element: Json, ids: Ids): Json =>
  element["type"] === "image" ? element : { ...element, action_id: element["action_id"] ?? ids.next("a") };

/** Everything in the blocks that a person can press, choose or fill in, with the block that holds it. */
export function interactive(blocks: Json[]): { block: Json; element: Json }[] {
  return blocks.flatMap((block) => {
    const parts = [
      block["element"],
      block["accessory"],
      ...(block["type"] === "actions" ? list(block["elements"]) : []),
    ];
    return parts.filter((part) => isJson(part)).map((element) => ({ block, element }));
  });
}

const list = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);

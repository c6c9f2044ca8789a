import type { Json } from "../model.ts";
import { viewBlocks } from "./blocks.ts";
import { also, boolean, byType, isJson, missing, type Problem, shape, string } from "./rules.ts";
import { plain } from "./text.ts";

const common = {
  type: string(),
  blocks: viewBlocks,
  "private_metadata?": string({ max: 3000 }),
  "callback_id?": string({ max: 255 }),
  "external_id?": string({ max: 255 }),
};

/** Without a submit button, what people fill in could not be sent. */
function submitForInputs(view: Json, pointer: string): Problem[] {
  const blocks = Array.isArray(view["blocks"]) ? view["blocks"] : [];
  const hasInput = blocks.some((block) => isJson(block) && block["type"] === "input");
  return hasInput && view["submit"] === undefined ? [missing(pointer, "submit")] : [];
}

const modal = also(
  shape({
    ...common,
    title: plain(24),
    "submit?": plain(24),
    "close?": plain(24),
    "clear_on_close?": boolean,
    "notify_on_close?": boolean,
    "submit_disabled?": boolean,
  }),
  submitForInputs,
);

/** Every fault of a view that an app wants to show; `only` is the type that the method takes. */
export function viewProblems(view: unknown, only?: "modal" | "home"): Problem[] {
  const kinds = { modal, home: shape(common) };
  return byType(only ? { [only]: kinds[only] } : kinds)(view, "/view");
}

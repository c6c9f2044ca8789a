import type { Json } from "../model.ts";
import { messageBlocks } from "./blocks.ts";
import { failed, isJson, type Problem, shape, string } from "./rules.ts";

/** Undocumented; measured by app makers at about this many characters in all blocks together (bolt-js#2509). */
const CHARACTERS_IN_BLOCKS = 13_200;
/** Slack says only that there is a limit; ours is low, so that callers keep metadata to a few ids. */
const METADATA_CHARACTERS = 8_000;

export interface MessageFault {
  /** The error code of chat.postMessage. */
  error: string;
  problems: Problem[];
}

/** The first reason for which Slack would refuse to post this, or undefined. */
export function messageFault(message: Json): MessageFault | undefined {
  const { text, blocks, metadata, attachments } = message;
  if (blocks !== undefined && !Array.isArray(blocks)) return { error: "invalid_blocks_format", problems: [] };
  const empty = [text, blocks, attachments].every((part) => part === undefined || part === "" || isEmptyList(part));
  if (empty) return { error: "no_text", problems: [] };
  return blocksFault(blocks ?? []) ?? (metadata === undefined ? undefined : metadataFault(metadata));
}

const isEmptyList = (value: unknown): boolean => Array.isArray(value) && value.length === 0;

function blocksFault(blocks: unknown[]): MessageFault | undefined {
  const problems = [...messageBlocks(blocks, "/blocks"), ...tooManyTables(blocks)];
  if (problems.length > 0) return { error: "invalid_blocks", problems };
  const got = charactersIn(blocks);
  if (got <= CHARACTERS_IN_BLOCKS) return undefined;
  const constraint = { type: "max_length", expected: CHARACTERS_IN_BLOCKS, got };
  return { error: "msg_blocks_too_long", problems: failed("/blocks", "the blocks hold too much text", constraint) };
}

function tooManyTables(blocks: unknown[]): Problem[] {
  const got = blocks.filter((block) => isJson(block) && block["type"] === "table").length;
  return got > 1 ? failed("/blocks", "only one table allowed", { type: "max_items", expected: 1, got }) : [];
}

/** The characters of every text, wherever it lies in the blocks. */
function charactersIn(value: unknown): number {
  if (Array.isArray(value)) return value.reduce((sum: number, item) => sum + charactersIn(item), 0);
  if (!isJson(value)) return 0;
  return Object.entries(value).reduce(
    (sum, [name, part]) => sum + (name === "text" && typeof part === "string" ? part.length : charactersIn(part)),
    0,
  );
}

function metadataFault(metadata: unknown): MessageFault | undefined {
  const form = shape({ event_type: string({ min: 1, max: 255 }), event_payload: object });
  const problems = form(metadata, "/metadata");
  if (problems.length > 0) return { error: "invalid_metadata_format", problems };
  const size = string({ max: METADATA_CHARACTERS })(JSON.stringify(metadata), "/metadata");
  return size.length > 0 ? { error: "metadata_too_large", problems: size } : undefined;
}

function object(value: unknown, pointer: string): Problem[] {
  return isJson(value) ? [] : [{ pointer, code: "invalid_type", message: "must provide an object" }];
}

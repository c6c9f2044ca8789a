import { connectModel, type ModelSettings } from "../adapters/model/model.ts";
import type { Database } from "../adapters/store/database.ts";
import { makeModelUse } from "../adapters/store/modelUse.ts";
import type { DoorLog } from "../core/ports/door.ts";
import type { Apart } from "../core/work/apart.ts";
import type { NoteModel, Outside } from "../core/work/summarise.ts";
import { summariseByRules } from "../language/summary/apart.ts";

/** What the settings say of a language model. */
export interface ModelConfig extends ModelSettings {
  /** What a group may use of it in a month. */
  readonly tokensPerMonth: number;
}

/** Rules of our own, in a thread of their own. */
export const rules = {
  module: import.meta.resolve("../language/summary/apart.ts"),
  name: summariseByRules.name,
  run: summariseByRules,
} satisfies Apart<never, unknown>;

/** What summaries are made with besides: the model that the settings name. */
export function openModel(
  { client }: Database,
  config: ModelConfig | undefined,
  log: DoorLog,
  noted?: NoteModel,
): Outside | undefined {
  return config && { model: connectModel(config), use: makeModelUse(client, config.tokensPerMonth), log, noted };
}

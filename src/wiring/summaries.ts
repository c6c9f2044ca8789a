import { connectModel, type ModelSettings } from "../adapters/model/model.ts";
import type { Database } from "../adapters/store/database.ts";
import { makeModelUse } from "../adapters/store/modelUse.ts";
import type { DoorLog } from "../core/ports/door.ts";
import type { Apart } from "../core/work/apart.ts";
import type { NoteModel, Outside } from "../core/work/summarise.ts";
import type * as apart from "../language/summary/apart.ts";

/** What the settings say of a language model. */
export interface ModelConfig extends ModelSettings {
  /** What a group may use of it in a month. */
  readonly tokensPerMonth: number;
}

type Summarise = typeof apart.summariseByRules;

/** Our own reader, in a thread of its own. Nothing of it is loaded here: what it has learned takes room. */
export const rules: Apart<Parameters<Summarise>[0], ReturnType<Summarise>> = {
  module: import.meta.resolve("../language/summary/apart.ts"),
  name: "summariseByRules" satisfies keyof typeof apart,
  run: async (input) => (await import("../language/summary/apart.ts")).summariseByRules(input),
};

/** What summaries are made with besides: the model that the settings name. */
export function openModel(
  { client }: Database,
  config: ModelConfig | undefined,
  log: DoorLog,
  noted?: NoteModel,
): Outside | undefined {
  return config && { model: connectModel(config), use: makeModelUse(client, config.tokensPerMonth), log, noted };
}

import { Counter, type Registry } from "prom-client";
import type { NoteModel } from "../../../core/work/summarise.ts";

/** What the language model costs, and how often it gives something: for all groups together. */
export function countModel(registry: Registry): NoteModel {
  const registers = [registry];
  const asks = new Counter({
    name: "samsprak_model_asks_total",
    help: "Summaries that the language model was asked for, by how it went.",
    labelNames: ["outcome"],
    registers,
  });
  const used = new Counter({
    name: "samsprak_model_tokens_total",
    help: "Tokens that the language model has used.",
    registers,
  });
  return (outcome, tokens) => {
    asks.inc({ outcome });
    used.inc(tokens);
  };
}

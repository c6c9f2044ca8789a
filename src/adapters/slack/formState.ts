import { accountKey } from "../../core/ask.ts";
import type { Values } from "../../core/command.ts";
import type { OpenView, StateEntry } from "./payloads.ts";
import type { People } from "./people.ts";

/** What a form's fields hold, by name. Fields left empty are left out; a person becomes an account key. */
export async function readState({ state }: OpenView, people: People, team: string): Promise<Values> {
  const entries = Object.entries(state.values).flatMap(([name, elements]) =>
    Object.values(elements).map((entry) => [name, entry] as const),
  );
  const read = entries.map(async ([name, entry]) => [name, await answerIn(entry, people, team)] as const);
  return Object.fromEntries((await Promise.all(read)).filter(([, value]) => value !== undefined));
}

async function answerIn(entry: StateEntry, people: People, team: string): Promise<string | undefined> {
  // A box that is not ticked is an answer too.
  if (entry.type === "checkboxes") return String((entry.selected_options ?? []).length > 0);
  if (entry.selected_user) return accountKey(await people.find({ id: entry.selected_user }, team));
  return entry.value ?? entry.selected_date ?? entry.selected_option?.value ?? undefined;
}

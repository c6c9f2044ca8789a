import { admit } from "../admit.ts";
import type { Ask } from "../ask.ts";
import { change } from "../change.ts";
import type { House } from "../house.ts";
import type { Seat } from "../ports/store.ts";
import type { Reply } from "../reply.ts";
import type { Language } from "../texts.ts";
import type { Gathered } from "./work.ts";

/** The turn that slow work ends in. What was gathered is in no audit line: that has the work's own input. */
export async function runGathered(
  house: House,
  ask: Ask,
  { id, work, roles, input, run }: Gathered,
  seat: Seat,
  language: Language,
): Promise<Reply> {
  const command = { roles };
  return await change(house, ask, admit(ask, command, seat, language), {
    call: { command: work, input },
    command,
    language,
    ready: { kind: "change", run },
    work: id,
  });
}

import { admit } from "../admit.ts";
import { change } from "../change.ts";
import type { Hearing } from "../hearing.ts";
import type { Reply } from "../reply.ts";
import type { Gathered } from "./work.ts";

/** The turn that slow work ends in. What was gathered is in no audit line: that has the work's own input. */
export async function runGathered(
  { house, ask, seat, language }: Hearing,
  { id, work, roles, input, run }: Gathered,
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

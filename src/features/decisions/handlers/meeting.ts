import { AskerError } from "../../../core/errors.ts";
import type { Look } from "../../../core/turn.ts";
import type { Needs, OpenMeeting } from "../needs.ts";
import { texts } from "../texts.ts";

const numbered = /^(?:(?:möte|meeting)\s+)?(?<number>\d{1,6}(?:\/\d{4})?)$/iu;

/** The draft with its meeting: the one that is under way, where it names no other. */
export async function inMeeting<D extends { readonly meeting?: string | undefined }>(
  look: Look,
  draft: D,
  needs: Needs,
): Promise<{ readonly draft: D; readonly open: OpenMeeting | undefined }> {
  const open = await needs.openMeeting(look);
  const meeting = draft.meeting === undefined ? open?.name : await nameOf(look, draft.meeting, needs);
  return { draft: { ...draft, meeting }, open: open?.name === meeting ? open : undefined };
}

/** Who gives a number means a meeting that is booked here; a meeting that is not has a name. */
async function nameOf(look: Look, typed: string, { nameOfMeeting }: Needs): Promise<string> {
  const { number } = numbered.exec(typed)?.groups ?? {};
  if (number === undefined) return typed;
  const name = await nameOfMeeting(look, number);
  if (!name) throw new AskerError(texts[look.language].unknownMeeting(number));
  return name;
}

import type { Look } from "../../../core/turn.ts";
import type { Needs, OpenMeeting } from "../needs.ts";

/** The draft with its meeting: the one that is under way, where it names no other. */
export async function inMeeting<D extends { readonly meeting?: string | undefined }>(
  look: Look,
  draft: D,
  { openMeeting }: Needs,
): Promise<{ readonly draft: D; readonly open: OpenMeeting | undefined }> {
  const open = await openMeeting(look);
  const { meeting = open?.name } = draft;
  return { draft: { ...draft, meeting }, open: open?.name === meeting ? open : undefined };
}

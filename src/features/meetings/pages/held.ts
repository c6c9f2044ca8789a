import type { Part } from "../../../core/document.ts";
import { partsOf } from "../../../core/page.ts";
import { inBoth } from "../../../core/texts.ts";
import type { View } from "../../../core/turn.ts";
import type { Needs } from "../needs.ts";
import type { Meeting } from "../store/meetings.ts";
import { texts } from "../texts.ts";
import { dayCard } from "../views/meetingDay.ts";
import { numberOf } from "../views/wording.ts";

/** How a meeting goes or went, with the names of its time: who was there, what was noted, and what was decided. */
export async function heldParts(view: View, meeting: Meeting, needs: Needs): Promise<readonly Part[]> {
  if (meeting.state !== "open" && meeting.state !== "closed") return [];
  const { language } = view;
  const say = texts[language].pages;
  const day = await dayCard.show(view, meeting.id);
  const names = inBoth((l) => texts[l].meeting(numberOf(meeting, l)));
  const decided = await needs.findDecided(view, { id: meeting.id, names: [names.sv, names.en] });
  return [
    { kind: "heading", level: 1, text: meeting.state === "open" ? say.goesOn : say.went },
    ...(day ? partsOf(day) : [{ kind: "paragraph", text: say.nothingNoted } as const]),
    { kind: "heading", level: 1, text: say.decided },
    decided.length > 0
      ? { kind: "list", items: decided.map((piece) => [piece]) }
      : { kind: "paragraph", text: say.nothingDecided },
  ];
}

import type { Block, Card } from "../../../core/card.ts";
import { defineSubject } from "../../../core/feature.ts";
import type { Look } from "../../../core/turn.ts";
import { findMeeting, type Meeting } from "../store/meetings.ts";
import { texts } from "../texts.ts";
import { factsOf, numberOf, sentence, whenAndWhere } from "./wording.ts";

/** The meeting in the group's channels: one card, which follows what happens to the meeting. */
export const meetingCard = defineSubject({
  kind: "meeting",
  audience: "channels",
  load: (look, id) => findMeeting(look, { id }),
  view: viewMeeting,
});

export function viewMeeting(meeting: Meeting, { group, language }: Look): Card {
  const say = texts[language];
  const when: Block = { kind: "text", text: `${sentence(whenAndWhere(meeting, meeting.place, language))}.` };
  return {
    title: say.titled(numberOf(meeting, language), meeting.title),
    status: say.states[meeting.state],
    blocks: [when, ...factsOf(meeting, group, language)],
    buttons: [],
  };
}

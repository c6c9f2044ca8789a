import type { Button, Card } from "../../../core/card.ts";
import { cut } from "../../../core/card.ts";
import { call } from "../../../core/command.ts";
import type { Language } from "../../../core/texts.ts";
import { show } from "../commands/reading.ts";
import type { Meeting } from "../store/meetings.ts";
import { texts } from "../texts.ts";
import { numberOf, whenAndWhere } from "./wording.ts";

const lineLength = 160;

export function viewList(meetings: readonly Meeting[], language: Language): Card {
  const say = texts[language];
  const buttons = meetings.slice(0, 5).map((meeting): Button => {
    const number = numberOf(meeting, language);
    return { label: say.meeting(number), about: cut(meeting.title, 80), call: call(show, { number }) };
  });
  const items = meetings.map((meeting) => lineOf(meeting, language));
  return { title: say.meetings, blocks: [{ kind: "list", items }], buttons };
}

/** "3/2026 – torsdag den 10 december 2026 kl. 17.00–19.00, Rådhuset: IOP Öppen hall" */
export function lineOf(meeting: Meeting, language: Language): string {
  const when = whenAndWhere(meeting, meeting.place, language);
  return texts[language].line(numberOf(meeting, language), when, cut(meeting.title, lineLength));
}

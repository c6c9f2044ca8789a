import { type Card, cut } from "../../../core/card.ts";
import type { Language } from "../../../core/texts.ts";
import type { Item } from "../store/agenda.ts";
import type { Meeting } from "../store/meetings.ts";
import type { Note } from "../store/notes.ts";
import { texts } from "../texts.ts";
import { numberOf } from "./wording.ts";

type Shown = Pick<Note, "number" | "kind" | "text" | "itemId" | "resultId">;

/** "2. Förslag till beslut (punkt 6): öppna hallen" */
export function noteLine(note: Shown, items: readonly Item[], language: Language): string {
  const say = texts[language].conduct;
  const at = items.findIndex(({ id }) => id === note.itemId);
  const line = say.note(note.number, say.kinds[note.kind], note.text, at === -1 ? undefined : String(at + 1));
  return note.kind === "decision" && note.resultId ? `${line} – ${say.confirmed}` : line;
}

export function viewNotes(meeting: Meeting, notes: readonly Note[], items: readonly Item[], language: Language): Card {
  const standing = notes.filter(({ undone }) => !undone);
  return {
    title: texts[language].conduct.notesTitle(numberOf(meeting, language)),
    status: texts[language].states[meeting.state],
    blocks: [{ kind: "list", items: standing.map((note) => cut(noteLine(note, items, language), 3000)) }],
    buttons: [],
  };
}

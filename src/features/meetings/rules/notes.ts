import { fold } from "../../../core/words.ts";

export const noteKinds = ["decision", "action", "information"] as const;
export type NoteKind = (typeof noteKinds)[number];

/** What stands after the #, without accents. */
const marks: Readonly<Record<NoteKind, readonly string[]>> = {
  decision: ["beslut", "decision"],
  action: ["atgard", "action"],
  information: ["info", "information"],
};

export interface Noted {
  readonly kind: NoteKind;
  readonly text: string;
}

/** What was written after the first mark, where further lines may have marks of their own. */
export function readNotes(kind: NoteKind, text: string): readonly Noted[] {
  const notes: { kind: NoteKind; text: string }[] = [{ kind, text: "" }];
  for (const line of text.split("\n")) {
    const marked = /^\s*#(?<mark>\p{L}+)[\s:]*(?<rest>.*)$/u.exec(line)?.groups;
    const mark = fold(marked?.["mark"] ?? "");
    const own = noteKinds.find((one) => marks[one].includes(mark));
    const last = notes.at(-1);
    if (own) notes.push({ kind: own, text: marked?.["rest"] ?? "" });
    else if (last) last.text = `${last.text}\n${line}`;
  }
  return notes.map((note) => ({ ...note, text: note.text.trim() })).filter((note) => note.text !== "");
}

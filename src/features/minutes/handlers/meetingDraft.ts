import type { Language } from "../../../core/texts.ts";
import type { Turn } from "../../../core/turn.ts";
import type { HeldMeeting, Listed, MeetingNote, Needs, Present } from "../needs.ts";
import { type Drafted, draftOf } from "../rules/draft.ts";
import type { Attendant, Logged, Statement } from "../rules/minutes.ts";
import { isSaidIn } from "../rules/same.ts";
import { texts } from "../texts.ts";
import type { Heard } from "./heard.ts";

/** Every matter of the agenda with what was noted under it; what only the channel tells stands by itself, at the end. */
export async function itemsOf(
  turn: Turn,
  meeting: HeldMeeting,
  heard: Heard | undefined,
  needs: Needs,
): Promise<readonly Drafted[]> {
  const { language } = turn.group;
  const results = meeting.notes.flatMap(({ result }) => (result === undefined ? [] : [result]));
  const decisions = new Map((await needs.findDecisions(turn, results)).map((one) => [one.id, one]));
  const actions = new Map((await needs.findActions(turn, results)).map((one) => [one.id, one]));
  const told = (note: MeetingNote) => statementOf(note, { decisions, actions });
  const items = meeting.items.map(({ id, title, state }) => {
    const own = meeting.notes.filter(({ item }) => item === id).map(told);
    return { title, agendaItem: id, statements: [...own, ...outcomeOf(state, language)] };
  });
  const ids = new Set(meeting.items.map(({ id }) => id));
  const loose = meeting.notes.filter(({ item }) => item === undefined || !ids.has(item)).map(told);
  const untitled = texts[language].document.untitled;
  return [
    ...items,
    ...(loose.length > 0 ? [{ title: untitled, statements: loose }] : []),
    ...fromChannel(meeting.notes, heard, language),
  ];
}

interface Results {
  readonly decisions: ReadonlyMap<string, Logged>;
  readonly actions: ReadonlyMap<string, Listed>;
}

function statementOf({ kind, text, result }: MeetingNote, { decisions, actions }: Results): Statement {
  const plain = { text, confirmed: true, citations: [] };
  if (kind === "information") return { ...plain, kind: "narrative" };
  if (kind === "decision")
    return { ...plain, kind, state: "decided", decision: result === undefined ? undefined : decisions.get(result) };
  const listed = result === undefined ? undefined : actions.get(result);
  if (!listed) return { ...plain, kind };
  const { id, number, owner, due } = listed;
  return { ...plain, kind, text: listed.text, owner, due, action: { id, number } };
}

function outcomeOf(state: string, language: Language): readonly Statement[] {
  const say = texts[language].document;
  const text = { postponed: say.postponedItem, notReached: say.notReached }[state];
  return text === undefined ? [] : [{ kind: "narrative", text, confirmed: true, citations: [] }];
}

/** What was noted is not told twice. */
function fromChannel(notes: readonly MeetingNote[], heard: Heard | undefined, language: Language): readonly Drafted[] {
  if (!heard) return [];
  const noted = notes.map(({ text }) => text);
  const drafted = draftOf(heard.summary.findings, heard.conversation, heard.speakers.owners);
  const statements = drafted
    .flatMap((item) => item.statements)
    .filter(({ kind, text }) => kind === "narrative" || !isSaidIn(text, noted));
  return statements.length > 0 ? [{ title: texts[language].fromChannel, statements }] : [];
}

export function presentOf(present: Present, language: Language): Attendant {
  const say = texts[language].document;
  const { member, name, party, remote, office, from, until } = present;
  const role = office ?? (present.role as keyof typeof say.roles);
  return { member, name, party, remote, role: say.roles[role] || undefined, part: partOf(from, until, language) };
}

function partOf(from: number | undefined, until: number | undefined, language: Language): string | undefined {
  const say = texts[language].document;
  if (from !== undefined && until !== undefined) return say.betweenItems(from, until);
  if (from !== undefined) return say.fromItem(from);
  return until === undefined ? undefined : say.untilItem(until);
}

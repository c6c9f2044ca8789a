import type { Part } from "../../../core/document.ts";
import type { Language } from "../../../core/texts.ts";
import { longDate } from "../../../language/format/dates.ts";
import { listOf } from "../../../language/format/lists.ts";
import { wallDate } from "../../../language/format/wallClock.ts";
import type { Beside } from "../handlers/beside.ts";
import type { History } from "../needs.ts";
import type { Checker, Minutes, Note } from "../rules/minutes.ts";
import { texts } from "../texts.ts";

/** Who approved the text, and room for signatures on paper: we sign nothing ourselves. */
export function approvalOf(minutes: Minutes): readonly Part[] {
  const { language, state } = minutes;
  if (state === "draft") return [];
  const say = texts[language].document;
  const heading: Part = { kind: "heading", level: 1, text: say.approval };
  if (state === "sent") return [heading, { kind: "paragraph", text: say.waiting }];
  return [
    heading,
    { kind: "paragraph", text: approvedBy(minutes) },
    { kind: "signatures", roles: signers(minutes) },
    { kind: "paragraph", text: say.noReference },
  ];
}

/** "Godkänd i Samspråk av justerare för MIP och justerare för MISO, tisdag den … Inte elektroniskt underskriven." */
function approvedBy(minutes: Minutes): string {
  const { language, approvedOn, createdOn } = minutes;
  const roles = listOf([...new Set(present(minutes).map((one) => roleOf(one, language)))], language);
  return texts[language].document.approved(roles, longDate(approvedOn ?? createdOn, language));
}

/** Those who are asked, and those whose approval stands though they have left. */
function present({ checkers, version }: Minutes): readonly Checker[] {
  return checkers.filter(({ ended, approvedVersion }) => !ended || approvedVersion === version);
}

function roleOf({ party }: Checker, language: Language): string {
  const say = texts[language].document;
  return party ? say.checkerOf(party.name) : say.checker;
}

function signers(minutes: Minutes): readonly string[] {
  const say = texts[minutes.language].document.signatures;
  const checkers = present(minutes).map(({ party }) => (party ? `${say.checker}, ${party.name}` : say.checker));
  return [say.chair, say.secretary, ...checkers];
}

/** What came after the approval: beside the text, which stands. */
export function laterParts(minutes: Minutes, beside: Beside, language: Language): readonly Part[] {
  const { hash, state } = minutes;
  const say = texts[language].document;
  const items = laterNotes(minutes, beside, language);
  return [
    ...(items.length > 0
      ? ([
          { kind: "heading", level: 1, text: say.later },
          { kind: "list", items },
        ] as const)
      : []),
    ...(state === "approved" && hash ? ([{ kind: "note", text: say.hash(hash) }] as const) : []),
  ];
}

/** What people and sources have added since, and what has become of the decisions that the text tells of. */
export function laterNotes(
  { notes, zone, state }: Pick<Minutes, "notes" | "zone" | "state">,
  { histories }: Pick<Beside, "histories">,
  language: Language,
): readonly string[] {
  return [
    // What came before the approval is no part of what came after.
    ...notes
      .filter(({ kind }) => kind !== "takenBack" || state !== "approved")
      .map((note) => noteText(note, zone, language)),
    ...histories.flatMap((history) => historyTexts(history, zone, language)),
  ];
}

/** The log keeps a decision's own words; what has happened to it is said beside them. */
function historyTexts({ number, corrections, later }: History, zone: string, language: Language): readonly string[] {
  const say = texts[language].document.inLog;
  return [
    ...corrections.map(({ at, text }) => say.corrected(number, longDate(wallDate(at, zone), language), text)),
    ...(later ? [say[later.relation](number, later.number)] : []),
  ];
}

export function noteText({ kind, text, at }: Note, zone: string, language: Language): string {
  const say = texts[language].document;
  const date = longDate(wallDate(at, zone), language);
  switch (kind) {
    case "edited":
      return say.edited(date);
    case "deleted":
      return say.deleted(date);
    case "reference":
      return say.laterNote(date, say.reference(text ?? ""));
    case "takenBack":
      return say.takenBack(date, text ?? "");
    case "note":
      return say.laterNote(date, text ?? "");
  }
}

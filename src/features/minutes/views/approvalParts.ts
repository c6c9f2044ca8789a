import type { Part } from "../../../core/document.ts";
import type { Language } from "../../../core/texts.ts";
import { longDate } from "../../../language/format/dates.ts";
import { listOf } from "../../../language/format/lists.ts";
import { paragraph } from "../../../language/format/numbers.ts";
import { wallDate } from "../../../language/format/wallClock.ts";
import type { Beside } from "../handlers/beside.ts";
import type { History } from "../needs.ts";
import type { Checker, Minutes, Note } from "../rules/minutes.ts";
import { texts } from "../texts.ts";
import { calledOf } from "./wording.ts";

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

/** "Godkänd i Samspråk av Bosse (justerare för MIP) och Dragan (justerare för HISO), tisdag den …; Cilla (…), onsdag den …" */
function approvedBy(minutes: Minutes): string {
  const { language, items } = minutes;
  const say = texts[language].document;
  const paragraphs = paragraph(items.flatMap(({ paragraph: given }) => given ?? []));
  const byDay = Map.groupBy(present(minutes), (one) => dayOf(one, minutes));
  const days = [...byDay].map(([day, all]) => {
    const names = all.map((one) => say.named(one.name, roleOf(one, language)));
    return say.onDay(listOf(names, language), longDate(day, language));
  });
  return say.approved(days.join("; "), paragraphs);
}

/** When a checker approved the text, as the group's clock showed it: some days before it was locked, maybe. */
function dayOf({ approvedAt }: Checker, { approvedOn, createdOn, zone }: Minutes): string {
  return approvedAt ? wallDate(approvedAt, zone) : (approvedOn ?? createdOn);
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
  const { language } = minutes;
  const { signatures: say } = texts[language].document;
  const checkers = present(minutes).map((one) =>
    say.checkerWho(one.name, roleOf(one, language), longDate(dayOf(one, minutes), language)),
  );
  return [say.chair, say.secretary, ...checkers];
}

/** What came after the approval: beside the text, which stands. */
export function laterParts(minutes: Minutes, beside: Beside, language: Language): readonly Part[] {
  const say = texts[language].document;
  const items = laterNotes(minutes, beside, language);
  return [
    ...(items.length > 0
      ? ([
          { kind: "heading", level: 1, text: say.later },
          { kind: "list", items },
        ] as const)
      : []),
  ];
}

/** By which the text is known again; what is cut out of it says that it is the whole's. */
export function checksumOf({ hash, state, ...minutes }: Minutes, extract: boolean): readonly Part[] {
  if (state !== "approved" || !hash) return [];
  const { language } = minutes;
  const say = texts[language].document;
  return [{ kind: "note", text: extract ? say.wholeHash(calledOf(minutes, language), hash) : say.hash(hash) }];
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

import type { Part } from "../../../core/document.ts";
import type { Language } from "../../../core/texts.ts";
import { longDate } from "../../../language/format/dates.ts";
import { listOf } from "../../../language/format/lists.ts";
import { wallDate } from "../../../language/format/wallClock.ts";
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
export function approvedBy(minutes: Minutes): string {
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
export function laterParts({ notes, zone, hash, state }: Minutes, language: Language): readonly Part[] {
  const say = texts[language].document;
  const items = notes.map((note) => noteText(note, zone, language));
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
    case "note":
      return say.laterNote(date, text ?? "");
  }
}

import type { Document, Part, Text } from "../../../core/document.ts";
import type { Group } from "../../../core/group.ts";
import { difference } from "../../../language/diff/difference.ts";
import { type Agreement, type Clause, decisionOf, signing } from "../rules/agreement.ts";
import { partsOf } from "../rules/layout.ts";
import type { Hint } from "../rules/lint/hint.ts";
import { texts } from "../texts.ts";
import { factsOf, partyLine } from "./agreement.ts";
import { bannerOf, clauseParts, headOf } from "./document.ts";
import { hintParts } from "./hints.ts";
import { dayOf, headingOf, paragraphOf, textOf } from "./wording.ts";

/** To be read, signed, or written in: then with the guidance, and with what may be worth another look. */
export type Purpose = "read" | "sign" | "work";

const mostHints = 50;

/** The agreement as it is printed, in its own language: its text, what the parties have decided, and lines to sign on. */
export function printed(
  agreement: Agreement,
  group: Group,
  purpose: Purpose = "read",
  hints: readonly Hint[] = [],
): Document {
  const { language } = agreement;
  const { files: say } = texts[language];
  const signers = signing(agreement).map(({ name }) => say.signer(name));
  const { banner, ...settled } = frame(agreement, group);
  return {
    ...settled,
    // What is signed is no draft any more, whatever state it is in here.
    ...(banner && purpose !== "sign" && { banner }),
    parts: [
      ...opening(agreement),
      ...agreement.clauses.flatMap((clause) => [
        ...clauseParts(clause, agreement),
        ...(purpose === "work" ? guidanceOf(clause, language) : []),
      ]),
      ...hintParts(hints, mostHints, language),
      ...decisionsOf(agreement),
      { kind: "heading", level: 1, text: say.signatures },
      { kind: "signatures", roles: signers },
      ...(purpose === "sign" ? [{ kind: "facts", facts: [[say.reference, say.toBeSigned]] } as const] : []),
    ],
  };
}

/** The text with what was added and struck since another version, clause by clause. */
export function printedChanges(
  agreement: Agreement,
  { before, after }: { readonly before: readonly Clause[]; readonly after: readonly Clause[] },
  group: Group,
): Document {
  const { language } = agreement;
  const parts = after.flatMap((clause): readonly Part[] => {
    const old = before.find(({ id }) => id === clause.id);
    const pieces = difference(old ? textOf(old, agreement) : "", textOf(clause, agreement));
    return [{ kind: "heading", level: 1, text: headingOf(clause, language) }, ...partsOf(pieces)];
  });
  return { ...frame(agreement, group), parts: [...opening(agreement), ...parts] };
}

function guidanceOf({ guidance }: Clause, language: Agreement["language"]): readonly Part[] {
  const { factLine, guidance: label } = texts[language];
  return guidance ? [{ kind: "note", text: factLine(label, guidance) }] : [];
}

function frame(agreement: Agreement, group: Group): Omit<Document, "parts"> {
  const { language, title } = agreement;
  const banner = bannerOf(agreement, language);
  return { title, language, head: headOf(agreement, group.name, language), ...(banner && { banner }) };
}

function opening(agreement: Agreement): readonly Part[] {
  const { language } = agreement;
  return [
    { kind: "facts", facts: factsOf(agreement, language) },
    { kind: "list", items: agreement.parties.map((party) => partyLine(party, agreement, language)) },
  ];
}

function decisionsOf(agreement: Agreement): readonly Part[] {
  const { language, hash } = agreement;
  const { files: say, stands, noDate } = texts[language];
  if (!hash) return [];
  const rows = signing(agreement).map((party): readonly Text[] => {
    const decision = decisionOf(agreement, party.id, hash);
    const { outcome = "pending", body, decidedOn, paragraph, registrationNumber, extract } = decision ?? {};
    return [
      party.name,
      `${body ?? party.body ?? ""} (${stands[outcome]})`,
      decidedOn ? dayOf(decidedOn, language) : noDate,
      [paragraph && paragraphOf(paragraph), registrationNumber].filter(Boolean).join(", "),
      extract ?? "",
    ];
  });
  const { party, body, day, paragraph, extract } = say.columns;
  const columns = [party, body, day, paragraph, extract].map((title) => ({ title }));
  return [
    { kind: "heading", level: 1, text: say.decisions },
    { kind: "table", caption: say.decisions, columns, rows },
  ];
}

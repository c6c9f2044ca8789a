import { diffWordsWithSpace } from "diff";
import { Document as Docx, InsertedTextRun, Packer, Paragraph, TextRun } from "docx";
import PDFDocument from "pdfkit";
import { printDocument } from "../../../src/adapters/documents/print.ts";
import { difference } from "../../../src/features/agreements/rules/diff.ts";
import { findAgreement, listAgreements } from "../../../src/features/agreements/store/agreements.ts";
import { clausesAt } from "../../../src/features/agreements/store/versions.ts";
import { printed, printedChanges } from "../../../src/features/agreements/views/printed.ts";
import { textOf } from "../../../src/features/agreements/views/wording.ts";
import { ensureClient } from "../../../src/generate/client.ts";
import { describeHardware } from "../decisions/machine.ts";
import { printAim, printTable } from "../decisions/print.ts";
import { addAgreements, addLongOne, type BenchGroup, makeGroup } from "./data.ts";

const rounds = 9;

/** The median of some rounds, in milliseconds, after one that does not count. */
async function timed(work: () => Promise<unknown> | unknown): Promise<number> {
  await work();
  const times: number[] = [];
  for (let round = 0; round < rounds; round++) {
    const began = performance.now();
    await work();
    times.push(performance.now() - began);
  }
  return times.toSorted((a, b) => a - b)[Math.floor(rounds / 2)] ?? 0;
}

/** An agreement with a long history, and a long list, each beside the same work done bare. */
export async function run(): Promise<void> {
  await ensureClient();
  console.log(describeHardware().join("; "));
  await using made = await makeGroup("agreements");
  await addLongOne(made, 30, 1000, 2026);
  await addLongOne(made, 100, 1, 2027);
  await addAgreements(made, 10_000);
  await made.database.pool.query("ANALYZE");
  const rows = [...(await longHistory(made)), await hundredClauses(made), await longList(made)];
  const lines = rows.map(([what, ours, bare]) => [
    what,
    ours.toFixed(1),
    bare?.toFixed(1) ?? "–",
    bare ? (ours / bare).toFixed(2) : "–",
  ]);
  printTable(`Milliseconds, the median of ${rounds}`, [["", "Samspråk", "bare", "ratio"], ...lines]);
  for (const [what, ours, bare] of rows) if (bare) printAim(`${what}, Samspråk / bare`, ours / bare, { most: 1.5 });
}

type Measured = readonly [what: string, ours: number, bare: number | undefined];

async function longOne({ view }: BenchGroup, year: number) {
  const agreement = await findAgreement(view, { number: 1, year });
  if (!agreement) throw new Error("there is no such agreement");
  return agreement;
}

async function longHistory(made: BenchGroup): Promise<readonly Measured[]> {
  const { view } = made;
  const agreement = await longOne(made, 2026);
  const after = agreement.clauses;
  const before = await clausesAt(view, agreement, 1);
  const pairs = after.map((clause, i) => [before[i]?.text ?? "", clause.text] as const);
  const group = view.group;
  const printing = { at: view.now, tracked: { author: group.name, at: view.now } };
  return [
    [
      "open 30 clauses with 1,000 versions; bare: the same rows by pg",
      await timed(() => findAgreement(view, { number: 1, year: 2026 })),
      await timed(() => bareOpen(made, 2026)),
    ],
    ["its texts at version 500", await timed(() => clausesAt(view, agreement, 500)), undefined],
    [
      "compare version 1 and 1,000; bare: jsdiff's diffWordsWithSpace",
      await timed(() => pairs.map(([old, fresh]) => difference(old, fresh))),
      await timed(() => pairs.map(([old, fresh]) => diffWordsWithSpace(old, fresh))),
    ],
    [
      "the same as Word with tracked changes; bare: jsdiff and docx",
      await timed(() => printDocument(printedChanges(agreement, { before, after }, group), "docx", printing)),
      await timed(() => bareDocx(pairs)),
    ],
  ];
}

/** What an agreement is shown from: who it is between, what they have decided and how much waits belong to it. */
async function bareOpen({ view, database }: BenchGroup, year: number): Promise<unknown> {
  const ask = (text: string, values: readonly unknown[]) => database.pool.query(text, [...values]);
  const found = await ask(`SELECT * FROM "Agreement" WHERE "groupId" = $1 AND number = 1 AND year = $2`, [
    view.group.id,
    year,
  ]);
  const own = [found.rows[0].id];
  return await Promise.all([
    ask(`SELECT * FROM "AgreementClause" WHERE "agreementId" = $1 ORDER BY position`, own),
    ask(`SELECT * FROM "AgreementParty" WHERE "agreementId" = $1 ORDER BY position`, own),
    ask(`SELECT * FROM "AgreementDecision" WHERE "agreementId" = $1 ORDER BY at`, own),
    ask(`SELECT * FROM "AgreementRelation" WHERE "agreementId" = $1`, own),
    ask(`SELECT count(*) FROM "AgreementChange" WHERE "agreementId" = $1 AND state = 'open'`, own),
  ]);
}

async function bareDocx(pairs: readonly (readonly [string, string])[]): Promise<unknown> {
  const date = "2026-11-24T09:00:00Z";
  let id = 0;
  const children = pairs.flatMap(([old, fresh]) => [
    new Paragraph({ text: "Paragraf", heading: "Heading1" }),
    new Paragraph({
      children: diffWordsWithSpace(old, fresh).map(({ value, added }) =>
        added ? new InsertedTextRun({ text: value, id: id++, author: "a", date }) : new TextRun(value),
      ),
    }),
  ]);
  return await Packer.toBuffer(new Docx({ sections: [{ children }] }));
}

async function hundredClauses(made: BenchGroup): Promise<Measured> {
  const { group, now } = made.view;
  const agreement = await longOne(made, 2027);
  return [
    "100 clauses as PDF; bare: PDFKit with its own font",
    await timed(() => printDocument(printed(agreement, group), "pdf", { at: now })),
    await timed(() => barePdf(agreement.clauses.map((clause) => `${clause.heading}\n${textOf(clause, agreement)}`))),
  ];
}

/** What we use of it ourselves has types of its own, which know no text that wraps by itself. */
interface PlainPdf {
  text(text: string): PlainPdf;
  moveDown(): PlainPdf;
  on(event: "end", done: () => void): PlainPdf;
  resume(): void;
  end(): void;
}

async function barePdf(texts: readonly string[]): Promise<void> {
  const pdf = new (PDFDocument as unknown as new () => PlainPdf)();
  pdf.resume();
  const ended = new Promise<void>((resolve) => pdf.on("end", resolve));
  for (const text of texts) pdf.text(text).moveDown();
  pdf.end();
  await ended;
}

async function longList({ view, database }: BenchGroup): Promise<Measured> {
  const bare = `SELECT * FROM "Agreement" WHERE "groupId" = $1 ORDER BY year DESC, number DESC LIMIT 51`;
  return [
    "the first page of a list of 10,000; bare: the same rows by pg",
    await timed(() => listAgreements(view, { most: 51 })),
    await timed(() => database.pool.query(bare, [view.group.id])),
  ];
}

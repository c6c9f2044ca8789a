import { diffWordsWithSpace } from "diff";
import { printDocument } from "../../../src/adapters/documents/print.ts";
import { findAgreement, listAgreements } from "../../../src/features/agreements/store/agreements.ts";
import { clausesAt } from "../../../src/features/agreements/store/versions.ts";
import { printed, printedChanges } from "../../../src/features/agreements/views/printed.ts";
import { textOf } from "../../../src/features/agreements/views/wording.ts";
import { ensureClient } from "../../../src/generate/client.ts";
import { difference } from "../../../src/language/diff/difference.ts";
import { describeHardware } from "../decisions/machine.ts";
import { printAim, printTable } from "../decisions/print.ts";
import { bareDocx, barePdf } from "./bare.ts";
import { addAgreements, addLongOne, type BenchGroup, makeGroup } from "./data.ts";

const rounds = 15;

type Work = () => Promise<unknown> | unknown;

/** The medians of some rounds, in milliseconds, after one that does not count; in turn, so that both meet the same machine. */
async function timed(work: Work, bare?: Work): Promise<readonly [ours: number, bare: number | undefined]> {
  const times: [number[], number[]] = [[], []];
  for (let round = 0; round <= rounds; round++)
    for (const [i, one] of [work, bare].entries()) {
      const began = performance.now();
      await one?.();
      if (round > 0) times[i]?.push(performance.now() - began);
    }
  const [ours, others] = times.map((all) => all.toSorted((a, b) => a - b)[Math.floor(rounds / 2)] ?? 0);
  return [ours ?? 0, bare && others];
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
      ...(await timed(
        () => findAgreement(view, { number: 1, year: 2026 }),
        () => bareOpen(made, 2026),
      )),
    ],
    ["its texts at version 500", ...(await timed(() => clausesAt(view, agreement, 500)))],
    [
      "compare version 1 and 1,000; bare: jsdiff's diffWordsWithSpace",
      ...(await timed(
        () => pairs.map(([old, fresh]) => difference(old, fresh)),
        () => pairs.map(([old, fresh]) => diffWordsWithSpace(old, fresh)),
      )),
    ],
    [
      "the same as Word with tracked changes; bare: jsdiff and docx",
      ...(await timed(
        () => printDocument(printedChanges(agreement, { before, after }, group), "docx", printing),
        () => bareDocx(pairs),
      )),
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

async function hundredClauses(made: BenchGroup): Promise<Measured> {
  const { group, now } = made.view;
  const agreement = await longOne(made, 2027);
  const clauses = agreement.clauses.map((clause) => ({ ...clause, text: textOf(clause, agreement) }));
  return [
    "100 clauses as PDF; bare: PDFKit, tagged, with the same font",
    ...(await timed(
      () => printDocument(printed(agreement, group), "pdf", { at: now }),
      () => barePdf(clauses, agreement.title),
    )),
  ];
}

async function longList({ view, database }: BenchGroup): Promise<Measured> {
  const bare = `SELECT * FROM "Agreement" WHERE "groupId" = $1 ORDER BY year DESC, number DESC LIMIT 51`;
  return [
    "the first page of a list of 10,000; bare: the same rows by pg",
    ...(await timed(
      () => listAgreements(view, { most: 51 }),
      () => database.pool.query(bare, [view.group.id]),
    )),
  ];
}

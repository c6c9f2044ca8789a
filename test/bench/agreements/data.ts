import { randomUUID } from "node:crypto";
import { fileURLToPath } from "node:url";
import { type Database, openDatabase } from "../../../src/adapters/store/database.ts";
import { direct } from "../../../src/adapters/store/direct.ts";
import type { View } from "../../../src/core/turn.ts";
import { makeDatabase } from "../decisions/database.ts";

export interface BenchGroup extends AsyncDisposable {
  readonly view: View;
  readonly database: Database;
}

export async function makeGroup(name: string): Promise<BenchGroup> {
  const bare = await makeDatabase(name);
  const migrations = fileURLToPath(new URL("../../../prisma/migrations", import.meta.url));
  const database = await openDatabase({ url: bare.url, dir: "", migrations });
  const group = { id: randomUUID(), name: "Samverkansgruppen", language: "sv", zone: "Europe/Stockholm", parties: [] };
  const actor = { id: randomUUID(), name: "Alva", party: undefined, roles: ["secretary"] };
  const db = direct(database.client, () => database.pool);
  const view = { db, group, actor, now: new Date(), language: "sv" } as unknown as View;
  await database.pool.query(`INSERT INTO "Group" (id, name, "createdAt") VALUES ($1, 'Samverkansgruppen', now())`, [
    group.id,
  ]);
  const close = async () => {
    await database.close();
    await bare[Symbol.asyncDispose]();
  };
  return { view, database, [Symbol.asyncDispose]: close };
}

/** So many agreements under the numbers from 1, each with nothing in it. */
export async function addAgreements({ database, view }: BenchGroup, count: number, year = 2025): Promise<void> {
  await database.pool.query(
    `INSERT INTO "Agreement" (id, "groupId", year, number, kind, language, title, state, template, "templateVersion",
       version, "createdById", "createdAt", "createdOn")
     SELECT gen_random_uuid(), $1, $3, n, 'compact', 'sv', 'Avtal ' || n, 'inForce', 'house', 1, 1, $1, now(), '2025-11-24'
     FROM generate_series(1, $2) AS n`,
    [view.group.id, count, year],
  );
}

/** One with so many clauses, whose texts have been changed in turn until there are so many versions. */
export async function addLongOne(to: BenchGroup, clauses: number, versions: number, year: number): Promise<void> {
  await addAgreements(to, 1, year);
  const { database, view } = to;
  const agreement = await database.client.agreement.findFirstOrThrow({ where: { year } });
  const own = { groupId: view.group.id, agreementId: agreement.id };
  const rows = Array.from({ length: clauses }, (_, i) => ({
    ...{ ...own, id: randomUUID(), position: i + 1, key: `k${i}`, heading: `Paragraf ${i + 1}`, guidance: "Skriv." },
    ...{ text: textOf(i, versions), facts: [], version: versions },
  }));
  await database.client.agreementClause.createMany({ data: rows });
  await database.client.agreementVersion.createMany({
    data: rows.map(({ id }, i) => ({
      ...own,
      number: 1,
      kind: "begun",
      clauseId: id,
      text: textOf(i, 1),
      at: new Date(),
    })),
  });
  const changed = Array.from({ length: versions - 1 }, (_, i) => i + 2);
  await database.client.agreementVersion.createMany({
    data: changed.map((number) => {
      const clause = number % clauses;
      const last = number + clauses > versions;
      const text = textOf(clause, last ? versions : number);
      return { ...own, number, kind: "changed", clauseId: rows[clause]?.id ?? "", text, at: new Date() };
    }),
  });
  await database.client.agreement.update({ where: { id: agreement.id }, data: { version: versions } });
}

const sentence = "Parterna bidrar tillsammans till att fler barn och unga kan röra sig på lika villkor i hela staden. ";

/** Some 1,500 characters, a few words of which tell one version from another. */
function textOf(clause: number, version: number): string {
  const changed = `Den här delen har nummer ${clause} och skrevs om i version ${version}. `;
  return `${sentence.repeat(5)}\n\n${changed}${sentence.repeat(5)}\n\n${sentence.repeat(4)}${changed}`;
}

import { type BenchDatabase, makeDatabase } from "./database.ts";
import { measure, type Row } from "./measure.ts";
import { decideMany, decisions, type House, list, startSamsprak } from "./samsprak.ts";
import type { SlackStub } from "./slackStub.ts";

export interface Growth {
  readonly rows: readonly Row[];
  /** How many times longer it takes with many decisions than with few. */
  readonly listing: number;
  readonly deciding: number;
}

const few = 1_000;
const many = 1_000_000;

/** Listing and deciding in a group with few decisions, and in one with many. */
export async function measureGrowth(slack: SlackStub): Promise<Growth> {
  await using young = await makeDatabase("young");
  await using old = await makeDatabase("old");
  const houses: House[] = [];
  try {
    const small = await startGrown(slack, houses, young, few);
    const large = await startGrown(slack, houses, old, many);
    const rows = await measure([
      [small, list(`lista, of ${named(few)}`, small)],
      [large, list(`lista, of ${named(many)}`, large)],
      [small, decisions(`a decision, of ${named(few)}`, small.channels)],
      [large, decisions(`a decision, of ${named(many)}`, large.channels)],
    ]);
    const [listFew = 0, listMany = 0, decideFew = 0, decideMany = 0] = rows.map(({ perSecond }) => perSecond);
    return { rows, listing: listFew / listMany, deciding: decideFew / decideMany };
  } finally {
    await Promise.all(houses.map((house) => house.stop()));
  }
}

function named(count: number): string {
  return count.toLocaleString("en");
}

async function startGrown(slack: SlackStub, houses: House[], database: BenchDatabase, upTo: number): Promise<House> {
  const house = await startSamsprak(slack, 1, database.url);
  houses.push(house);
  await decideMany(house, 20);
  await fill(database, upTo);
  return house;
}

/** Adds decisions as the program would have left them, each with its post and its link of the audit chain. */
async function fill({ query }: BenchDatabase, upTo: number): Promise<void> {
  await query(
    `INSERT INTO "Decision" (id, "groupId", year, number, text, effect, method, outcome, "confirmedById", "confirmedAt",
       "confirmedOn", zone, "closesAt")
     SELECT gen_random_uuid(), d."groupId", d.year, n, 'föreslå fler halltider för lag ' || n, d.effect, d.method, d.outcome,
       d."confirmedById", d."confirmedAt", d."confirmedOn", d.zone, d."closesAt"
     FROM (SELECT * FROM "Decision" ORDER BY number DESC LIMIT 1) d, generate_series(d.number + 1, $1::int) n`,
    [upTo],
  );
  await query(
    `INSERT INTO "Post" ("groupId", subject, "subjectId", target, delivered, message)
     SELECT d."groupId", 'decision', d.id, c.id, 1, 'C0:' || d.number FROM "Decision" d JOIN "Channel" c ON c."groupId" = d."groupId"
     ON CONFLICT DO NOTHING`,
  );
  await query(
    `INSERT INTO "AuditEntry" ("groupId", seq, line, salt, hash)
     SELECT a."groupId", n, a.line, a.salt, a.hash
     FROM (SELECT * FROM "AuditEntry" ORDER BY seq DESC LIMIT 1) a, generate_series(a.seq + 1, $1::int) n`,
    [upTo],
  );
  await query("VACUUM ANALYZE");
  // Else the server writes all this down while it is measured; only some roles may ask for it.
  await query("CHECKPOINT").catch(() => {});
}

import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Account } from "../../../src/core/ask.ts";
import { openTestDatabase } from "../../support/database.ts";
import { openGroup, openTestHouse, type TestHouse } from "../../support/house.ts";

const texts = ["Ett.", "Två.", "Ett.\n\nTre.", "Två.\n\nFyra.", "", "Mål *fet* <b>x</b>"] as const;
const step = fc.oneof(
  fc.record({
    kind: fc.constant("change" as const),
    who: fc.nat(3),
    clause: fc.integer({ min: 2, max: 4 }),
    text: fc.nat(texts.length - 1),
    take: fc.boolean(),
    back: fc.nat(4),
  }),
  fc.record({ kind: fc.constant("take" as const), change: fc.integer({ min: 1, max: 6 }), both: fc.boolean() }),
  fc.record({ kind: fc.constant("decline" as const), change: fc.integer({ min: 1, max: 6 }) }),
  fc.record({ kind: fc.constant("comment" as const), clause: fc.integer({ min: 2, max: 4 }) }),
  fc.record({
    kind: fc.constant("say" as const),
    who: fc.nat(3),
    words: fc.constantFrom(
      "uppgift {n} vision En vision",
      "uppgift {n} vision En annan",
      "part {n} Nätverket styrelsen",
      "part {n} MIP årsmötet",
      "ta bort part {n} Nätverket",
      "dagar {n} till=2028-01-01",
      "beslutat {n} ja 2026-11-20 styrelsen paragraf=4",
    ),
  }),
  fc.record({
    kind: fc.constant("move" as const),
    words: fc.constantFrom("dialog", "slutförslag", "öppna igen {n} ny text", "remiss {n} 2027-01-15 Nätverket"),
  }),
);

type Step = typeof step extends fc.Arbitrary<infer T> ? T : never;

describe("Whatever is done with an agreement", () => {
  let t: TestHouse;
  let people: readonly Account[];
  beforeAll(async () => {
    t = await openTestHouse(await openTestDatabase());
    const { alva, bosse, cilla, dragan } = await openGroup(t);
    people = [alva, bosse, cilla, dragan];
  });
  afterAll(() => t.close());

  test("its text is what its history says, each version can be read, and no proposed text is lost", async () => {
    const { client } = t.database;
    const [alva] = people as [Account];
    const run = async (steps: readonly Step[]) => {
      await t.type(alva, "utkast ny överenskommelse Prov från=2026-11-01");
      const { id, number } = await client.agreement.findFirstOrThrow({ orderBy: { number: "desc" } });
      const wanted: string[] = [];
      for (const one of steps) {
        const { version } = await client.agreement.findFirstOrThrow({ where: { id } });
        const n = String(number);
        if (one.kind === "change") {
          const text = texts[one.text] ?? "";
          const input = {
            number: n,
            clause: String(one.clause),
            take: one.take,
            base: Math.max(1, version - one.back),
          };
          const reply = await t.ask(people[one.who] ?? alva, {
            call: { command: "agreements.change", input: text ? { ...input, text } : input },
          });
          if (reply.kind === "said" && reply.mood === undefined && text) wanted.push(text);
        } else if (one.kind === "take") {
          const input = { number: n, change: one.change, ...(one.both && { how: "merged" }) };
          await t.ask(alva, { call: { command: "agreements.take", input } });
        } else if (one.kind === "decline") await t.type(alva, `utkast avstå ${n} ${one.change} nej`);
        else if (one.kind === "say") await t.type(people[one.who] ?? alva, `utkast ${one.words.replace("{n}", n)}`);
        else if (one.kind === "comment") await t.type(alva, `utkast kommentera ${n} § ${one.clause} Bra.`);
        else if (one.words === "slutförslag") await t.type(alva, `ja utkast slutförslag ${n}`);
        else
          await t.type(alva, `utkast ${one.words.includes("{n}") ? one.words.replace("{n}", n) : `${one.words} ${n}`}`);
      }
      const where = { where: { agreementId: id } };
      const versions = await client.agreementVersion.findMany({ ...where, orderBy: { id: "asc" } });
      const clauses = await client.agreementClause.findMany(where);
      const replayed = new Map(
        versions.flatMap((v) => (v.clauseId && v.kind !== "fact" ? [[v.clauseId, v.text]] : [])),
      );
      const parties = new Map(
        versions.flatMap((v) => (v.kind === "party" ? [[v.fact, JSON.parse(v.text ?? "")]] : [])),
      );
      const standing = [...parties.values()].filter(({ out }) => !out).map(({ name, body }) => [name, body ?? null]);
      const rows = await client.agreementParty.findMany(where);
      expect(standing.toSorted()).toEqual(rows.map(({ name, body }) => [name, body]).toSorted());
      for (const clause of clauses) expect(clause.text).toBe(replayed.get(clause.id));
      const { version } = await client.agreement.findFirstOrThrow({ where: { id } });
      expect([...new Set(versions.map((v) => v.number))]).toEqual(Array.from({ length: version }, (_, i) => i + 1));
      const kept = [
        ...versions.map((v) => v.text),
        ...(await client.agreementChange.findMany(where)).map((c) => c.text),
      ];
      for (const text of wanted) expect(kept).toContain(text);
      for (const at of [1, Math.ceil(version / 2), version])
        expect(await t.type(alva, `utkast jämför ${number} ${at} ${version}`)).toContain(`från version ${at}`);
    };
    await fc.assert(fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 12 }), run), { numRuns: 12 });
  });
});

import { unzipSync } from "fflate";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { zip } from "../../../src/adapters/archive/zip.ts";
import { type Jobs, openJobs } from "../../../src/adapters/jobs/jobs.ts";
import type { Database } from "../../../src/adapters/store/database.ts";
import { leftOut } from "../../../src/adapters/store/record/leftOut.ts";
import { withoutPrivate } from "../../../src/features/registrar/rules/withoutPrivate.ts";
import { restore } from "../../../src/wiring/record/restore.ts";
import { openTestDatabase, testDatabases } from "../../support/database.ts";
import { openGroup, openTestHouse, type TestHouse } from "../../support/house.ts";
import { person } from "../../support/people.ts";
import { addApprovedMinutes, edited, exported, type Files, textOfFile } from "../../support/record.ts";

describe("A group's record that is exported", () => {
  let t: TestHouse;
  let empty: Database;
  let jobs: Jobs;
  let imported: TestHouse | undefined;
  let group: string;
  let files: Files;
  const now = new Date("2027-03-01T12:00:00Z");

  beforeAll(async () => {
    t = await openTestHouse(await openTestDatabase());
    const { alva, bosse, cilla, dragan } = await openGroup(t);
    await t.type(bosse, "beslut bekräfta att =HYPERLINK(1) ska läsas som text");
    await t.type(bosse, 'beslut rätta 1 "citat"; semikolon\noch rad');
    await t.type(cilla, "förslag köpa bollar");
    await t.type(dragan, "förslag svar 1 står bakom");
    await t.type(bosse, "möte bekräfta 10 december 17–19 plats=Rådhuset, om hallar");
    await t.type(cilla, "kommer 1");
    await t.type(cilla, "behov 1 hörslinga");
    await t.type(cilla, "åtgärd boka sal senast=2026-12-11 beslut=1/2026");
    await t.type(alva, "part byt namn MISO “MISO Malmö”");
    await t.type(alva, "kalender");
    const frida = person("Frida");
    await t.type(frida, 'starta namn=Andra parter="Ett; Två" ordförande=@Frida sekreterare=@Frida', {
      channel: "other",
    });
    await t.type(frida, "beslut bekräfta att vara för sig själva verkan=mandat", { channel: "other" });
    group = (await t.database.client.group.findFirstOrThrow({ where: { name: "Samverkansgruppen" } })).id;
    await addApprovedMinutes(t.database, group);
    files = await exported(t.database, "samverkansgruppen", now);
    // Another kind of database, where there is one.
    empty = await (testDatabases.at(-1)?.open() ?? openTestDatabase());
    jobs = await openJobs(empty, { log: console.error });
  });
  afterAll(async () => {
    await jobs.stop();
    await (imported ?? empty).close();
    await t.close();
  });

  test("each table is taken out, or named as left out, and no secret goes with it", async () => {
    const { rows } = await t.database.pool.query<{ table: string; column: string }>(
      `SELECT table_name AS table, column_name AS column FROM information_schema.columns
       WHERE table_schema = 'public' AND table_name NOT LIKE '\\_%'`,
    );
    const tables = [...new Set(rows.map(({ table }) => table))];
    const taken = [...files.keys()].flatMap((path) => /^rader\/(\w+)\.json$/u.exec(path)?.[1] ?? []);
    expect([...taken, ...Object.keys(leftOut)].sort()).toEqual([...tables, "Alarm"].sort());
    const secrets = rows.filter(
      ({ table, column }) =>
        taken.includes(table) && /secret(?!ary)|digest|token|password|session|bytes/iu.test(column),
    );
    expect(secrets).toEqual([]);
  });

  test("holds nothing of another group, and nothing of what someone needs to take part", () => {
    const all = [...files.keys()].map((path) => textOfFile(files, path)).join("\n");
    for (const words of ["vara för sig själva", "Frida", "hörslinga"]) expect(all).not.toContain(words);
    expect(all).toContain("Cilla");
  });

  test("is the same whenever it is made: nothing in it is of the day", async () => {
    const later = await exported(t.database, group, new Date("2027-06-01T12:00:00Z"));
    expect(textOfFile(later, "checksums.sha256")).toBe(textOfFile(files, "checksums.sha256"));
  });

  test("leaves out minutes that not all in the group may read, with their lines, where one of them takes it out", () => {
    const minutes = [
      { id: "a", state: "draft", restricted: false },
      { id: "b", state: "sent", restricted: false },
      { id: "c", state: "sent", restricted: true },
      { id: "d", state: "approved", restricted: true },
    ].map((one) => JSON.stringify(one));
    const lines = ["a", "b", "c", "d"].map((minutesId) => JSON.stringify({ id: `line of ${minutesId}`, minutesId }));
    const rows = {
      schema: "1",
      tables: [
        { table: "Minutes", rows: minutes },
        { table: "MinuteLine", rows: lines },
      ],
    };
    expect(withoutPrivate(rows).tables).toEqual([
      { table: "Minutes", rows: [minutes[1], minutes[3]] },
      { table: "MinuteLine", rows: [lines[1], lines[3]] },
    ]);
  });

  test("holds what the clock has yet to do for the group", () => {
    expect(textOfFile(files, "rader/Alarm.json")).toContain('"decisions.close"');
  });

  test("becomes the same .zip each time, with checksums of all that is in it", () => {
    const all = [...files].map(([path, bytes]) => ({ path, bytes })).filter(({ path }) => path !== "checksums.sha256");
    const packed = zip(all);
    expect(zip(all.toReversed())).toEqual(packed);
    expect(new Map(Object.entries(unzipSync(packed)).sort())).toEqual(new Map([...files].sort()));
  });

  test("has documents to keep and to read, and lists in which no cell is a formula", () => {
    expect(textOfFile(files, "handlingar/beslut-1-2026.pdf")).toMatch(/^%PDF-1\.7/u);
    expect(textOfFile(files, "handlingar/beslut-1-2026.md")).toContain("HYPERLINK");
    const list = textOfFile(files, "tabeller/beslut.csv");
    expect(list).toMatch(/^\uFEFF?År;Nummer;/u);
    expect(list).toContain(";'=HYPERLINK(1) ska läsas som text;mandat;;bifall;");
    expect(textOfFile(files, "tabeller/moten.csv")).toContain("Rådhuset");
    expect(textOfFile(files, "tabeller/atgarder.csv")).toContain("boka sal");
    expect(textOfFile(files, "las-mig.txt")).toContain("sha256sum --check");
  });

  test.each([
    [
      "a file was changed",
      (all: Files) => new Map([...all, ["rader/Decision.json", new Uint8Array([91, 93])]]),
      /Decision\.json has been changed/u,
    ],
    [
      "a file is missing",
      (all: Files) => new Map([...all].filter(([path]) => path !== "rader/Party.json")),
      /Party\.json is missing/u,
    ],
    [
      "a file was added",
      (all: Files) => new Map([...all, ["rader/Till.json", new Uint8Array()]]),
      /Till\.json is not in/u,
    ],
    [
      "it is of another version",
      (all: Files) => edited(all, "metadata.json", (text) => text.replace('"version": 1', '"version": 9')),
      /this release can read/u,
    ],
    [
      "the database is another",
      (all: Files) => edited(all, "metadata.json", (text) => text.replace(/"schema": "\d+/u, '"schema": "2')),
      /Use the release/u,
    ],
    [
      "the audit chain is broken",
      (all: Files) => edited(all, "rader/AuditEntry.json", (text) => text.replace('"seq": 3,', '"seq": 4,')),
      /chain is broken at entry 3/u,
    ],
    [
      "rows are another group's",
      (all: Files) =>
        edited(all, "rader/ActionItem.json", (text) =>
          text.replace(/"groupId": "[^"]+"/u, '"groupId": "00000000-0000-4000-8000-000000000000"'),
        ),
      /another group/u,
    ],
    [
      "an alarm is another group's",
      (all: Files) =>
        edited(all, "rader/Alarm.json", (text) =>
          text.replace(/"group": "[^"]+"/u, '"group": "00000000-0000-4000-8000-000000000000"'),
        ),
      /Alarm\.json holds an alarm of another group than Samverkansgruppen/u,
    ],
    [
      "an alarm calls nothing",
      (all: Files) => edited(all, "rader/Alarm.json", (text) => text.replace(/"command": "[^"]+"/u, '"command": 1')),
      /Alarm\.json holds something that is no alarm/u,
    ],
  ])("is refused where %s, and nothing of it stays", async (_, spoil, problem) => {
    await expect(restore(empty, jobs, spoil(files))).rejects.toThrow(problem);
    expect(await empty.client.member.count()).toBe(0);
  });

  test("is refused where the group is there already", async () => {
    await expect(restore(t.database, jobs, files)).rejects.toThrow(/is here already/u);
  });

  test("put into an empty installation it is the same record, which goes on where it was", async () => {
    expect(await restore(empty, jobs, files)).toMatchObject({ name: "Samverkansgruppen" });
    const again = await exported(empty, "Samverkansgruppen", now);
    expect([...again.keys()].sort()).toEqual([...files.keys()].sort());
    expect(textOfFile(again, "checksums.sha256")).toBe(textOfFile(files, "checksums.sha256"));
    const house = await openTestHouse(empty);
    imported = house;
    await expect(empty.client.minuteLine.updateMany({ data: { text: "x" } })).rejects.toThrow();
    expect(await house.type(person("Bosse"), "visa 1")).toContain("Beslut 1/2026");
    expect(await house.type(person("Bosse"), "beslut bekräfta att gå vidare verkan=mandat")).toContain("2/2026");
    expect(await house.type(person("Dragan"), "förslag svar 1 avstår")).toContain("HISO");
  });
});

import { randomUUID } from "node:crypto";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { linksIn, openSite, type Site, textIn } from "../support/browser.ts";
import { openTestDatabase } from "../support/database.ts";
import { recordOf } from "../support/hostile/rows.ts";
import { hostileText, runs, spoiled } from "../support/hostile/values.ts";
import { openGroup, openTestHouse, type TestHouse } from "../support/house.ts";

describe("The pages", () => {
  let t: TestHouse;
  let site: Site;
  let cilla: Awaited<ReturnType<Site["enter"]>>;
  const faults: unknown[] = [];

  beforeAll(async () => {
    t = await openTestHouse(await openTestDatabase());
    const people = await openGroup(t);
    await t.type(people.bosse, "beslut bekräfta att köpa bollar");
    site = await openSite(t, undefined, (...fault) => void faults.push(fault));
    cilla = await site.enter(people.cilla);
  });
  afterAll(async () => {
    await site.close();
    await t.close();
  });

  /** The limits count by the minute, and are tried elsewhere. */
  const later = () => {
    t.now = new Date(t.now.getTime() + 60_000);
  };
  const token = async () => /name="token" value="([^"]*)"/u.exec((await cilla.get(cilla.home)).text)?.[1] ?? "";

  test("answer a member with a page that says what to do, whatever their address holds", async () => {
    const pages = linksIn((await cilla.get(cilla.home)).text).filter((path) => path.startsWith(cilla.home));
    const tail = hostileText.map((text) => encodeURIComponent(text.toWellFormed()).slice(0, 900));
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...pages), tail, fc.boolean(), async (page, text, asQuery) => {
        later();
        const path = asQuery ? `${page}?q=${text}&sida=${text}&svar=${text}` : `${page}/${text}`;
        const { status, text: answer } = await cilla.get(path);
        expect(status).toBeLessThan(500);
        expect(textIn(answer).length).toBeGreaterThan(20);
      }),
      { numRuns: runs },
    );
    expect(faults).toEqual([]);
  });

  test("take no form without its token or from another site, and change nothing for it", async () => {
    const before = await recordOf(t.database);
    const last = JSON.stringify({ c: "overview.quiet" });
    const lie = fc.oneof(hostileText, fc.constantFrom("", "x"));
    await fc.assert(
      fc.asyncProperty(lie, fc.constantFrom("gor", `formular/${randomUUID()}`, "logga-ut"), async (wrong, path) => {
        later();
        const { status } = await cilla.post(`${cilla.home}/${path}`, { token: wrong, last, nyckel: randomUUID() });
        expect(status).toBe(403);
      }),
      { numRuns: runs },
    );
    const foreign = { "sec-fetch-site": "cross-site" };
    const forged = { token: await token(), last, nyckel: randomUUID() };
    expect((await cilla.post(`${cilla.home}/gor`, forged, foreign)).status).toBe(403);
    expect(await recordOf(t.database)).toEqual(before);
  });

  test("answer what no page of ours has sent, and do nothing of what only others may", async () => {
    const before = await recordOf(t.database);
    const own = await token();
    const asked = spoiled({ c: "group.endParty", i: { party: "x", deep: [{}] }, d: {}, g: randomUUID() });
    const last = fc.oneof(
      hostileText,
      asked.map((one) => JSON.stringify(one) ?? ""),
    );
    await fc.assert(
      fc.asyncProperty(last, hostileText, async (sent, back) => {
        later();
        const { status } = await cilla.post(`${cilla.home}/gor`, {
          token: own,
          last: sent,
          till: back,
          nyckel: randomUUID(),
        });
        expect(status).toBeLessThan(500);
      }),
      { numRuns: runs },
    );
    expect(await recordOf(t.database)).toEqual(before);
    expect(faults).toEqual([]);
  });

  test("open nothing by secrets that are guessed", async () => {
    const places = ["/records/logga-in/", "/records/gast/", "/records/publikt/", "/calendar/", "/files/"];
    const guess = fc.oneof(
      hostileText,
      fc.stringMatching(/^[0-9a-z]{75}$/u),
      fc.stringMatching(/^[0-9a-z]{50}\.ics$/u),
    );
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...places), guess, async (place, secret) => {
        later();
        const { status } = await site
          .visitor()
          .get(`${place}${encodeURIComponent(secret.toWellFormed()).slice(0, 2_000)}`);
        expect([400, 404, 410]).toContain(status);
      }),
      { numRuns: runs },
    );
  });
});

import { afterAll, beforeAll, expect, test } from "vitest";
import { openSite, plainOf, type Site } from "../../support/browser.ts";
import { openTestDatabase } from "../../support/database.ts";
import { openGroup, openTestHouse, type TestHouse } from "../../support/house.ts";

const harm = `<script>alert(1)</script>"'&<img src=x onerror=alert(2)>`;

let t: TestHouse;
let site: Site;
beforeAll(async () => {
  t = await openTestHouse(await openTestDatabase());
});
afterAll(async () => {
  await site.close();
  await t.close();
});

test("What is searched for leads to its page, within the kinds and years that are chosen", async () => {
  const { alva, bosse } = await openGroup(t);
  site = await openSite(t);
  await t.type(bosse, "beslut bekräfta att öppna en bollhall");
  await t.type(bosse, "möte bekräfta 10 december 17–19 plats=Rådhuset, om bollhallen");
  const visitor = await site.enter(alva);
  const { home } = visitor;
  const asked = async (query: string) => (await visitor.get(`${home}/sok?${query}`)).text;
  const found = await asked("ord=bollhallarna");
  expect(found).toMatch(new RegExp(`href="${home}/beslut/1-2026"`, "u"));
  expect(found).toMatch(new RegExp(`href="${home}/moten/1-2026"`, "u"));
  const meetings = await asked("ord=bollhallarna&typ=meeting&ar=2026");
  expect(meetings).not.toContain(`href="${home}/beslut/1-2026"`);
  expect(meetings).toContain(`href="${home}/moten/1-2026"`);
  const listed = async (words: string) =>
    (await visitor.get(`${home}/beslut?ord=${encodeURIComponent(words)}`)).text.includes("/beslut/1-2026");
  expect(await listed("BOLL")).toBe(true);
  for (const words of ["b%l", "b_ll", "\\"]) expect(await listed(words), words).toBe(false);
  expect(plainOf(await asked("ord=zebror"))).toContain("Inget hittades.");
  expect(await asked(`ord=${encodeURIComponent(harm.repeat(60))}&ar=x&typ=x&sida=-1`)).not.toContain("<script");
});

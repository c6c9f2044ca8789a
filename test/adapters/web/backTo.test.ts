import { expect, test } from "vitest";
import { backTo } from "../../../src/adapters/web/records/visit.ts";

const group = "1b7c3e4a-0000-4000-8000-000000000001";
const home = `/records/${group}`;
const visit = { around: { group: { id: group } } } as Parameters<typeof backTo>[0];

test.each([
  ["", ""],
  ["/beslut/1-2026?ar=2026&svar=x", "/beslut/1-2026?ar=2026&svar=x"],
  ["?ord=%C3%A5", "?ord=%C3%A5"],
  ["/moten/../beslut", "/beslut"],
])("a page of the group's own is gone back to: %s", (given, to) => {
  expect(backTo(visit, `${home}${given}`)).toBe(`${home}${to}`);
});

test.each([
  undefined,
  "https://evil.example",
  "//evil.example",
  "/records/another",
  `${home}x`,
  `${home}/../../..//evil.example`,
  `${home}/%2e%2e/%2E%2e/..//evil.example`,
  `${home}/..\\..\\..\\\\evil.example`,
  `${home}/../another/beslut`,
  "javascript:alert(1)",
  `https://evil.example${home}`,
])("anything else leads home: %s", (given) => {
  expect(backTo(visit, given)).toBe(home);
});

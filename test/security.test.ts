import { access, readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";

const root = join(import.meta.dirname, "..");
const lines = (await readFile(join(root, ".github/SECURITY.md"), "utf8")).split("\n");
const threats = lines
  .filter((line) => line.startsWith("| ") && !/^\| (?:---|Threat)/u.test(line))
  .map((line) => line.split("|").map((cell) => cell.trim()))
  .map(([, threat = "", , tests = ""]) => [threat, tests.split(", ")] as const);

test("the threats are told in SECURITY.md", () => {
  expect(threats.length).toBeGreaterThan(15);
});

test.each(threats)("%s: the tests that hold it are there", async (_threat, tests) => {
  for (const path of tests) {
    expect(path).toMatch(/^test\/.*\.test\.ts$/u);
    await expect(access(join(root, path)), path).resolves.toBeUndefined();
  }
});

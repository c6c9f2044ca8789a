import { expect, test } from "vitest";
import { texts } from "../../../src/features/agreements/texts.ts";

test("what is told of an agreement's steps fits avtal and överenskommelse alike", () => {
  const { did } = texts.sv.life;
  // "Är öppnat" fits one and "är öppnad" the other.
  for (const words of Object.values(did)) expect(words).not.toMatch(/(?<=\s|^)är (?:inte )?\p{L}+(?:at|t|d)(?!\p{L})/u);
  const begun = texts.sv.begun("IOP-avtal 1/2026", "Öppen hall", "1/2026");
  expect(begun).toContain("Du har börjat på IOP-avtal 1/2026");
  expect(begun).toContain("alla i gruppen kan läsa");
  expect(begun).not.toContain("Ingen har fått");
});

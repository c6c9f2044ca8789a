import { expect, test } from "vitest";
import { summarize } from "../../../src/language/summary/summarize.ts";
import { messagesOf } from "./threads/thread.ts";

const zone = "Europe/Stockholm";
const agreed = messagesOf(`
Bosse: Jag föreslår att vi ses den 8 december.
Cilla: ja
Bosse: Då säger vi den 8 december.`);

function stateWith(chairs: readonly string[]): string | undefined {
  return summarize(agreed, { zone, chairs }).decisions[0]?.state;
}

test("where it is known who leads the group, only they close for it", () => {
  expect(stateWith(["U_BOSSE"])).toBe("decided");
  expect(stateWith(["U_ALVA"])).toBe("proposed");
  expect(stateWith([])).toBe("decided");
});

test("a label that nobody has agreed to is left to be checked by a person", () => {
  const [one] = summarize(messagesOf("Alva: Beslut: mötet hålls den 8 december"), { zone }).decisions;
  expect(one).toMatchObject({ state: "decided", confirmed: false, agreement: [] });
});

test("the language of the texts can be chosen", () => {
  const { language, topics } = summarize(agreed, { zone, language: "en" });
  expect(language).toBe("en");
  expect(topics[0]?.narrative).toContain("Understood as decided");
});

import type { Account } from "../../src/core/ask.ts";

/** People of the tests, each with an account on the tests' own platform. */
export function person(name: string): Account {
  return { platform: "test", team: "t1", user: name.toLowerCase(), name };
}

import type { Checker, Minutes } from "./minutes.ts";

/** Those who are asked now. */
export function checkersOf({ checkers }: Pick<Minutes, "checkers">): readonly Checker[] {
  return checkers.filter(({ ended }) => !ended);
}

/** Those who have not approved the text as it is now. */
export function waitingFor(minutes: Pick<Minutes, "checkers" | "version">): readonly Checker[] {
  return checkersOf(minutes).filter(({ approvedVersion }) => approvedVersion !== minutes.version);
}

export function openCorrections({ corrections }: Pick<Minutes, "corrections">) {
  return corrections.filter(({ state }) => state === "open");
}

/** Everyone who is asked has approved this version, and nothing is left to settle. */
export function isReady(minutes: Pick<Minutes, "checkers" | "version" | "corrections">): boolean {
  return checkersOf(minutes).length > 0 && waitingFor(minutes).length === 0 && openCorrections(minutes).length === 0;
}

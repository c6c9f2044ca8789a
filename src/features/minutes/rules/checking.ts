import type { Checker, Minutes } from "./minutes.ts";

/** Those who are asked now. */
export function checkersOf({ checkers }: Pick<Minutes, "checkers">): readonly Checker[] {
  return checkers.filter(({ ended }) => !ended);
}

/** Those who have not approved the text as it is now. */
export function waitingFor(minutes: Pick<Minutes, "checkers" | "version">): readonly Checker[] {
  return checkersOf(minutes).filter(({ approvedVersion }) => approvedVersion !== minutes.version);
}

/** The version that a reader compares with: the last that each of them has approved, the lowest of these; else the first. */
export function comparedVersion(minutes: Pick<Minutes, "checkers">): number {
  const approved = checkersOf(minutes).map(({ approvedVersion }) => approvedVersion ?? 1);
  return approved.length > 0 ? Math.min(...approved) : 1;
}

export function openCorrections({ corrections }: Pick<Minutes, "corrections">) {
  return corrections.filter(({ state }) => state === "open");
}

/** Those whose approval of the text as it is now stands, also where they have left since. */
function approvedNow({ checkers, version }: Pick<Minutes, "checkers" | "version">): readonly Checker[] {
  return checkers.filter(({ approvedVersion }) => approvedVersion === version);
}

/** Those whose word the text would stand on: who are asked, and whose approval of it as it is now stands. */
export function standingOn(minutes: Pick<Minutes, "checkers" | "version">): readonly Checker[] {
  return [...new Set([...checkersOf(minutes), ...approvedNow(minutes)])];
}

/** Those who have gone without approving the text as it is now: someone else is to be named, or the text go on without. */
export function vacancies({ checkers, version }: Pick<Minutes, "checkers" | "version">): readonly Checker[] {
  return checkers.filter(
    ({ ended, approvedVersion }) => (ended === "left" || ended === "lost") && approvedVersion !== version,
  );
}

/** Everyone who is asked has approved this version, nobody is missing, and nothing is left to settle. */
export function isReady(minutes: Pick<Minutes, "checkers" | "version" | "corrections">): boolean {
  const missing = [...waitingFor(minutes), ...vacancies(minutes), ...openCorrections(minutes)];
  return missing.length === 0 && approvedNow(minutes).length > 0;
}

import type { answers } from "../commands/details.ts";

export type Answer = (typeof answers)[number];

/** A member's answer, as far as it is counted. */
interface Counted {
  readonly party: string | undefined;
  readonly answer: Answer;
  readonly alternate: string | undefined;
}

/** How many have given each answer, for one party or for those who answer for none. */
export interface Count {
  readonly party: string | undefined;
  readonly coming: number;
  readonly remote: number;
  readonly apologies: number;
  /** Of those, how many send someone else. */
  readonly alternates: number;
}

export function countAnswers(answers: readonly Counted[], party: string | undefined): Count {
  const own = answers.filter((one) => one.party === party);
  const having = (answer: Answer) => own.filter((one) => one.answer === answer);
  return {
    party,
    coming: having("coming").length,
    remote: having("remote").length,
    apologies: having("apology").length,
    alternates: having("apology").filter(({ alternate }) => alternate !== undefined).length,
  };
}

export function isSilent({ coming, remote, apologies }: Count): boolean {
  return coming + remote + apologies === 0;
}

import { readNumber } from "../../../core/number.ts";
import type { View } from "../../../core/turn.ts";
import { maySee } from "../rules/access.ts";
import type { Minutes, Numbered } from "../rules/minutes.ts";
import { findAll } from "./minutes.ts";

/** At one go, of which most often all but some drafts are seen. */
const many = 50;

/** "3/2026", the last one of the page before. */
export function lastOf(number: string | undefined): Numbered | undefined {
  const { number: at, year } = readNumber(number ?? "");
  return year === undefined ? undefined : { number: at, year };
}

/**
 * So many of those that the asker may see, the latest first, or those before one of them. Who may see a text hangs on too
 * much to be asked of the database, and what is hidden must not use up the places of what is not.
 */
export async function findSeen(view: View, most: number, before?: Numbered): Promise<readonly Minutes[]> {
  const seen: Minutes[] = [];
  for (let last = before; ; ) {
    const found = await findAll(view, {}, many, last);
    seen.push(...found.filter((one) => maySee(view, one)));
    last = found.at(-1);
    if (seen.length >= most || found.length < many) return seen.slice(0, most);
  }
}

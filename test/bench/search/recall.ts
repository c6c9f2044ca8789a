import { type Finder, miniSearch, plainPostgres, samsprak } from "./finders.ts";
import { makeSearched } from "./group.ts";
import { heldOut, type Query, seen } from "./queries.ts";
import { type Title, titles } from "./titles.ts";

const names = Object.keys(titles) as Title[];

/** How much of what one would want to find is among the first ten; the mean over the questions. */
export async function recallRows(): Promise<string[][]> {
  const decisions = Object.values(titles).map((text) => ({ text, background: "" }));
  await using group = await makeSearched("recall", decisions);
  const finders = [samsprak(group), await plainPostgres(group), await miniSearch(decisions)];
  const rows = [["", `${seen.length} seen`, `${heldOut.length} held out`, "held out, first right"]];
  for (const finder of finders) {
    const [known, unknown] = [await judge(finder, seen), await judge(finder, heldOut)];
    rows.push([finder.name, percent(known.recall), percent(unknown.recall), percent(unknown.first)]);
    // Only those that were looked at are shown, so that the others stay unseen.
    if (finder === finders[0]) for (const line of known.missed) console.log(`missed: ${line}`);
  }
  return rows;
}

async function judge({ find }: Finder, queries: readonly Query[]) {
  let recall = 0;
  let first = 0;
  const missed: string[] = [];
  for (const [asked, ...expected] of queries) {
    const found = (await find(asked)).map((number) => names[number - 1] ?? "");
    const lacking = expected.filter((title) => !found.includes(title));
    recall += 1 - lacking.length / expected.length;
    first += expected.some((title) => title === found[0]) ? 1 : 0;
    if (lacking.length > 0) missed.push(`${asked}: ${lacking.join(", ")}; found ${found.join(", ")}`);
  }
  return { recall: recall / queries.length, first: first / queries.length, missed };
}

function percent(part: number): string {
  return `${(part * 100).toFixed(0)} %`;
}

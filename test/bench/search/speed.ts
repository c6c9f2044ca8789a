import { allOf, anyOf, wordQuery } from "../../../src/language/search/query.ts";
import { quoted } from "../../../src/language/search/vector.ts";
import { askedWords } from "../../../src/language/search/words.ts";
import { printAim } from "../decisions/print.ts";
import { type Finder, miniSearch, samsprak } from "./finders.ts";
import { makeSearched, type SearchedGroup } from "./group.ts";
import { madeText } from "./texts.ts";

const rounds = 4;
/** Words that the made texts have, in other forms: what is searched for in vain is measured by itself. */
const asked =
  `avtalet|hallavtal|halltider i Rosengård|föreningarnas bidrag|vad sa vi om budgeten?|sänka avgifterna|ungdomar
lokaler|samverkansavtalen|fotbollsplaner Hyllie|simhall|bibliotek för äldre|ungdomsråd|läxhjälp barn|belysning|trygghet
vandring|planer|arbetsordning|parkering Oxie|nyckel|försäkring|register|uppgifter|klimat|resor|läger|festival|avgift
pensionärer|14/2026|kostnader för tränare|förlänga hallavtalet Seved|begära halltider flickor|omgång 512`
    .replaceAll("\n", "|")
    .split("|");
const inVain = ["rymdfärd", "avtlaet", "trygghetsarbete", "hörslingor", "konstgäs", "överenskomelse"];

/** How long a search of so many decisions takes, beside one bare statement on the same index. */
export async function speedRows(count: number): Promise<string[][]> {
  const decisions = Array.from({ length: count }, (_, n) => madeText(n));
  await using group = await makeSearched("search", decisions);
  const began = performance.now();
  const mini = await miniSearch(decisions);
  const miniMs = (performance.now() - began) / count;
  const measured = [];
  for (const finder of [samsprak(group), bareSql(group), mini]) measured.push(await measure(finder, asked));
  const vain = await measure(samsprak(group), inVain);
  measured.push({ ...vain, name: `${vain.name}, mistyped or not there` });
  const [own, bare] = measured;
  if (own && bare) printAim("p95 of a search / of bare SQL", own.p95 / bare.p95, { most: 1.5 });
  const made = [group.perEntry, 0, miniMs];
  return [
    [`${count.toLocaleString("en")} decisions`, "p50 ms", "p95 ms", "ms to index one"],
    ...measured.map(({ name, p50, p95 }, i) => [name, p50.toFixed(1), p95.toFixed(1), (made[i] ?? 0).toFixed(2)]),
  ];
}

/** One statement, ready made: what matches all words, else any, ranked, with the decisions' texts. */
function bareSql({ database: { pool }, look }: SearchedGroup): Finder {
  const group = quoted(`=g${look.group.id}`);
  const statement = `SELECT d.number, d.text, d.background FROM (
      SELECT "refId", at, ts_rank('{0.1, 0.3, 0.5, 1.0}', vector, $2::tsquery) AS rank FROM "SearchEntry"
      WHERE vector @@ $1::tsquery ORDER BY rank DESC, at DESC LIMIT 10) AS s
    JOIN "Decision" d ON d.id = s."refId" ORDER BY s.rank DESC, s.at DESC`;
  return {
    name: "bare SQL, same index",
    async find(text) {
      const words = askedWords(text).map(wordQuery);
      const any = anyOf(words);
      const { rows } = await pool.query<{ number: number }>(statement, [`${group} & ${allOf(words)}`, any]);
      if (rows.length === 10 || words.length < 2) return rows.map(({ number }) => number);
      const loose = await pool.query<{ number: number }>(statement, [`${group} & ${any}`, any]);
      return loose.rows.map(({ number }) => number);
    },
  };
}

async function measure({ name, find }: Finder, asked: readonly string[]) {
  const times: number[] = [];
  for (let round = 0; round <= rounds; round++)
    for (const words of asked) {
      const began = performance.now();
      await find(words);
      // The first round only warms up.
      if (round > 0) times.push(performance.now() - began);
    }
  times.sort((a, b) => a - b);
  const at = (part: number): number => times[Math.min(times.length - 1, Math.floor(times.length * part))] ?? 0;
  return { name, p50: at(0.5), p95: at(0.95) };
}

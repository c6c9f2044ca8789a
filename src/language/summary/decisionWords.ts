import type { Matter } from "./matters/matter.ts";
import { ownWordsOf } from "./matters/ownWords.ts";
import { contentOf, shared } from "./reading/content.ts";
import type { ReadMessage } from "./reading/jokes.ts";
import type { Reading } from "./reading/read.ts";

const OWN_WORDS_ENOUGH = 2;

/** "Frågan om avgiften", "the question of the fee": says itself what it is about. */
const NAMED =
  /(?<!\p{L})(?:(?:frågan|ärendet|punkten) om|the (?:question|matter|issue) of)\s+(?:(?:den|det|de|the)\s+)?\p{L}{4,}/iu;

/** It says something of its own, and nothing of what was put forward. */
function isApart(settled: Reading, put: Reading): boolean {
  return ownWordsOf(settled).size > 0 && shared(contentOf(put), contentOf(settled)) === 0;
}

/** What the sentence that settles says for itself, or else what was put forward. */
export function wordingOf(matter: Matter): Reading | undefined {
  const { settled, puts } = matter;
  const put = puts.at(-1);
  if (!settled || settled === put) return settled ?? put;
  if (matter.isLabelled || matter.isWhole) return settled;
  if (matter.isLed && put && isApart(settled, put)) return settled;
  const speaksForItself = matter.state === "decided" && ownWordsOf(settled).size >= OWN_WORDS_ENOUGH;
  if (speaksForItself || !put) return settled;
  return matter.state === "decided" || ownWordsOf(settled).size === 0 ? put : (put ?? settled);
}

/** "Do we just keep that?" says what is meant in the sentence before it. */
function fuller(reading: Reading, thread: readonly ReadMessage[]): Reading {
  if (contentOf(reading).size >= OWN_WORDS_ENOUGH) return reading;
  const others = (thread[reading.place]?.readings ?? []).filter((other) => !other.vote);
  const best = others.reduce((most, other) => (contentOf(other).size > contentOf(most).size ? other : most), reading);
  return best;
}

const FIGURE = /\p{N}|^=/u;
const NUMBER =
  /(?<!\p{L})(?:två|tre|fyra|fem|sex|sju|åtta|nio|tio|tolv|hundra|tusen|two|three|four|five|six|seven|eight|nine|ten|twelve|hundred)(?!\p{L})/iu;

/** What is decided may be said without saying what it is about: then the proposal tells, unless it names other figures. */
export function aboutOf(matter: Matter, chosen: Reading, thread: readonly ReadMessage[]): Reading {
  const [put] = matter.puts;
  const own = contentOf(chosen);
  if (!matter.isLed || !put || put === chosen) return fuller(chosen, thread);
  if (matter.state !== "decided")
    return isApart(chosen, put) && !NAMED.test(chosen.text) ? put : fuller(chosen, thread);
  const content = contentOf(put);
  const isOther = shared(own, content) === 0 && content.size > 0;
  const hasFigures = NUMBER.test(put.text) || [...content].some((stem) => FIGURE.test(stem) && !own.has(stem));
  return isOther && !hasFigures ? put : fuller(chosen, thread);
}

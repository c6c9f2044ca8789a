import type { Language } from "../../../core/texts.ts";
import type { ReadMessage } from "./jokes.ts";

const SWEDISH = new Set(
  "och att det som på pa för är jag vi inte med till av den har ska kan men om en ett då så också eller från nej ja hej bra ok vad när".split(
    " ",
  ),
);
const ENGLISH = new Set(
  "the and that is to of i we not with for it have will can but if a an then so also or from no yes hi what when you this be are".split(
    " ",
  ),
);
const ENOUGH = 4000;

/** What most of a thread is written in; Swedish where nothing tells. */
export function languageOf(thread: readonly ReadMessage[]): Language {
  let [swedish, english, read] = [0, 0, 0];
  for (const { readings } of thread) {
    for (const { tokens } of readings) {
      for (const { word } of tokens) {
        if (SWEDISH.has(word)) swedish += 1;
        if (ENGLISH.has(word)) english += 1;
      }
      read += tokens.length;
    }
    if (read > ENOUGH) break;
  }
  return english > swedish ? "en" : "sv";
}

import { AskerError } from "../../../core/errors.ts";
import type { Turn } from "../../../core/turn.ts";
import { cleanPasted } from "../rules/pasted.ts";
import { texts } from "../texts.ts";

/** What someone typed or pasted, as it is kept: nothing is cut off in silence. */
export function cleaned({ language }: Turn, pasted: string): string {
  const clean = cleanPasted(pasted);
  if (clean.kind === "tooLong") throw new AskerError(texts[language].tooLong(clean.length, clean.most));
  if (clean.text.trim() === "") throw new AskerError(texts[language].nothingWritten);
  return clean.text;
}

import { AskerError } from "../../../core/errors.ts";
import type { Language } from "../../../core/texts.ts";
import { type Draft, matterOf } from "../rules.ts";
import { texts } from "../texts.ts";

/** A draft with the words that are kept of it. @throws AskerError where they tell only how it went, and not with what */
export function kept<D extends Draft>(draft: D, language: Language): D {
  const text = matterOf(draft);
  if (text === "") throw new AskerError(texts[language].sayWhat);
  return { ...draft, text };
}

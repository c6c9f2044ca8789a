import type { Both, SameTexts } from "../../../core/texts.ts";
import { en } from "./texts/en.ts";
import { sv } from "./texts/sv.ts";

export type Texts = SameTexts<typeof sv>;
/** What the pages themselves say, in both languages. */
export const texts: Both<Texts> = { sv, en };

import type { Theme } from "../perform.ts";
import { acting } from "./acting.ts";
import { asking } from "./asking.ts";
import { beginning } from "./beginning.ts";
import { deciding } from "./deciding.ts";
import { languages } from "./languages.ts";
import { minuting } from "./minuting.ts";
import { proposing } from "./proposing.ts";
import { reading } from "./reading.ts";
import { refusing } from "./refusing.ts";
import { small } from "./small.ts";
import { sources } from "./sources.ts";
import { writing } from "./writing.ts";

/** What every platform must pass. */
export const themes: readonly Theme[] = [
  beginning,
  small,
  proposing,
  deciding,
  asking,
  refusing,
  writing,
  acting,
  languages,
  sources,
  reading,
  minuting,
];

import { type Vocabulary, vocabulary } from "./words.ts";

const LONDON = "Europe/London";
const HELSINKI = "Europe/Helsinki";
const NEW_YORK = "America/New_York";

/** Other zones than the writer's, as IANA names. CET is what people here call their own clock, in summer too. */
export const zones: Vocabulary<string> = vocabulary({
  utc: "UTC",
  gmt: "UTC",
  bst: LONDON,
  "uk time": LONDON,
  "london time": LONDON,
  "brittisk tid": LONDON,
  "engelsk tid": LONDON,
  eet: HELSINKI,
  "finsk tid": HELSINKI,
  "finnish time": HELSINKI,
  "helsinki time": HELSINKI,
  est: NEW_YORK,
  edt: NEW_YORK,
});

import type { Cues } from "../act.ts";
import { changing } from "./changing.ts";
import { doing } from "./doing.ts";
import { leading } from "./leading.ts";
import { settling } from "./settling.ts";
import { standing } from "./standing.ts";
import { telling } from "./telling.ts";
import { turning } from "./turning.ts";
import { turningAway } from "./turningAway.ts";

export const swedish: Cues = {
  ...standing,
  ...settling,
  ...turning,
  ...changing,
  ...telling,
  ...doing,
  ...leading,
  ...turningAway,
};

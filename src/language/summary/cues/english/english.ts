import type { Cues } from "../act.ts";
import { changing } from "./changing.ts";
import { doing } from "./doing.ts";
import { leading } from "./leading.ts";
import { settling } from "./settling.ts";
import { standing } from "./standing.ts";
import { telling } from "./telling.ts";

export const english: Cues = { ...standing, ...settling, ...changing, ...telling, ...doing, ...leading };

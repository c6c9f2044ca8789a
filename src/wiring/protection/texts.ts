import type { Both } from "../../core/texts.ts";
import { en } from "./texts.en.ts";
import { sv } from "./texts.sv.ts";

export type Texts = typeof sv;

export const texts: Both<Texts> = { sv, en };

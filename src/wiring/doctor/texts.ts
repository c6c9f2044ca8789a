import type { Both, SameTexts } from "../../core/texts.ts";
import { en } from "./texts.en.ts";
import { sv } from "./texts.sv.ts";

export type DoctorTexts = SameTexts<typeof sv>;
export const texts: Both<DoctorTexts> = { sv, en };

/** The shape is core's, since whoever asks for a summary gives it. */
export type { SummaryContext } from "../../core/findings.ts";

/** The shape is core's, since whoever keeps, draws or prints findings needs it too. */
export type * from "../../core/findings.ts";

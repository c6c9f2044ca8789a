import type { Subject } from "../../../core/feature.ts";

const drawnElsewhere = async () => undefined;

/** Name the subjects, for turns that have changed them; how they are drawn needs more than a turn knows. */
export const minutesMark: Subject = { kind: "minutes", audience: "notices", show: drawnElsewhere };
/** In every channel, once the text is approved. */
export const approvedMark: Subject = { kind: "approvedMinutes", audience: "channels", show: drawnElsewhere };
export const perceivedMark: Subject = { kind: "minutesDecision", audience: "notices", show: drawnElsewhere };
export const fileMark: Subject = { kind: "minutesFile", audience: "notices", show: drawnElsewhere };

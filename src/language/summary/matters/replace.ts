import { shared } from "../reading/content.ts";
import type { Reading } from "../reading/read.ts";
import type { Course } from "./course.ts";
import type { Matter } from "./matter.ts";
import { ownWordsOf } from "./ownWords.ts";

/** What a new decision says instead of an earlier one: the last word counts. */
export function replaceEarlier(course: Course, reading: Reading, settled: Matter): void {
  const isChange = reading.acts.has("change") || reading.acts.has("retract");
  if (!isChange) return;
  const own = ownWordsOf(reading);
  const decided = course.near.filter((matter) => matter !== settled && matter.state === "decided");
  const earlier = decided.findLast((matter) => shared(own, matter.content) > 0);
  const replaced = earlier ?? (reading.acts.has("retract") ? decided.at(-1) : undefined);
  if (!replaced) return;
  if (reading.acts.has("retract")) replaced.state = "replaced";
  else replaced.outdated.push(reading.message.id);
}

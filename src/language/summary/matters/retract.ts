import type { Reading } from "../reading/read.ts";
import type { Course } from "./course.ts";
import type { Matter } from "./matter.ts";
import { proposerOf } from "./matter.ts";

const REACH = 20;

/** "Nej förresten", "scratch that": takes back what one has put or closed oneself, or the group has decided. */
export function retract(course: Course, reading: Reading): Matter | undefined {
  const { id } = reading.message.author;
  const last = course.near.findLast(({ state }) => state === "open" || state === "decided");
  if (!last || reading.place - last.last > REACH) return undefined;
  const isOwn = proposerOf(last) === id || last.settled?.message.author.id === id;
  const isOurs = /(?<!\p{L})(?:vi|we|our|oss)(?!\p{L})/iu.test(reading.text);
  if (isOwn || isOurs) {
    last.state = "retracted";
    last.settled = reading;
    return last;
  }
  // Whoever agreed takes that back, and the matter is open again.
  if (last.support.delete(id)) {
    last.against.set(id, reading);
    if (last.state === "decided") last.state = "open";
  }
  return undefined;
}

import type { ReadMessage } from "./jokes.ts";

/** How the group goes about it. */
export interface Manner {
  /** So many messages that it is a meeting rather than a thread. */
  readonly isLong: boolean;
  /** Minutes were taken with labels: whoever labels some decisions and actions of a meeting labels them all. */
  readonly isMinuted: boolean;
}

const LONG = 60;
const MINUTED = new Set(["decision", "action"]);

export function mannerOf(thread: readonly ReadMessage[]): Manner {
  const isLong = thread.length >= LONG;
  const hasLabels = ({ readings }: ReadMessage) =>
    readings.some(({ label, isFirst }) => isFirst && label && MINUTED.has(label.kind));
  return { isLong, isMinuted: isLong && thread.some(hasLabels) };
}

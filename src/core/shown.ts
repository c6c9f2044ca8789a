import type { Document } from "./document.ts";
import type { Both } from "./texts.ts";

/** An item as it was when someone looked it over to share it, in both languages. */
export type Shown = Both<Document>;

/** As it is kept. The same item gives the same text. */
export function writeShown(shown: Shown): string {
  return JSON.stringify({ sv: shown.sv, en: shown.en });
}

/** What `writeShown` has written. */
export function readShown(text: string): Shown {
  return JSON.parse(text, (_name, value) => (isTimeline(value) ? withDates(value) : value));
}

interface Timeline {
  readonly from: string;
  readonly to: string;
  readonly points: readonly { readonly at: string }[];
}

function isTimeline(value: unknown): value is Timeline {
  return typeof value === "object" && value !== null && "kind" in value && value.kind === "timeline";
}

function withDates(timeline: Timeline): object {
  return {
    ...timeline,
    from: new Date(timeline.from),
    to: new Date(timeline.to),
    points: timeline.points.map((point) => ({ ...point, at: new Date(point.at) })),
  };
}

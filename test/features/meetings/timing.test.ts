import { describe, expect, test } from "vitest";
import { type AlarmKind, dueOf } from "../../../src/features/meetings/rules/timing.ts";
import { wallAt } from "../../../src/features/meetings/rules/wall.ts";

const zone = "Europe/Stockholm";
const due = (kind: AlarmKind, start: string, days = 7) => wallAt(dueOf(kind, { start, end: start, zone }, days), zone);

describe("What the clock does for a meeting is due at nine in the morning, on the group's own clock,", () => {
  test.each<[string, AlarmKind, string]>([
    ["2026-12-10T17:00", "notice", "2026-12-03T09:00"],
    ["2026-12-10T17:00", "preview", "2026-12-02T09:00"],
    ["2026-12-10T17:00", "items", "2026-11-30T09:00"],
    ["2026-12-10T17:00", "reminder", "2026-12-09T09:00"],
  ])("for a meeting %s: %s at %s", (start, kind, expected) => {
    expect(due(kind, start)).toBe(expected);
  });

  test("over both switches to and from summer time", () => {
    expect(due("notice", "2026-10-27T17:00")).toBe("2026-10-20T09:00");
    expect(dueOf("notice", { start: "2026-10-27T17:00", end: "2026-10-27T19:00", zone }, 7).toISOString()).toBe(
      "2026-10-20T07:00:00.000Z",
    );
    expect(dueOf("reminder", { start: "2026-10-27T17:00", end: "2026-10-27T19:00", zone }, 7).toISOString()).toBe(
      "2026-10-26T08:00:00.000Z",
    );
    expect(dueOf("notice", { start: "2027-03-30T17:00", end: "2027-03-30T19:00", zone }, 7).toISOString()).toBe(
      "2027-03-23T08:00:00.000Z",
    );
  });

  test("and never on a free day: what would fall on one comes before it, so that the notice is never too short", () => {
    expect(due("notice", "2026-12-12T10:00")).toBe("2026-12-04T09:00");
    expect(due("reminder", "2026-12-14T17:00")).toBe("2026-12-11T09:00");
    expect(due("notice", "2027-01-08T10:00", 14)).toBe("2026-12-23T09:00");
    expect(due("reminder", "2027-03-30T17:00")).toBe("2027-03-25T09:00");
  });

  test.each(Array.from({ length: 400 }, (_, i) => new Date(Date.UTC(2026, 9, 1 + i)).toISOString().slice(0, 10)))(
    "in their order, before a meeting on %s",
    (date) => {
      for (const days of [0, 1, 7, 14, 30]) {
        const start = `${date}T10:00`;
        const times = (["items", "preview", "notice"] as const).map((kind) => due(kind, start, days));
        expect([...times, start]).toEqual([...new Set([...times, start])].sort());
        expect(due("reminder", start, days) < start).toBe(true);
      }
    },
  );
});

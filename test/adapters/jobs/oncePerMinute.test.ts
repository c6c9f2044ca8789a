import { describe, expect, it } from "vitest";
import { oncePerMinute } from "../../../src/adapters/jobs/oncePerMinute.ts";

describe("A problem that comes again and again", () => {
  it("is logged once a minute, whichever worker has it; another problem is logged as well", () => {
    const logged: string[] = [];
    let now = 0;
    const log = oncePerMinute(
      (message, cause) => logged.push(`${message} ${(cause as Error).message}`),
      () => now,
    );
    const fail = (text: string) => log("The queue:", new Error(text));
    fail("connection lost (Queue: due, Worker: 1)");
    fail("connection lost (Queue: due, Worker: 2)");
    fail("disk full");
    now = 60_000;
    fail("connection lost (Queue: due, Worker: 2)");
    expect(logged).toEqual([
      "The queue: connection lost (Queue: due, Worker: 1)",
      "The queue: disk full",
      "The queue: connection lost (Queue: due, Worker: 2)",
    ]);
  });
});

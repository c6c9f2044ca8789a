import { setTimeout as delay } from "node:timers/promises";
import { afterAll, describe, expect, test } from "vitest";
import { OneThread } from "../../../src/adapters/apart/threads.ts";
import { apart } from "../../../src/core/work/apart.ts";
import { fail, goOn, sumUpTo } from "../../support/apart.ts";

const module = new URL("../../support/apart.ts", import.meta.url).href;
const [sum, forever, failing] = [apart(module, sumUpTo), apart(module, goOn), apart(module, fail)];

describe("A thread of its own", () => {
  const thread = new OneThread();
  const never = new AbortController().signal;
  afterAll(() => thread.close());

  test("runs a pure function of a module, one at a time and in turn", async () => {
    expect(await Promise.all([thread.run(sum, 10, never), thread.run(sum, 1_000_000, never)])).toEqual([
      55, 500_000_500_000,
    ]);
  });

  test("leaves ours free meanwhile", async () => {
    let turns = 0;
    const timer = setInterval(() => {
      turns += 1;
    }, 1);
    await thread.run(sum, 50_000_000, never);
    clearInterval(timer);
    expect(turns).toBeGreaterThan(3);
  });

  test("is ended where what it does must stop, and begun anew for what waits", async () => {
    const stop = new AbortController();
    const stuck = thread.run(forever, null, stop.signal);
    const waiting = thread.run(sum, 4, never);
    const [unwanted, abandoned] = [new AbortController(), new Error("not wanted")];
    const dropped = thread.run(sum, 5, unwanted.signal);
    unwanted.abort(abandoned);
    stop.abort(new Error("cancelled"));
    await expect(stuck).rejects.toThrow("cancelled");
    await expect(dropped).rejects.toBe(abandoned);
    expect(await waiting).toBe(10);
  });

  test("counts the time that something may take from when its turn has come", async () => {
    const stop = new AbortController();
    const long = thread.run(forever, null, stop.signal);
    const short = thread.runWithin(sum, 4, 2_000);
    await delay(2_500);
    stop.abort(new Error("cancelled"));
    await expect(long).rejects.toThrow("cancelled");
    expect(await short).toBe(10);
    await expect(thread.runWithin(forever, null, 300)).rejects.toThrow("took more than 300 ms");
    expect(await thread.run(sum, 3, never)).toBe(6);
  });

  test("passes on what goes wrong in it", async () => {
    await expect(thread.run(failing, "oj", never)).rejects.toThrow("oj");
    await expect(thread.run({ ...sum, name: "gone" }, 1, never)).rejects.toThrow("exports no function gone");
    await expect(thread.run({ ...sum, run: () => 0 }, (() => 1) as never, never)).rejects.toThrow(
      "could not be cloned",
    );
  });
});

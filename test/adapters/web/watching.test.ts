import type { ServerResponse } from "node:http";
import { describe, expect, it } from "vitest";
import { healthRoutes } from "../../../src/adapters/web/health.ts";
import { makeMetrics } from "../../../src/adapters/web/metrics/metrics.ts";
import { OutsideError } from "../../../src/core/errors.ts";
import type { Door, Route } from "../../../src/core/ports/door.ts";
import { said } from "../../../src/core/reply.ts";
import { openChat } from "../../support/chat.ts";

/** What a route answers. */
async function fetchFrom(route: Route | undefined): Promise<{ status: number; text: string }> {
  return await new Promise((resolve) => {
    const response = { statusCode: 200, writableEnded: false, setHeader() {} };
    const end = (text: string) => resolve({ status: response.statusCode, text });
    void route?.handle({} as never, Object.assign(response, { end }) as unknown as ServerResponse);
  });
}

const metricsOver = (queues: object[] = []) =>
  makeMetrics({
    waiting: async () => ({ waiting: 3, lagSeconds: 12.5 }),
    troubles: async () => ({ undeliverable: 2, doubts: 1 }),
    queues: async () => queues as never,
  });

describe("the metrics", () => {
  it("tell what posts and jobs wait, how old the oldest is, and what was given up", async () => {
    const { text } = await fetchFrom(
      metricsOver([{ queue: "due", deferred: 7, ready: 1, active: 0, failed: 4 }]).route,
    );
    for (const line of [
      "samsprak_posts_waiting 3",
      "samsprak_posts_lag_seconds 12.5",
      "samsprak_posts_undeliverable 2",
      "samsprak_posts_doubtful 1",
      'samsprak_jobs{queue="due",state="deferred"} 7',
      'samsprak_jobs{queue="due",state="failed"} 4',
    ])
      expect(text.split("\n")).toContain(line);
  });

  it("count each command, those too that fail", async () => {
    const metrics = metricsOver();
    await metrics.timed("decision.list", async () => said("här"));
    await metrics.timed("decision.list", () => Promise.reject(new Error("no"))).catch(() => {});
    const { text } = await fetchFrom(metrics.route);
    expect(text).toContain('samsprak_command_seconds_count{command="decision.list"} 2');
  });

  it("count what a language model has used, also where nothing came of it", async () => {
    const metrics = metricsOver();
    metrics.noteModel("answered", 900);
    metrics.noteModel("slow", 100);
    const { text } = await fetchFrom(metrics.route);
    expect(text).toContain("samsprak_model_tokens_total 1000");
    expect(text).toContain('samsprak_model_asks_total{outcome="answered"} 1');
    expect(text).toContain('samsprak_model_asks_total{outcome="slow"} 1');
  });

  it("count what a platform does not carry out, and whether we try again", async () => {
    const metrics = metricsOver();
    const chat = openChat();
    const door: Door = { platform: "test", port: chat.port, routes: [], close: async () => {} };
    const { port } = metrics.watch(door);
    expect(port.limits).toEqual(chat.port.limits);
    const to = { platform: "test", team: "t1", channel: "c1" };
    const content = { card: { title: "Kort", blocks: [], buttons: [] }, group: "g", language: "sv" as const };
    for (const retry of [true, false]) {
      chat.failing.before = new OutsideError("away", { retry });
      await expect(port.post(to, content, "m")).rejects.toThrow("away");
    }
    const { text } = await fetchFrom(metrics.route);
    expect(text).toContain('samsprak_platform_errors_total{platform="test",call="post",kind="passing"} 1');
    expect(text).toContain('samsprak_platform_errors_total{platform="test",call="post",kind="final"} 1');
    expect(text).toContain('samsprak_platform_seconds_count{platform="test",call="post"} 2');
  });
});

describe("/readyz", () => {
  const ask = (hindrances: () => Promise<readonly string[]>) =>
    fetchFrom(healthRoutes(hindrances).find(({ path }) => path === "/readyz"));

  it("says every reason why asks cannot be taken", async () => {
    expect(await ask(async () => [])).toEqual({ status: 200, text: "ready\n" });
    expect(await ask(async () => ["the program is ending", "the database does not answer"])).toEqual({
      status: 503,
      text: "not ready: the program is ending\nnot ready: the database does not answer\n",
    });
    expect(await ask(() => Promise.reject(new Error("no")))).toEqual({ status: 503, text: "not ready: no\n" });
  });
});

import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { connectModel } from "../../../src/adapters/model/model.ts";
import type { Failure, ModelError } from "../../../src/core/ports/model.ts";
import { type Answered, fails, type ModelServer, openModelServer, says } from "../../support/languageModel/server.ts";
import { answer, questionOn, secrets } from "../../support/languageModel/thread.ts";

const soon = { "retry-after-ms": "1" };

describe("A model that fails", () => {
  let server: ModelServer;
  beforeAll(async () => {
    server = await openModelServer();
  });
  beforeEach(() => {
    server.asked.length = 0;
  });
  afterAll(() => server.close());
  const model = (deadlineMs = 2_000) => connectModel({ model: "small", baseUrl: server.baseUrl, deadlineMs });
  const failing = async (question = questionOn(), deadlineMs?: number): Promise<ModelError> =>
    await model(deadlineMs)
      .find(question)
      .then(
        () => expect.unreachable("it gave findings"),
        (error: ModelError) => error,
      );

  test.each<[string, Failure, number, Answered]>([
    ["answers nonsense", "unreadable", 3, says("I like minutes. They are short.")],
    ["answers another form", "unreadable", 3, says({ summary: "All went well" })],
    [
      "answers with states that nobody knows",
      "unreadable",
      3,
      says({ decisions: [{ ...answer.decisions[0], state: "sold" }] }),
    ],
    ["answers with no message", "unreadable", 3, { body: {} }],
    ["answers a page", "unreadable", 3, { headers: { "content-type": "text/html" }, body: "<html>Log in</html>" }],
    ["answers far too much", "unreadable", 1, says("x".repeat(2_100_000))],
    ["refuses", "declined", 1, says("", { refusal: "I cannot do that." })],
    ["filters", "declined", 1, says("", { finish_reason: "content_filter" })],
    ["is busy, and says when to come back", "busy", 3, fails(429, soon)],
    ["is busy for longer than anyone waits", "busy", 1, fails(429, { "retry-after": "3600" })],
    ["breaks", "away", 3, fails(500, soon)],
    ["does not let us in", "shut", 1, fails(401)],
    ["knows no such model", "shut", 1, fails(404)],
    ["takes no form of question", "shut", 3, fails(400)],
    ["says that it is too much to read", "tooLong", 1, fails(400, {}, "context_length_exceeded")],
    ["sends us elsewhere", "shut", 1, { status: 307, headers: { ...soon, location: "http://127.0.0.1:1/v1" } }],
  ])("and %s: %s, after %i asks", async (_, why, asks, answered) => {
    server.answer = () => answered;
    const error = await failing();
    expect([error.why, server.asked.length]).toEqual([why, asks]);
    expect(`${error.message} ${JSON.stringify(error)}`).not.toMatch(secrets);
  });

  test("once and then answers has been asked again, no sooner than it said", async () => {
    server.answer = (_, before) => (before === 0 ? fails(429, { "retry-after-ms": "60" }) : says(answer));
    const begun = performance.now();
    const { findings } = await model().find(questionOn());
    expect(performance.now() - begun).toBeGreaterThanOrEqual(59);
    expect(findings.decisions).toHaveLength(1);
  });

  test.each<[string, Answered]>([
    ["hangs", { hangs: true }],
    ["asks for a wait that goes past the deadline", fails(429, { "retry-after": "5" })],
  ])("and %s is left at the deadline", async (_, answered) => {
    server.answer = () => answered;
    const begun = performance.now();
    const error = await failing(questionOn(), 100);
    expect(error.why).toBe("slow");
    expect(performance.now() - begun).toBeLessThan(3_000);
  });

  test("and is down is given up after a few tries", async () => {
    const away = connectModel({ model: "small", baseUrl: "http://127.0.0.1:1/v1", deadlineMs: 2_000 });
    await expect(away.find(questionOn())).rejects.toMatchObject({ why: "away", tokens: 0 });
  });

  test("to answer is left at once where the asker cancels, and what it has read is counted", async () => {
    server.answer = () => ({ hangs: true });
    const cancel = new AbortController();
    const asking = failing(questionOn(undefined, { signal: cancel.signal }));
    setTimeout(() => cancel.abort(new Error("cancelled")), 40);
    expect((await asking).tokens).toBeGreaterThan(200);
  });

  test("is not asked where the group has too little left, or the thread is too long for it", async () => {
    expect((await failing(questionOn(undefined, { tokens: 500 }))).why).toBe("spent");
    expect(server.asked).toEqual([]);
  });

  test("is asked no more once what was set aside has gone", async () => {
    server.answer = () => ({ body: { ...Object(says("no").body), usage: { total_tokens: 3_000 } } });
    const error = await failing(questionOn(undefined, { tokens: 4_000 }));
    expect([error.why, error.tokens, server.asked.length]).toEqual(["spent", 3_000, 1]);
  });

  test("after it was read costs what it has used", async () => {
    server.answer = () => says("no");
    expect((await failing()).tokens).toBe(3000);
  });
});

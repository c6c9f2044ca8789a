import { afterEach, expect, onTestFinished, test } from "vitest";
import { slackRoute } from "../../../src/adapters/slack/http.ts";
import { fileRoute } from "../../../src/adapters/web/files.ts";
import { serve } from "../../../src/adapters/web/server.ts";
import type { Route } from "../../../src/core/ports/door.ts";

const logged: string[] = [];
afterEach(() => logged.splice(0));

async function served(route: Route): Promise<string> {
  const note = (_what: object, text: string) => void logged.push(text);
  const server = await serve([route], "127.0.0.1", 0, { info: note, warn: note, error: note });
  onTestFinished(() => server.close(0));
  return server.url;
}
const signal = () => AbortSignal.timeout(3_000);

test("a file that no header can name is apologised for, and the program goes on", async () => {
  const kept = { secret: "x", name: "half a pair \ud800.pdf", type: "application/pdf", bytes: new Uint8Array() };
  const url = await served(fileRoute({ read: async () => kept, linkTo: () => undefined }));
  for (const _ of [1, 2]) expect((await fetch(`${url}/files/x/y.pdf`, { signal: signal() })).status).toBe(500);
  expect(logged).toEqual(["A request could not be handled.", "A request could not be handled."]);
});

test("a payload from Slack that nobody can take is apologised for, and the program goes on", async () => {
  const fail = () => {
    throw new Error("no listener");
  };
  const url = await served(
    slackRoute({ findSigners: fail, now: () => new Date(), listener: fail, signed: fail, refused: fail }),
  );
  for (const _ of [1, 2]) {
    const response = await fetch(`${url}/slack/events`, { method: "POST", body: "{}", signal: signal() });
    expect(response.status).toBe(500);
  }
  expect(logged).toHaveLength(2);
});

test("an answer that fails half-way is broken off, not left open", async () => {
  const url = await served({
    method: "GET",
    path: "/",
    async handle(_, response) {
      response.writeHead(200, { "content-length": "10" }).write("half");
      throw new Error("the rest is missing");
    },
  });
  const reading = fetch(url, { signal: signal() }).then((response) => response.text());
  await expect(reading).rejects.toThrow(/terminated|fetch failed/u);
});

import type { WebClient } from "@slack/web-api";
import { createEmulator } from "emulate";
import { expect, test } from "vitest";
import { answerOf, town, webClient } from "./town.ts";
import { isJson } from "./validate/rules.ts";

const view = { type: "modal" as const, title: { type: "plain_text" as const, text: "Nytt" }, blocks: [] };

/** The same calls, in the same order, to any Slack. `trigger` is one that is still good. */
async function conversation(web: WebClient, channel: string, trigger: string): Promise<Record<string, unknown>> {
  const { ts = "" } = await web.chat.postMessage({ channel, text: "hej" });
  return {
    "auth.test": await web.auth.test(),
    "post in thread": await web.chat.postMessage({ channel, text: "svar", thread_ts: ts }),
    "post nothing": await answerOf(web.chat.postMessage({ channel, text: "" })),
    "post nowhere": await answerOf(web.chat.postMessage({ channel: "C0000", text: "hej" })),
    update: await web.chat.update({ channel, ts, text: "hej igen" }),
    replies: await web.conversations.replies({ channel, ts }),
    history: await web.conversations.history({ channel }),
    permalink: await web.chat.getPermalink({ channel, message_ts: ts }),
    "unknown trigger": await answerOf(web.views.open({ trigger_id: "1.2.x", view })),
    open: await web.views.open({ trigger_id: trigger, view }),
    "same trigger": await answerOf(web.views.open({ trigger_id: trigger, view })),
    "update no view": await answerOf(web.views.update({ view_id: "V0000", view })),
    "no such user": await answerOf(web.users.info({ user: "U0000" })),
  };
}

/** Every field with the kind of its value; refusals with their code. */
function shapeOf(value: unknown, path = ""): string[] {
  if (path.endsWith(".error")) return [`${path}=${String(value)}`];
  if (Array.isArray(value)) return value.flatMap((item) => shapeOf(item, `${path}[]`));
  if (isJson(value)) return Object.entries(value).flatMap(([name, part]) => shapeOf(part, `${path}.${name}`));
  return [`${path}: ${value === null ? "null" : typeof value}`];
}

test("answers have the fields and errors of the emulator that others wrote", async () => {
  const token = "xoxb-1";
  const seed = { channels: [{ name: "samverkan" }], users: [{ name: "alva" }], tokens: [{ token, user: "alva" }] };
  await using emulator = Object.assign(await createEmulator({ service: "slack", port: 0, seed: { slack: seed } }), {
    async [Symbol.asyncDispose](): Promise<void> {
      await emulator.close();
    },
  });
  const theirs = webClient({ url: `${emulator.url}/api/` }, token);
  const list = (await theirs.conversations.list()).channels ?? [];
  const generated = (await theirs.apiCall("views.generateTriggerId", { user_id: "alva" })) as { trigger_id?: unknown };
  const expected = await conversation(
    theirs,
    list.find(({ name }) => name === "samverkan")?.id ?? "",
    String(generated.trigger_id),
  );

  const { slack, app, alva, channel } = await town();
  app.deliverTo("http://127.0.0.1:9/");
  await alva.command("/ny", "", { channel });
  const trigger = String(slack.deliveries.at(-1)?.payload["trigger_id"]);
  const ours = new Set(shapeOf(await conversation(webClient(slack, token), channel.id, trigger)));

  // The only difference: it tells of the thread when a message is updated.
  const more = [".update.message.reply_count: number", ".update.message.reply_users[]: string"];
  expect(shapeOf(expected).filter((field) => !ours.has(field))).toEqual(more);
});

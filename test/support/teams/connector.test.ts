import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type Connector, startConnector } from "./connector.ts";
import type { Fault } from "./wire/faults.ts";
import { type Answer, type Server, serve } from "./wire/server.ts";
import {
  alva,
  bosse,
  chair,
  cilla,
  esra,
  groupChat,
  municipality,
  otherGeneral,
  personalChat,
  samverkan,
  umbrella,
} from "./world.ts";

const TOKEN = "outgoing";
const hello = { type: "message", text: "hej" };

let teams: Connector;
let bot: Server;
let told: unknown[];

beforeEach(async () => {
  told = [];
  bot = await serve(({ body }): Answer => {
    told.push(body);
    return { status: 200 };
  });
  teams = await startConnector({ token: TOKEN });
  teams.connect({ endpoint: `${bot.url}/api/messages` });
});

afterEach(async () => {
  await teams.close();
  await bot.close();
});

/** Asks the service as a bot does. */
async function ask(method: string, path: string, body?: object, token = TOKEN) {
  const headers = { "content-type": "application/json", authorization: `Bearer ${token}` };
  const signal = AbortSignal.timeout(300);
  const response = await fetch(teams.serviceUrl + path, { method, headers, body: JSON.stringify(body), signal });
  const answer = await response.text();
  return { status: response.status, headers: response.headers, body: answer === "" ? undefined : JSON.parse(answer) };
}

const activities = (conversation: string) => `v3/conversations/${encodeURIComponent(conversation)}/activities`;
const post = (conversation: string, body: object = hello) => ask("POST", activities(conversation), body);

describe("People of several tenants", () => {
  it("are each told apart by their tenant, team and channel", async () => {
    await teams.say(otherGeneral.id, "hej", { as: chair, mention: true });
    expect(told).toMatchObject([
      {
        from: { id: chair.id, aadObjectId: chair.aadObjectId },
        conversation: { tenantId: umbrella.tenantId, conversationType: "channel", isGroup: true },
        channelData: {
          tenant: { id: umbrella.tenantId },
          team: { id: otherGeneral.team?.id },
          channel: { id: otherGeneral.id },
        },
      },
    ]);
  });

  it("cannot write where they are not members", async () => {
    await expect(teams.say(samverkan.id, "hej", { as: chair })).rejects.toThrow("Ordföranden is not in samverkan");
  });

  it("have personal chats that the bot can open by either id", async () => {
    for (const { id, aadObjectId } of [cilla, chair]) {
      const opened = await ask("POST", "v3/conversations", { members: [{ id }] });
      expect(opened.body).toEqual((await ask("POST", "v3/conversations", { members: [{ id: aadObjectId }] })).body);
      await post(opened.body.id);
      expect(teams.messages(opened.body.id)).toMatchObject([{ text: "hej" }]);
    }
    await teams.say(personalChat(cilla).id, "hej själv", { as: cilla });
    expect(told).toMatchObject([{ from: { id: cilla.id }, conversation: { conversationType: "personal" } }]);
  });

  it("are looked up by conversation, and teams by id", async () => {
    const place = `v3/conversations/${encodeURIComponent(groupChat.id)}`;
    const { body: paged } = await ask("GET", `${place}/pagedmembers`);
    expect(paged.members).toHaveLength(municipality.people.length);
    expect((await ask("GET", `${place}/members/${bosse.aadObjectId}`)).body).toMatchObject({ id: bosse.id });
    expect((await ask("GET", `${place}/members/${chair.id}`)).status).toBe(404);
    const { body: team } = await ask("GET", `v3/teams/${samverkan.team?.id}`);
    expect(team).toMatchObject({ ...samverkan.team, channelCount: 2 });
  });
});

describe("What people say", () => {
  it("reaches a bot unmentioned where it may read everything", async () => {
    const open = await startConnector({ hearsAll: true });
    open.connect({ endpoint: bot.url });
    await open.say(samverkan.id, "utan omnämnande", { as: esra });
    await open.close();
    expect(told).toMatchObject([{ text: "utan omnämnande", from: { id: esra.id } }]);
  });

  it("is for the bot alone as a slash command", async () => {
    await teams.say(groupChat.id, "hjälp", { targeted: true });
    expect(told).toMatchObject([{ text: "hjälp", recipient: { isTargeted: true } }]);
  });
});

describe("The bot's messages", () => {
  it("begin a thread in a channel, are changed there and go away", async () => {
    const { body } = await post(samverkan.id);
    const [root] = teams.messages(samverkan.id);
    expect(root).toMatchObject({ id: body.id, conversation: `${samverkan.id};messageid=${body.id}`, version: 1 });
    const reply = await post(`${samverkan.id};messageid=${body.id}`);
    expect(teams.messages(`${samverkan.id};messageid=${body.id}`)).toHaveLength(2);
    await ask("PUT", `${activities(samverkan.id)}/${body.id}`, { ...hello, text: "hej igen" });
    expect(teams.messages(samverkan.id)).toMatchObject([{ text: "hej igen", version: 2 }]);
    await ask("DELETE", `${activities(samverkan.id)}/${reply.body.id}`);
    expect(teams.messages(`${samverkan.id};messageid=${body.id}`)).toHaveLength(1);
  });

  it("begin a thread with a conversation of its own, too", async () => {
    const { body } = await ask("POST", "v3/conversations", {
      isGroup: true,
      channelData: { channel: { id: samverkan.id } },
      activity: hello,
    });
    expect(body).toEqual({ id: `${samverkan.id};messageid=${body.activityId}`, activityId: expect.any(String) });
    expect(teams.messages(body.id)).toMatchObject([{ id: body.activityId }]);
  });

  it("are for one person when targeted, and reached only as such", async () => {
    const targeted = `${activities(groupChat.id)}?isTargetedActivity=true`;
    const { body } = await ask("POST", targeted, { ...hello, recipient: { id: alva.id } });
    expect(teams.messages(groupChat.id)).toMatchObject([{ onlyFor: alva.id }]);
    const one = `${activities(groupChat.id)}/${body.id}`;
    expect((await ask("PUT", one, hello)).status).toBe(404);
    expect((await ask("PUT", `${one}?isTargetedActivity=true`, hello)).status).toBe(200);
    expect((await ask("POST", targeted, { ...hello, recipient: { id: chair.id } })).status).toBe(400);
    expect((await ask("POST", targeted, hello)).status).toBe(400);
  });

  const card = { contentType: "application/vnd.microsoft.card.adaptive", content: { type: "AdaptiveCard" } };
  it.each([
    ["where there is no such conversation", "19:borta@thread.v2", hello, 404, "ConversationNotFound"],
    ["when they are too large", groupChat.id, { ...hello, text: "å".repeat(50_001) }, 413, "MessageSizeTooBig"],
    ["when they are no activities", groupChat.id, { text: "hej" }, 400, "BadSyntax"],
    ["with a card that is none", groupChat.id, { ...hello, attachments: [card] }, 400, "BadSyntax"],
  ])("are refused %s", async (_, conversation, activity, status, code) => {
    expect(await post(conversation, activity)).toMatchObject({ status, body: { error: { code } } });
  });

  it("are refused without the right token", async () => {
    expect((await ask("POST", activities(groupChat.id), hello, "fel")).status).toBe(401);
  });

  it("are refused in all channels of a team that has removed the bot, until it is back", async () => {
    await teams.install(samverkan.team?.id ?? "", "remove");
    expect(await post(samverkan.id)).toMatchObject({
      status: 403,
      body: { error: { code: "BotNotInConversationRoster" } },
    });
    await teams.install(samverkan.team?.id ?? "", "add");
    expect((await post(samverkan.id)).status).toBe(201);
    expect(told).toMatchObject([{ type: "installationUpdate", action: "remove" }, { action: "add" }]);
  });
});

describe("A send that goes wrong", () => {
  const faults: [Fault, number | "nothing", number][] = [
    [{ kind: "serverError" }, 500, 0],
    [{ kind: "busy", retryAfterSeconds: 7 }, 429, 0],
    [{ kind: "hang" }, "nothing", 0],
    [{ kind: "lost" }, "nothing", 1],
  ];

  it.each(faults)("%o gives the bot %s and leaves %i messages", async (fault, status, left) => {
    teams.fails(fault);
    const sent = await post(groupChat.id).catch(() => undefined);
    expect(sent?.status ?? "nothing").toBe(status);
    if (fault.kind === "busy") expect(sent?.headers.get("retry-after")).toBe("7");
    expect(teams.messages(groupChat.id)).toHaveLength(left);
    expect((await post(groupChat.id)).status).toBe(201);
    expect(teams.requests).toHaveLength(2);
  });
});

import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { Utterance } from "../../../src/core/conversation.ts";
import { OutsideError, Unreadable } from "../../../src/core/errors.ts";
import type { ChannelTarget, Span } from "../../../src/core/ports/chat.ts";
import { said } from "../../../src/core/reply.ts";
import { type Connector, startConnector } from "../../support/teams/connector.ts";
import { type Graph, type GraphMessage, startGraph, user } from "../../support/teams/graph.ts";
import { startKeys } from "../../support/teams/keys.ts";
import { alva, appId, bosse, chair, cilla, groupChat, type Place, samverkan } from "../../support/teams/world.ts";
import { type House, openHouse, token } from "./house.ts";

let graph: Graph;
let house: House;
let teams: Connector;
const never = new AbortController().signal;
const at = ({ id, tenantId }: Place): ChannelTarget => ({ platform: "teams", team: tenantId, channel: id });
const minute = (count: number) => new Date(Date.parse("2026-11-24T09:00:00Z") + count * 60_000);
const message = (count: number, text: string, more: Partial<GraphMessage> = {}): GraphMessage => ({
  id: String(minute(count).getTime()),
  place: samverkan,
  from: alva,
  text,
  ...more,
});

beforeAll(async () => {
  graph = await startGraph({ token });
  const keys = await startKeys({ appId });
  house = await openHouse({ test: { openIdUrl: keys.metadataUrl, token, graphUrl: graph.url } });
  teams = await startConnector({ token });
  teams.connect({ ...house.route, sign: keys.sign });
  house.answers(said(""));
  // We come to the places, and so learn where they are.
  await teams.install(samverkan.id);
  await teams.install(groupChat.id);
  await keys.close();
});
afterAll(async () => {
  await teams.close();
  await house.close();
  await graph.close();
});
beforeEach(() => {
  Object.assign(graph, { granted: true, throttled: 0 });
});

async function readAll(span: Span, place: Place = samverkan): Promise<readonly Utterance[]> {
  const all: Utterance[] = [];
  let cursor: string | undefined;
  do {
    const page = await house.door.port.read(at(place), span, cursor, never);
    all.push(...page.messages);
    cursor = page.next;
  } while (cursor);
  return all.toSorted((a, b) => a.at.getTime() - b.at.getTime());
}
const textsOf = (all: readonly Utterance[]) => all.map(({ text }) => text);
const root = message(0, "Vi kör på fler läktare.");

describe("A thread in Teams", () => {
  it("reads as people see it", async () => {
    const mention = { id: 0, mentionText: "Bosse", mentioned: user(bosse) };
    const reaction = { reactionType: "like", displayName: "Like", user: user(cilla) };
    graph.messages = () => [
      root,
      message(1, "", {
        root: root.id,
        html: '<p><at id="0">Bosse</at>, <strong>se</strong> <a href="https://malmo.se/hall">hallen</a> &amp; &lt;b&gt;</p>',
        edited: true,
        more: {
          mentions: [mention],
          reactions: [reaction, { ...reaction, user: user(alva) }],
          attachments: [
            { contentType: "reference", name: "budget.xlsx" },
            { contentType: "messageReference", name: null },
          ],
        },
      }),
      message(2, "", { root: root.id, from: { bot: appId } }),
      message(3, "Borttaget", { root: root.id, deleted: true }),
      message(4, "", { root: root.id, more: { messageType: "systemEventMessage", from: null } }),
    ];
    const [first, second, third, ...others] = await readAll({ thread: root.id });
    expect(first).toMatchObject({ id: root.id, at: minute(0), text: "Vi kör på fler läktare." });
    expect(first?.author).toEqual({ id: `teams:${alva.tenantId}:${alva.aadObjectId}`, name: "Alva" });
    expect(first?.link).toContain(`/l/message/19%3Asamverkan%40thread.tacv2/${root.id}`);
    expect(first).not.toHaveProperty("edited");
    expect(second).toMatchObject({
      text: "@Bosse, se hallen (https://malmo.se/hall) & <b>",
      mentions: [{ name: "Bosse" }],
      reactions: [{ name: "like", by: [cilla, alva].map((one) => `teams:${one.tenantId}:${one.aadObjectId}`) }],
      files: ["budget.xlsx"],
      edited: true,
    });
    expect(third?.author).toMatchObject({ name: "Samspråk", bot: true });
    expect(others).toEqual([]);
  });

  it("stands where the message above it is gone, which nobody is named for", async () => {
    graph.messages = () => [{ ...root, deleted: true }, message(1, "Ja.", { root: root.id })];
    expect(await readAll({ thread: root.id })).toMatchObject([
      { id: root.id, deleted: true, text: "", author: { id: "", name: "" } },
      { text: "Ja." },
    ]);
  });

  it("is read page by page, however long it is", async () => {
    const replies = Array.from({ length: 120 }, (_, i) => message(i + 1, `svar ${i + 1}`, { root: root.id }));
    graph.messages = () => [root, ...replies];
    const before = graph.requests.length;
    const all = await readAll({ thread: root.id });
    expect(textsOf(all)).toEqual([root.text, ...replies.map(({ text }) => text)]);
    expect(graph.requests.length - before).toBe(4);
  });
});

describe("A time of a channel in Teams", () => {
  it("has what was said from its beginning up to its end, and the answers to that", async () => {
    const begun = message(20, "Kallelsen");
    graph.messages = () => [
      message(0, "Före"),
      message(25, "Sent svar på det gamla", { root: message(0, "").id }),
      message(10, "Vid början"),
      begun,
      ...[21, 22, 23, 24, 26].map((count) => message(count, `svar ${count}`, { root: begun.id })),
      message(30, "Vid slutet"),
    ];
    expect(textsOf(await readAll({ from: minute(10), to: minute(30) }))).toEqual([
      "Vid början",
      "Kallelsen",
      ...[21, 22, 23, 24, 26].map((count) => `svar ${count}`),
    ]);
  });

  it("asks for no more once it has gone past it", async () => {
    graph.messages = () => Array.from({ length: 200 }, (_, i) => message(i, `nummer ${i}`));
    const before = graph.requests.length;
    expect(await readAll({ from: minute(190), to: minute(200) })).toHaveLength(10);
    expect(graph.requests.length - before).toBe(2);
  });

  it("is read of a chat, too", async () => {
    graph.messages = () => [1, 2, 3].map((count) => message(count, `rad ${count}`, { place: groupChat }));
    expect(textsOf(await readAll({ from: minute(2), to: minute(9) }, groupChat))).toEqual(["rad 2", "rad 3"]);
  });
});

describe("Reading in Teams", () => {
  const failure = async (span: Span = { thread: root.id }, place = samverkan): Promise<unknown> =>
    await house.door.port.read(at(place), span, undefined, never).catch((error: unknown) => error);

  it("where no administrator has allowed it says whom to ask for what", async () => {
    graph.granted = false;
    const error = await failure();
    expect(error).toBeInstanceOf(Unreadable);
    expect((error as Unreadable).say.sv).toContain("Be den som administrerar Teams");
    expect((error as Unreadable).say.sv).toContain("ChannelMessage.Read.Group");
  });

  it("says what is wrong where there is no such message, and where we are not", async () => {
    graph.messages = () => [root];
    expect(((await failure({ thread: "1" })) as Unreadable).say.sv).toContain("Välj ett annat meddelande");
    const elsewhere = { ...samverkan, id: "19:okand@thread.tacv2" };
    expect(((await failure({ thread: "1" }, elsewhere)) as Unreadable).say.sv).toContain("Lägg till mig i teamet");
  });

  it("tells how long Graph wants us to wait", async () => {
    graph.throttled = 1;
    const error = await failure();
    expect(error).toBeInstanceOf(OutsideError);
    expect(error).toMatchObject({ retry: true, waitMs: 7_000 });
  });

  it("takes our token nowhere but to Graph, and stops where it is told to", async () => {
    const { port } = house.door;
    const elsewhere = port.read(at(samverkan), { thread: root.id }, "https://evil.example/v1.0/teams", never);
    await expect(elsewhere).rejects.toBeInstanceOf(Unreadable);
    const before = graph.requests.length;
    const stopped = AbortSignal.abort(new Error("cancelled"));
    await expect(port.read(at(samverkan), { thread: root.id }, undefined, stopped)).rejects.toThrow("cancelled");
    expect(graph.requests.length).toBe(before);
  });

  it("is for those who are in the channel", async () => {
    const may = ({ aadObjectId: user, tenantId: team }: typeof alva) =>
      house.door.port.mayRead({ platform: "teams", team, user }, at(samverkan), never);
    expect([await may(alva), await may(chair)]).toEqual([true, false]);
  });
});

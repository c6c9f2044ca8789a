import { beforeEach, describe, expect, it } from "vitest";
import { OutsideError } from "../../../src/core/errors.ts";
import type { Content, Target } from "../../../src/core/ports/chat.ts";
import { said } from "../../../src/core/reply.ts";
import { CARD } from "../../support/teams/board.ts";
import {
  alva,
  bosse,
  chair,
  cilla,
  groupChat,
  type Place,
  personalChat,
  samverkan,
} from "../../support/teams/world.ts";
import { card, group } from "./house.ts";
import { setStage } from "./stage.ts";

const stage = setStage();

const content = (more: Partial<Content> = {}): Content => ({ card: card(), group, language: "sv", ...more });
const at = ({ id, tenantId }: Place): Target => ({ platform: "teams", team: tenantId, channel: id });
const to = ({ aadObjectId, tenantId }: { aadObjectId: string; tenantId: string }): Target => ({
  platform: "teams",
  team: tenantId,
  user: aadObjectId,
});
const port = () => stage.house.door.port;
const cardsIn = (place: Place) => stage.teams.messages(place.id).map(({ cards }) => JSON.stringify(cards));

/** We come to the places, and so learn where they are. */
beforeEach(async () => {
  stage.house.answers(said(""));
  await stage.teams.install(samverkan.id);
  await stage.teams.install(groupChat.id);
  stage.teams.requests.length = 0;
});

describe("A post", () => {
  it("in a channel begins a thread, and tells how to open it", async () => {
    const first = await port().post(at(samverkan), content({ say: "Nytt förslag." }), "mark-1");
    await port().post(at(samverkan), content(), "mark-2");
    const [one, two] = stage.teams.messages(samverkan.id);
    expect(one?.conversation).not.toBe(two?.conversation);
    expect(cardsIn(samverkan)[0]).toMatch("Nytt förslag.");
    expect(first.link).toBe(
      `https://teams.microsoft.com/l/message/19%3Asamverkan%40thread.tacv2/${one?.id}?tenantId=${samverkan.tenantId}&groupId=${samverkan.team?.aadGroupId}&parentMessageId=${one?.id}`,
    );
    expect(stage.teams.requests.at(-1)?.headers["authorization"]).toBe("Bearer outgoing");
  });

  it("in a group chat is a message there", async () => {
    const { link } = await port().post(at(groupChat), content(), "mark");
    expect(cardsIn(groupChat)).toHaveLength(1);
    expect(link).toMatch(/context=%7B%22contextType%22%3A%22chat%22%7D$/);
  });

  it("tells in a notification what it is about", async () => {
    await port().post(at(groupChat), content({ say: "Påminnelse." }), "mark");
    expect(stage.teams.requests.at(-1)?.body).toMatchObject({
      type: "message",
      summary: "Påminnelse.\nFörslag 3/2026 (Förslag)\nKöpa bollar",
      attachments: [{ contentType: CARD }],
    });
  });

  it("calls out to nobody, whatever it says: not to a channel, to a team, or to all", async () => {
    const shout = "@channel @everyone <at>everyone</at> <at>Samverkan</at>";
    const card = { title: "@everyone", blocks: [{ kind: "text", text: shout } as const], buttons: [] };
    const { message } = await port().post(at(samverkan), content({ say: shout, card }), "mark");
    await port().update(at(samverkan), message, content({ say: shout, card }));
    const sent = stage.teams.requests.filter(({ body }) => JSON.stringify(body)?.includes("@everyone"));
    expect(sent).toHaveLength(2);
    // Teams mentions only whom an entity names, in the message or in the card.
    for (const { body } of sent) expect(JSON.stringify(body)).not.toMatch(/"entities"|"mentioned"/u);
  });

  it("to someone who has written to us goes where they wrote", async () => {
    await stage.teams.say(personalChat(alva).id, "hej");
    stage.teams.requests.length = 0;
    const { link } = await port().post(to(alva), content(), "mark");
    expect(stage.teams.requests.map(({ path }) => path.at(-1))).toEqual(["activities"]);
    expect(cardsIn(personalChat(alva))).toHaveLength(1);
    expect(link).toBeUndefined();
  });

  it("to someone whom we met in a channel opens their chat, once", async () => {
    await stage.teams.say(groupChat.id, "hej", { as: bosse, mention: true });
    await port().post(to(bosse), content(), "mark-1");
    await port().post(to(bosse), content(), "mark-2");
    expect(cardsIn(personalChat(bosse))).toHaveLength(2);
    const opened = stage.teams.requests.filter(({ path }) => path.at(-1) === "conversations");
    expect(opened).toMatchObject([{ body: { members: [{ id: bosse.id }], tenantId: bosse.tenantId } }]);
  });

  it("shows later what has become of it", async () => {
    for (const target of [at(samverkan), at(groupChat), to(alva)]) {
      if ("user" in target) await stage.teams.say(personalChat(alva).id, "hej");
      const { message } = await port().post(target, content(), "mark");
      await port().update(target, message, content({ card: card({ status: "Antaget" }) }));
      const id = message.split(" ").at(-1);
      const shown = stage.teams.board.find(id!);
      expect(shown).toMatchObject({ version: 2 });
      expect(JSON.stringify(shown?.cards)).toMatch("Antaget");
    }
  });

  it("cannot be looked for", async () => {
    expect(await port().find(at(samverkan), "mark")).toBe("unknown");
  });
});

describe("A post that fails", () => {
  const failure = async (target: Target) => {
    const error = await port()
      .post(target, content(), "mark")
      .catch((caught: unknown) => caught);
    expect(error).toBeInstanceOf(OutsideError);
    const { retry, waitMs, message } = error as OutsideError;
    return { retry, waitMs, message };
  };

  it("because Teams is busy may be tried again when it says", async () => {
    stage.teams.fails({ kind: "busy", retryAfterSeconds: 7 });
    expect(await failure(at(samverkan))).toMatchObject({ retry: true, waitMs: 7000 });
  });

  it("because Teams is broken may be tried again", async () => {
    stage.teams.fails({ kind: "serverError" });
    expect(await failure(at(groupChat))).toMatchObject({ retry: true, waitMs: undefined });
    expect(stage.teams.requests).toHaveLength(1);
  });

  it("because the answer was lost may be tried again, though it may stand there", async () => {
    stage.teams.fails({ kind: "lost" });
    expect(await failure(at(groupChat))).toMatchObject({ retry: true });
    expect(cardsIn(groupChat)).toHaveLength(1);
  });

  it("because Teams cannot be reached may be tried again", async () => {
    await stage.teams.close();
    expect(await failure(at(groupChat))).toMatchObject({ retry: true });
  });

  it("because we were taken out of the chat is not tried again", async () => {
    await stage.teams.install(groupChat.id, "remove");
    expect(await failure(at(groupChat))).toMatchObject({ retry: false, message: expect.stringMatching("403") });
  });

  it("because the channel is gone, or was never ours, is not tried again", async () => {
    const nowhere = { ...samverkan, id: "19:borta@thread.tacv2" };
    expect(await failure(at(nowhere))).toMatchObject({ retry: false });
    const known = stage.house.addresses.get(`${samverkan.tenantId} ${samverkan.id}`);
    stage.house.addresses.set(`${nowhere.tenantId} ${nowhere.id}`, known);
    expect(await failure(at(nowhere))).toMatchObject({ retry: false, message: expect.stringMatching("404") });
  });

  it("because the person cannot be reached is not tried again", async () => {
    const stranger = { ...cilla, aadObjectId: "a0000000-0000-4000-8000-0000000000ff" };
    const { serviceUrl } = stage.teams;
    stage.house.addresses.set(`${cilla.tenantId} ${stranger.aadObjectId}`, { serviceUrl, bot: "28:x", user: "29:x" });
    expect(await failure(to(stranger))).toMatchObject({ retry: false, message: expect.stringMatching("403") });
  });

  it("because an address in the store is not Teams' own is not tried, here or later", async () => {
    const address = { serviceUrl: "https://evil.example/", bot: "28:x", user: "29:x" };
    stage.house.addresses.set(`${chair.tenantId} ${chair.aadObjectId}`, address);
    expect(await failure(to(chair))).toMatchObject({ retry: false, message: "Not an address of Teams" });
  });
});

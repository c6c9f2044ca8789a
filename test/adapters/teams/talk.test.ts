import { describe, expect, it } from "vitest";
import { said } from "../../../src/core/reply.ts";
import type { Activity } from "../../support/teams/act/envelope.ts";
import {
  alva,
  bosse,
  chair,
  cilla,
  groupChat,
  otherGeneral,
  personalChat,
  samverkan,
} from "../../support/teams/world.ts";
import { card } from "./house.ts";
import { mentionOf, messageIn, setStage } from "./stage.ts";

const stage = setStage();
const mine = personalChat(alva).id;

describe("What is written to us", () => {
  it("in a person's own chat needs no name", async () => {
    const { id } = await stage.teams.say(mine, "beslut att köpa bollar");
    expect(stage.house.asks).toEqual([
      {
        from: { platform: "teams", team: alva.tenantId, user: alva.aadObjectId, name: "Alva" },
        place: { platform: "teams", team: alva.tenantId },
        says: { words: "beslut att köpa bollar" },
        mentions: {},
        key: `teams:${mine}:${id}`,
        language: "sv",
      },
    ]);
    expect(stage.teams.messages(mine)).toMatchObject([{ text: "Hej!", cards: [] }]);
  });

  it("in a channel lies in a thread, and its answer is for the asker alone", async () => {
    stage.house.answers(said("", card()));
    const { conversation, id } = await stage.teams.say(samverkan.id, "förslag lista", { as: bosse, mention: true });
    expect(stage.house.asks).toMatchObject([
      { place: { channel: samverkan.id, thread: id }, says: { words: "förslag lista" }, from: { name: "Bosse" } },
    ]);
    expect(stage.teams.messages(conversation)).toMatchObject([
      { onlyFor: bosse.id, cards: [{ type: "AdaptiveCard" }] },
    ]);
  });

  it("in a group chat has a place without a thread", async () => {
    await stage.teams.say(groupChat.id, "hjälp", { mention: true });
    expect(stage.house.asks[0]?.place).toEqual({ platform: "teams", team: alva.tenantId, channel: groupChat.id });
  });

  it("comes from the writer's own tenant", async () => {
    await stage.teams.say(otherGeneral.id, "hjälp", { as: chair, mention: true });
    expect(stage.house.asks[0]).toMatchObject({ from: { team: chair.tenantId }, place: { team: chair.tenantId } });
  });

  it("as a slash command is answered where nobody else sees it, with the command above", async () => {
    const { id } = await stage.teams.say(groupChat.id, "/beslut lista", { targeted: true });
    expect(stage.house.asks[0]?.says).toEqual({ words: "/beslut lista" });
    expect(stage.teams.messages(groupChat.id)).toMatchObject([{ onlyFor: alva.id, text: "Hej!" }]);
    expect(stage.teams.requests.at(-1)?.body).toMatchObject({
      entities: [{ type: "targetedMessageInfo", messageId: id }],
    });
  });

  it.each([
    ["sv-SE", "sv"],
    ["en-GB", "en"],
    ["fi-FI", undefined],
    [undefined, undefined],
  ])("tells the writer's language: %s", async (locale, language) => {
    await stage.teams.deliver(messageIn(stage, { locale }));
    expect(stage.house.asks[0]?.language).toBe(language);
  });
});

describe("What is not written to us", () => {
  it("is dropped, and nothing is kept of it", async () => {
    const { delivery } = await stage.teams.say(samverkan.id, "vi ses i morgon", { as: bosse });
    expect(delivery).toMatchObject({ status: 200 });
    expect(stage.house.asks).toEqual([]);
    expect(stage.house.addresses.size).toBe(0);
    expect(stage.teams.requests).toEqual([]);
  });

  it("is overheard where lines begin with a mark, and those lines alone", async () => {
    await stage.teams.say(samverkan.id, "vi är överens\n#beslut köpa bollar", { as: bosse });
    expect(stage.house.asks).toMatchObject([{ says: { words: "#beslut köpa bollar", overheard: true } }]);
  });

  it("is dropped where it speaks of someone else", async () => {
    await stage.teams.deliver(messageIn(stage, { text: "<at>Cilla</at> hjälp", entities: [mentionOf(cilla)] }));
    expect(stage.house.asks).toEqual([]);
  });

  it.each<[string, Partial<Activity>]>([
    ["a reaction", { type: "messageReaction", reactionsAdded: [{ type: "like" }] }],
    ["someone typing", { type: "typing" }],
    ["a meeting", { type: "event", name: "application/vnd.microsoft.meetingStart", value: {} }],
  ])("is no ask: %s", async (_, changes) => {
    expect(await stage.teams.deliver(messageIn(stage, changes))).toMatchObject({ status: 200 });
    expect(stage.house.asks).toEqual([]);
  });
});

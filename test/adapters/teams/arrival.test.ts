import { beforeEach, describe, expect, it } from "vitest";
import { Activity } from "../../../src/adapters/teams/activity.ts";
import { readChange } from "../../../src/adapters/teams/inbound.ts";
import { said } from "../../../src/core/reply.ts";
import { deleteActivity, editActivity, messageActivity } from "../../support/teams/act/messages.ts";
import { alva, cilla, groupChat, personalChat, samverkan } from "../../support/teams/world.ts";
import { card } from "./house.ts";
import { setStage } from "./stage.ts";

const stage = setStage();
const mine = personalChat(alva).id;

describe("When we are brought somewhere", () => {
  beforeEach(() => stage.house.answers(said("", card({ title: "Hej! Jag är Samspråk." }))));

  it.each([["a channel", samverkan] as const, ["a group chat", groupChat] as const])(
    "we introduce ourselves openly: %s",
    async (_, place) => {
      await stage.teams.install(place.id);
      // Teams tells of it in two ways.
      await stage.teams.changeMembers(place.id, "added", "bot");
      expect(stage.house.asks).toMatchObject([{ says: { arrived: true }, place: { channel: place.id } }]);
      const [welcome, ...more] = stage.teams.messages(place.id);
      expect(welcome?.onlyFor).toBeUndefined();
      expect(JSON.stringify(welcome?.cards)).toMatch("Hej! Jag är Samspråk.");
      expect(more).toEqual([]);
    },
  );

  it("among a person's apps, we do so in their chat", async () => {
    await stage.teams.install(mine);
    expect(stage.house.asks).toMatchObject([{ says: { arrived: true }, place: { platform: "teams" } }]);
    expect(stage.teams.messages(mine)).toHaveLength(1);
  });

  it("we say nothing when it was someone else, or when we leave", async () => {
    await stage.teams.changeMembers(samverkan.id, "added", [cilla]);
    await stage.teams.changeMembers(samverkan.id, "removed", "bot");
    await stage.teams.install(samverkan.id, "remove");
    await stage.teams.changeChannel(samverkan.id, "channelRenamed");
    expect(stage.house.asks).toEqual([]);
    expect(stage.teams.messages(samverkan.id)).toEqual([]);
  });
});

describe("A message that its writer changes", () => {
  it("is told of by place and id, for those who keep it as a source", async () => {
    const conversation = `${samverkan.id};messageid=17`;
    const spoken = { id: "18", conversation, text: "nej, elva", person: alva, mention: false };
    const origin = stage.teams.origin(conversation, alva);
    const place = { platform: "teams", team: alva.tenantId, channel: samverkan.id, thread: "17" };
    expect(readChange(Activity.parse(editActivity(origin, spoken)))).toEqual({ place, message: "18", gone: false });
    expect(readChange(Activity.parse(deleteActivity(origin, spoken)))).toEqual({ place, message: "18", gone: true });
    expect(readChange(Activity.parse(messageActivity(origin, spoken)))).toBeUndefined();
  });
});

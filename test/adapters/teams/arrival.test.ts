import { beforeEach, describe, expect, it } from "vitest";
import { here } from "../../../src/core/ask.ts";
import { said } from "../../../src/core/reply.ts";
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
      expect(JSON.stringify(welcome?.cards)).not.toMatch("”hem”");
      expect(more).toEqual([]);
    },
  );

  it("we learn the team's name, and whoever asks there is known to come from it", async () => {
    await stage.teams.install(samverkan.id);
    await stage.teams.say(samverkan.id, "hjälp", { as: cilla, mention: true });
    const names = stage.house.asks.filter(({ says }) => "words" in says).map(({ place }) => place.names?.team);
    expect(names).toEqual([samverkan.team?.name]);
  });

  it("among a person's apps, we do so in their chat", async () => {
    await stage.teams.install(mine);
    expect(stage.house.asks).toMatchObject([{ says: { arrived: true }, place: { platform: "teams" } }]);
    const [welcome, ...more] = stage.teams.messages(mine);
    expect(JSON.stringify(welcome?.cards)).toMatch("Skriv ”hem” här när du vill se vad som väntar på dig.");
    expect(more).toEqual([]);
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
  it("is told of by its id, in the name of the group where it lies, for those who keep it as a source", async () => {
    const spoken = await stage.teams.say(samverkan.id, "nej, elva", { as: cilla });
    await stage.teams.edit(spoken, "nej, tolv");
    await stage.teams.delete(spoken);
    const place = { platform: "teams", team: cilla.tenantId, channel: samverkan.id, thread: spoken.id };
    expect(stage.house.asks).toMatchObject([
      { from: { clock: here }, place, says: { source: spoken.id, became: "edited" } },
      { from: { clock: here }, place, says: { source: spoken.id, became: "deleted" } },
    ]);
    expect(new Set(stage.house.asks.map(({ key }) => key)).size).toBe(2);
    expect(stage.house.addresses.size).toBe(0);
  });

  it("is nobody's business where it was written to us alone", async () => {
    const spoken = await stage.teams.say(personalChat(alva).id, "hjälp");
    await stage.teams.edit(spoken, "hjälp beslut");
    expect(stage.house.asks).toHaveLength(1);
  });
});

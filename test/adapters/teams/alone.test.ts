import { describe, expect, it } from "vitest";
import { cilla, groupChat, personalChat } from "../../support/teams/world.ts";
import { openHouse } from "./house.ts";
import { setStage } from "./stage.ts";

const stage = setStage();

describe("An answer to the asker alone", () => {
  const asked = () => stage.teams.say(groupChat.id, "hjälp", { as: cilla, mention: true });
  const hers = personalChat(cilla).id;

  it("goes to the person's own chat where Teams shows no message to one person in a channel", async () => {
    const open = await openHouse({ targeted: false });
    stage.teams.connect(open.route);
    await asked();
    await open.close();
    expect(stage.teams.messages(groupChat.id)).toEqual([]);
    expect(stage.teams.messages(hers)).toMatchObject([{ text: "Hej!" }]);
  });

  it("goes there, too, where Teams refuses such a message", async () => {
    stage.teams.fails({ kind: "serverError" });
    await asked();
    expect(stage.teams.messages(groupChat.id)).toEqual([]);
    expect(stage.teams.messages(hers)).toMatchObject([{ text: "Hej!" }]);
  });

  it("is said to be lost, in the open but without a word of it, where neither way is open", async () => {
    stage.teams.fails({ kind: "serverError" }, 2);
    await asked();
    const [open] = stage.teams.messages(groupChat.id);
    expect(open).toMatchObject({ text: expect.stringMatching(/^Jag når dig inte privat/) });
    expect(open?.onlyFor).toBeUndefined();
  });

  it("is not hinted at in the open where it was asked for in secret", async () => {
    stage.teams.fails({ kind: "serverError" }, 2);
    await stage.teams.say(groupChat.id, "hjälp", { targeted: true });
    expect(stage.teams.messages(groupChat.id)).toEqual([]);
  });

  it("is not sent where there is nothing to say", async () => {
    stage.house.answers({ kind: "said", text: "" });
    await asked();
    expect(stage.teams.requests).toEqual([]);
  });

  it("is acknowledged even where it cannot be given, since what was asked for is done", async () => {
    stage.teams.fails({ kind: "serverError" }, 3);
    expect((await asked()).delivery).toMatchObject({ status: 200 });
  });
});

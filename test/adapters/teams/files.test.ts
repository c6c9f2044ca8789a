import { afterEach, describe, expect, it } from "vitest";
import type { Files } from "../../../src/core/ports/door.ts";
import type { Reply } from "../../../src/core/reply.ts";
import { alva, bosse, groupChat, personalChat } from "../../support/teams/world.ts";
import { button, card, type House, openHouse } from "./house.ts";
import { setStage } from "./stage.ts";

const stage = setStage();
const file = { secret: "hemligt", name: "personuppgifter.json", type: "application/json" };
const url = "https://samsprak.exempel.se/files/hemligt/personuppgifter.json";
const linked: Files = { read: async () => undefined, linkTo: ({ secret }) => url.replace("hemligt", secret) };
const text = "Filen ligger i vår egen konversation, där bara du ser den.";
const reply: Reply = { kind: "said", text, file };
const own = personalChat(alva).id;

describe("A file that someone has asked for", () => {
  let house: House | undefined;
  afterEach(() => house?.close());
  async function housed(files?: Files): Promise<void> {
    house = await openHouse({}, files);
    house.answers(reply);
    stage.teams.connect(house.route);
  }

  it("comes as a link in the person's own chat, under what is said of it", async () => {
    await housed(linked);
    await stage.teams.say(own, "personuppgifter");
    const [message, ...more] = stage.teams.messages(own);
    const shown = JSON.stringify(message?.cards);
    expect(shown).toContain("Filen ligger i vår egen konversation");
    expect(shown).toContain(`{"type":"Action.OpenUrl","title":"Hämta personuppgifter.json","url":"${url}"}`);
    expect(more).toEqual([]);
  });

  it("asked for among others still comes only there: whoever has the link has the file", async () => {
    await housed(linked);
    await stage.teams.say(groupChat.id, "personuppgifter", { mention: true });
    expect(stage.teams.messages(groupChat.id)).toMatchObject([{ text, onlyFor: alva.id }]);
    expect(JSON.stringify(stage.teams.messages(groupChat.id))).not.toContain("hemligt");
    expect(JSON.stringify(stage.teams.messages(own))).toContain(url);
    expect(stage.teams.messages(personalChat(bosse).id)).toEqual([]);
  });

  it("asked for by a button comes the same way", async () => {
    await housed(linked);
    house?.answers({ kind: "said", text: "", card: card({ buttons: [button("Hämta")] }) });
    await stage.teams.say(groupChat.id, "hjälp", { mention: true });
    house?.answers(reply);
    const outcome = await stage.teams.click(stage.teams.messages(groupChat.id)[0]!, "Hämta");
    expect(JSON.stringify(outcome.body)).toContain(text);
    expect(JSON.stringify(outcome.body)).not.toContain("hemligt");
    expect(JSON.stringify(stage.teams.messages(own))).toContain(url);
  });

  it("that cannot be reached from outside is not promised: the person is told whom to ask for what", async () => {
    await housed();
    await stage.teams.say(own, "personuppgifter");
    expect(stage.teams.messages(own)).toMatchObject([
      { text: expect.stringMatching(/^Jag kan inte lämna ut filer i Teams än\. Be .* att ange PUBLIC_URL/u) },
    ]);
  });

  it("that did not come is said not to have come", async () => {
    await housed(linked);
    stage.teams.fails({ kind: "serverError" });
    await stage.teams.say(groupChat.id, "personuppgifter", { mention: true });
    expect(stage.teams.messages(groupChat.id)).toMatchObject([
      { text: expect.stringMatching(/^Jag når dig inte privat/u), onlyFor: alva.id },
    ]);
    expect(stage.teams.messages(own)).toEqual([]);
    expect(house?.log.join()).toContain("Teams did not take a link to a file");
    expect(house?.log.join()).not.toContain("hemligt");
  });
});

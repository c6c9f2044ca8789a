import { describe, expect, it } from "vitest";
import type { Form } from "../../../src/core/form.ts";
import { type Reply, refused, said, saidOnce } from "../../../src/core/reply.ts";
import { cardActivity } from "../../support/teams/act/invokes.ts";
import type { Message } from "../../support/teams/board.ts";
import { alva, bosse, cilla, groupChat, type Place, personalChat, samverkan } from "../../support/teams/world.ts";
import { button, card, group } from "./house.ts";
import { setStage } from "./stage.ts";

const stage = setStage();
const target = ({ id, tenantId }: Place) => ({ platform: "teams", team: tenantId, channel: id });

/** A card of the group's, posted by the relay. */
async function posted(place: Place = samverkan, shown = card()): Promise<Message> {
  const { house, teams } = stage;
  house.answers(said(""));
  await teams.install(place.id);
  house.asks.length = 0;
  const content = { card: shown, group, language: "sv" } as const;
  const { message } = await house.door.port.post(target(place), content, "mark");
  return teams.messages(place.id).find(({ id }) => message.endsWith(id))!;
}

const form: Form = {
  session: "0b9f1a52-6f7e-4a6f-8a58-1b7ad7c5c9aa",
  title: "Nytt beslut",
  submit: "Spara",
  fields: [
    { name: "text", kind: "longText", label: "Beslut", required: true, max: 2000 },
    { name: "who", kind: "person", label: "Ansvarig", required: false },
    { name: "remote", kind: "toggle", label: "Distans", required: false, more: true },
  ],
};
const asForm = (more: Partial<Form> = {}): Reply => ({ kind: "form", form: { ...form, ...more } });
const toast = (value: unknown) => ({ statusCode: 200, type: "application/vnd.microsoft.activity.message", value });

describe("A click", () => {
  it("asks for what the button carries, in the name of the one who clicks", async () => {
    const message = await posted();
    stage.house.answers(said("Noterat."));
    const { status, body } = await stage.teams.click(message, "Vi står bakom", { as: bosse });
    expect({ status, body }).toEqual({ status: 200, body: toast("Noterat.") });
    expect(stage.house.asks).toEqual([
      {
        from: { platform: "teams", team: bosse.tenantId, user: bosse.aadObjectId, name: "Bosse" },
        place: {
          platform: "teams",
          team: bosse.tenantId,
          channel: samverkan.id,
          names: { team: "Kommunen" },
          thread: message.id,
        },
        says: { call: { command: "proposal.answer", input: { number: 3 } } },
        group,
        key: expect.stringMatching(/^teams:19:samverkan@thread\.tacv2;messageid=\d+:\d+$/),
        language: "sv",
      },
    ]);
  });

  it.each([
    ["is longer than may vanish", said("Långt. ".repeat(40)), "Långt"],
    ["is a secret that is shown once", saidOnce("Koden är 4711.", "Koden har visats."), "4711"],
    ["has a card", said("Så här blir det:", card({ title: "Beslut 14/2026" })), "Beslut 14/2026"],
    ["is a form", asForm(), "Ansvarig"],
  ])("is answered in a message to the one who clicked, where the answer %s", async (_, reply, words) => {
    const message = await posted(groupChat);
    stage.house.answers(reply);
    const { body } = await stage.teams.click(message, "Vi står bakom", { as: cilla });
    expect(body).toEqual(toast("Svaret står i tråden. Bara du ser det."));
    const [, answer, ...more] = stage.teams.messages(groupChat.id);
    expect(answer).toMatchObject({ onlyFor: cilla.id });
    expect(JSON.stringify(answer)).toMatch(words);
    expect(more).toEqual([]);
  });

  it("is answered as far as there is room for it where no message reaches the person", async () => {
    const message = await posted(groupChat);
    stage.house.answers(said("Så här blir det:", card()));
    stage.teams.fails({ kind: "serverError" }, 2);
    const { body } = await stage.teams.click(message, "Vi står bakom");
    expect(body).toEqual(toast("Så här blir det:\nFörslag 3/2026 (Förslag)\nKöpa bollar"));
    stage.house.answers(asForm());
    stage.teams.fails({ kind: "serverError" }, 2);
    const outcome = await stage.teams.click(message, "Vi står bakom");
    expect(outcome.body).toEqual(toast(expect.stringMatching(/^Jag når dig inte privat/)));
  });

  it("on a card that is no longer ours is refused by the house", async () => {
    stage.house.answers(refused("Kortet är gammalt."));
    const origin = stage.teams.origin(groupChat.id, alva);
    for (const data of [{}, { call: { x: 1 } }, { verb: "vote" }, "text"]) {
      const delivery = await stage.teams.deliver(cardActivity(origin, "1", { type: "Action.Execute", data }));
      expect(delivery).toEqual({ status: 200, body: toast("Kortet är gammalt.") });
    }
    expect(stage.house.asks.map(({ says }) => says)).toEqual(Array(4).fill({ call: { command: "", input: {} } }));
  });

  it("that waits in the store carries its id alone", async () => {
    const parked = "8d2f7c55-3f0b-4b34-9d0c-0f0f4f5a6b7c";
    const message = await posted(samverkan, card({ buttons: [button("Öppna", { parked })] }));
    await stage.teams.click(message, "Öppna");
    expect(stage.house.asks).toMatchObject([{ says: { parked }, group }]);
  });
});

describe("A form in a message", () => {
  const mine = personalChat(alva);

  async function opened(): Promise<Message> {
    stage.house.answers(asForm());
    await stage.teams.say(mine.id, "beslut");
    stage.house.asks.length = 0;
    return stage.teams.messages(mine.id)[0]!;
  }

  it("sends in what was filled in, with people as accounts", async () => {
    const message = await opened();
    const inputs = { "field-text": "Köpa bollar", "field-who": cilla.aadObjectId, "field-remote": "true" };
    await stage.teams.click(message, "Spara", { inputs });
    const who = `teams:${alva.tenantId}:${cilla.aadObjectId}`;
    expect(stage.house.asks.map(({ says }) => says)).toEqual([
      { form: form.session, typed: { text: "Köpa bollar", who, remote: "true" }, submitted: true },
    ]);
  });

  it("comes back with what was wrong, and what was filled in", async () => {
    const message = await opened();
    const [text, ...others] = form.fields;
    const fields = [{ ...text!, value: "x", error: "Skriv mer." }, ...others];
    stage.house.answers(asForm({ fields, note: "Något saknas." }));
    const { body } = await stage.teams.click(message, "Spara", { inputs: { "field-text": "x" } });
    expect(body).toMatchObject({ statusCode: 200, type: "application/vnd.microsoft.card.adaptive" });
    expect(JSON.stringify(body)).toMatch("Något saknas.");
    expect(JSON.stringify(body)).toMatch("Beslut: Skriv mer.");
    expect(JSON.stringify(body)).toMatch('"value":"x"');
    expect(stage.teams.messages(mine.id)).toMatchObject([{ version: 1 }]);
  });

  it.each([["in the person's chat", mine] as const, ["shown to one in a channel", groupChat] as const])(
    "gives way to the answer, so that it cannot be sent in again: %s",
    async (_, place) => {
      stage.house.answers(asForm());
      await stage.teams.say(place.id, "beslut", { mention: true });
      const [message] = stage.teams.messages(place.id);
      stage.house.answers(said("Beslutet är antecknat."));
      const { body } = await stage.teams.click(message!, "Spara", { inputs: { "field-text": "Köpa bollar" } });
      expect(JSON.stringify(body)).toMatch("Beslutet är antecknat.");
      const [settled] = stage.teams.messages(place.id);
      expect(settled).toMatchObject({ id: message!.id, version: 2 });
      expect(JSON.stringify(settled?.cards)).toMatch("Beslutet är antecknat.");
      expect(JSON.stringify(settled?.cards)).not.toMatch("Input.");
    },
  );
});

describe("A button that only submits, as older cards have", () => {
  it("is heard without a mention", async () => {
    const data = { call: { c: "help.show" } };
    const shown = { type: "AdaptiveCard", version: "1.5", actions: [{ type: "Action.Submit", title: "Hjälp", data }] };
    const message = { id: "1", conversation: groupChat.id, text: "", cards: [shown], version: 1 };
    await stage.teams.click(message, "Hjälp");
    expect(stage.house.asks).toMatchObject([{ says: { call: { command: "help.show", input: {} } } }]);
    expect(stage.teams.messages(groupChat.id)).toMatchObject([{ onlyFor: alva.id, text: "Hej!" }]);
  });
});

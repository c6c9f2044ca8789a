import { describe, expect, it } from "vitest";
import type { Form } from "../../../src/core/form.ts";
import { type Reply, refused, said } from "../../../src/core/reply.ts";
import { messageActionActivity } from "../../support/teams/act/invokes.ts";
import { checkCard } from "../../support/teams/card.ts";
import { alva, bosse, cilla, groupChat, samverkan } from "../../support/teams/world.ts";
import { button, card, group } from "./house.ts";
import { messageIn, setStage } from "./stage.ts";

const stage = setStage();

const form: Form = {
  session: "0b9f1a52-6f7e-4a6f-8a58-1b7ad7c5c9aa",
  title: "Nytt beslut i samverkansgruppen, med en rubrik som är längre än Teams tar",
  submit: "Spara",
  fields: [{ name: "text", kind: "longText", label: "Beslut", required: true, value: "Köpa bollar" }],
};
const asForm: Reply = { kind: "form", form };

describe("A button that opens a form", () => {
  const call = { command: "decision.record", input: {}, draft: { text: "Köpa bollar" } };

  async function shown() {
    const { house, teams } = stage;
    house.answers(said("", card({ buttons: [button("Föreslå beslut", { call, group })] })));
    await teams.say(groupChat.id, "hjälp", { mention: true });
    house.asks.length = 0;
    house.answers(asForm);
    return teams.messages(groupChat.id)[0]!;
  }

  it("opens a dialog at once", async () => {
    const { dialog, body } = await stage.teams.click(await shown(), "Föreslå beslut", { as: bosse });
    expect(stage.house.asks).toMatchObject([{ says: { call }, group, from: { name: "Bosse" } }]);
    expect(dialog?.title).toHaveLength(64);
    expect(checkCard(dialog?.card)).toEqual([]);
    expect(body).toMatchObject({ task: { type: "continue", value: { width: "medium", height: "medium" } } });
  });

  it("says what is wrong in the dialog, then that it is done", async () => {
    const { dialog } = await stage.teams.click(await shown(), "Föreslå beslut");
    stage.house.answers({ kind: "form", form: { ...form, fields: [{ ...form.fields[0]!, error: "Skriv mer." }] } });
    const again = await dialog!.submit("Spara", { "field-text": "x" });
    expect(stage.house.asks.at(-1)?.says).toEqual({ form: form.session, typed: { text: "x" }, submitted: true });
    expect(JSON.stringify(again.dialog?.card)).toMatch("Beslut: Skriv mer.");
    stage.house.answers(said("Beslutet är antecknat."));
    const { body } = await again.dialog!.submit("Spara", { "field-text": "Köpa bollar" });
    expect(body).toEqual({ task: { type: "message", value: "Beslutet är antecknat." } });
  });

  it("shows a card there with buttons that work there", async () => {
    const { dialog } = await stage.teams.click(await shown(), "Föreslå beslut");
    stage.house.answers(said("Antecknat.", card()));
    const done = await dialog!.submit("Spara");
    expect(done.dialog).toMatchObject({ title: "Förslag 3/2026" });
    stage.house.answers(said("Noterat."));
    expect((await done.dialog!.submit("Vi står bakom")).body).toEqual({ task: { type: "message", value: "Noterat." } });
    expect(stage.house.asks.at(-1)?.says).toMatchObject({ call: { command: "proposal.answer" } });
  });

  it("says why where it may not be opened", async () => {
    const message = await shown();
    stage.house.answers(refused("Det här kan bara ordföranden göra."));
    const { body } = await stage.teams.click(message, "Föreslå beslut");
    expect(body).toEqual({ task: { type: "message", value: "Det här kan bara ordföranden göra." } });
  });
});

describe("Our command in the menu of a message", () => {
  const id = String(Date.UTC(2026, 10, 24, 19, 30));
  const pointed = {
    id,
    text: 'Vi köper bollar & "nät" <nu>',
    person: cilla,
    conversation: `${samverkan.id};messageid=${id}`,
  };

  it("asks about that message, in a dialog", async () => {
    stage.house.answers(asForm);
    const { dialog } = await stage.teams.choose("decision.record", pointed, { as: bosse });
    expect(stage.house.asks).toMatchObject([
      {
        says: {
          shortcut: "decision.record",
          message: {
            id,
            text: 'Vi köper bollar & "nät" <nu>',
            link: expect.stringMatching(/^https:\/\/teams\.microsoft\.com\/l\/message\//),
            at: new Date("2026-11-24T19:30:00Z"),
          },
        },
        place: { channel: samverkan.id, thread: id },
        from: { name: "Bosse" },
      },
    ]);
    stage.house.answers(said("Beslutet är antecknat."));
    const { body } = await dialog!.submit("Spara");
    expect(body).toEqual({ task: { type: "message", value: "Beslutet är antecknat." } });
    expect(stage.house.asks.at(-1)?.says).toMatchObject({ form: form.session, submitted: true });
  });

  it("in a chat of two others is not taken for the person's chat with us", async () => {
    const activity = messageActionActivity(stage.teams.origin(groupChat.id, alva), "decision.record", pointed);
    const conversation = { id: "19:alva_bosse@unq.gbl.spaces", conversationType: "personal", tenantId: alva.tenantId };
    await stage.teams.deliver({ ...activity, conversation });
    expect(stage.house.asks).toMatchObject([{ place: { channel: conversation.id } }]);
    expect([...stage.house.addresses.keys()].filter((key) => key.endsWith("/chat"))).toEqual([]);
  });

  it("without a message is refused by the house", async () => {
    stage.house.answers(refused("Kortet är gammalt."));
    const activity = messageIn(stage, {
      type: "invoke",
      name: "composeExtension/fetchTask",
      value: { commandId: "x" },
    });
    expect(await stage.teams.deliver(activity)).toMatchObject({ body: { task: { value: "Kortet är gammalt." } } });
    expect(stage.house.asks.map(({ says }) => says)).toEqual([{ call: { command: "", input: {} } }]);
  });
});

describe("What Teams asks that we have no answer to", () => {
  it.each(["signin/verifyState", "fileConsent/invoke", "composeExtension/query"])(
    "is said to be so: %s",
    async (name) => {
      expect(await stage.teams.deliver(messageIn(stage, { type: "invoke", name, value: {} }))).toMatchObject({
        status: 501,
      });
      expect(stage.house.asks).toEqual([]);
    },
  );
});

import { describe, expect, it } from "vitest";
import { refused, said } from "../../../src/core/reply.ts";
import { form, proposal } from "./cards.ts";
import { kept, openRoom } from "./room.ts";

const own = { channel: undefined };

describe("in a channel", () => {
  it("talk is shown to everyone and asked of nobody", async () => {
    await using house = await openRoom();
    const miso = await house.watch("miso");
    await house.say("sekreteraren", "Hinner vi i dag?");
    await miso.until(({ messages }) => messages.length === 1);
    expect(miso.messages[0]).toMatchObject({ from: "sekreteraren", channel: "samverkan", text: "Hinner vi i dag?" });
    expect(house.asks).toEqual([]);
  });

  it("lines that begin with a mark are shown to everyone and overheard; nothing is said where they were not for us", async () => {
    await using house = await openRoom(() => said(""));
    const miso = await house.watch("miso");
    expect(await house.say("miso", "vi är överens\n#beslut köpa bollar")).toEqual({ kind: "shown" });
    await miso.until(({ messages }) => messages.length === 1);
    expect(miso.messages).toHaveLength(1);
    expect(house.asks[0]?.says).toEqual({ words: "#beslut köpa bollar", overheard: true });
  });

  it("a slash command is asked, and answered to the asker alone", async () => {
    await using house = await openRoom(() => said("Här är listan."));
    const [asker, other] = [await house.watch("miso"), await house.watch("sekreteraren")];
    expect(await house.say("miso", "/beslut lista")).toEqual({ kind: "shown" });
    await asker.until(({ messages }) => messages.length === 1);
    expect(asker.messages[0]).toMatchObject({
      onlyFor: "miso",
      line: "/beslut lista",
      text: "Här är listan.",
      channel: "samverkan",
    });
    expect(other.messages).toEqual([]);
    expect(house.asks[0]).toMatchObject({
      from: { platform: "room", team: "room", user: "miso", name: "MISO:s representant" },
      place: { platform: "room", team: "room", channel: "samverkan" },
      says: { words: "beslut lista" },
      language: "sv",
      key: expect.stringMatching(/^room:m:samverkan:[0-9a-f-]{36}$/),
    });
  });

  it("a message that calls us is shown to everyone, and asked without our name", async () => {
    await using house = await openRoom();
    const other = await house.watch("sekreteraren");
    await house.say("miso", "Hej @Samspråk: vad sa vi om hallarna?");
    await other.until(({ messages }) => messages.length === 1);
    expect(house.asks[0]?.says).toEqual({ words: "Hej vad sa vi om hallarna?" });
  });

  it("the people that the words name come with them, by id or by name", async () => {
    await using house = await openRoom();
    await house.say("miso", "/starta ordförande=@ordforanden sekreterare=@sekreteraren, inte @MISO:s representant");
    expect(house.asks[0]?.mentions).toMatchObject({
      "@ordforanden": { user: "ordforanden" },
      "@sekreteraren": { user: "sekreteraren" },
      "@MISO:s representant": { user: "miso" },
    });
  });

  it("an answer to a message stays under it, and so does what we answer there", async () => {
    await using house = await openRoom();
    const miso = await house.watch("miso");
    await house.say("sekreteraren", "Ska vi köpa bollar?");
    await miso.until(({ messages }) => messages.length === 1);
    const thread = miso.messages[0]!.id;
    await house.say("miso", "Gärna.", { thread });
    await house.say("miso", "/beslut att köpa bollar", { thread });
    await miso.until(({ messages }) => messages.length === 3);
    expect(miso.messages.map((message) => message.thread)).toEqual([undefined, thread, thread]);
    expect(house.asks[0]?.place.thread).toBe(thread);
  });
});

describe("in a person's own conversation", () => {
  it("all text is words, and nobody else sees it or its answer", async () => {
    await using house = await openRoom(() => refused("Jag förstod inte."));
    const [miso, other] = [await house.watch("miso"), await house.watch("sekreteraren")];
    await house.say("miso", "vad sa vi om hallarna?", own);
    await miso.until(({ messages }) => messages.length === 2);
    expect(miso.messages).toMatchObject([
      { from: "miso", person: "miso", text: "vad sa vi om hallarna?" },
      { person: "miso", text: "Jag förstod inte.", mood: "refused" },
    ]);
    expect(miso.messages[1]?.onlyFor).toBeUndefined();
    expect(house.asks[0]?.place.channel).toBeUndefined();
    expect(other.messages).toEqual([]);
  });

  it("everyone is told how much waits for each", async () => {
    await using house = await openRoom();
    const other = await house.watch("sekreteraren");
    await house.say("miso", "hjälp", own);
    await expect.poll(() => [other.waiting["miso"], other.waiting["sekreteraren"] ?? 0]).toEqual([1, 0]);
  });
});

describe("a card's button", () => {
  it("asks what it carries, and is answered under the card", async () => {
    await using house = await openRoom((ask) => ("words" in ask.says ? said("", proposal) : said("Noterat.")));
    const miso = await house.watch("miso");
    await house.say("miso", "/förslag visa 3");
    await miso.until(({ messages }) => messages.length === 1);
    const [card] = miso.messages;
    for (const look of ["own", "slack", "teams"] as const) {
      const row = card!.drawn![look].find((piece) => piece.kind === "buttons");
      await house.ask("miso", { kind: "press", message: card!.id, payload: row!.buttons[0]!.payload });
    }
    expect(house.asks.slice(1).map(({ says }) => says)).toEqual(
      Array(3).fill({ call: { command: "answer", input: { number: 3, stance: "support" }, draft: undefined } }),
    );
    await miso.until(({ messages }) => messages.length === 4);
    expect(miso.messages[1]).toMatchObject({ under: card!.id, text: "Noterat.", onlyFor: "miso" });
  });

  it("cannot be pressed by those who cannot see it", async () => {
    await using house = await openRoom(() => said("", proposal));
    const miso = await house.watch("miso");
    await house.say("miso", "/förslag visa 3");
    await miso.until(({ messages }) => messages.length === 1);
    const says = { kind: "press", message: miso.messages[0]!.id, payload: { c: "answer" } } as const;
    await expect(house.ask("sekreteraren", says)).rejects.toThrow("400");
    expect(house.asks).toHaveLength(1);
  });
});

describe("a form", () => {
  it("comes in every look, and is sent in with what was typed", async () => {
    await using house = await openRoom((ask) => ("form" in ask.says ? said("Klart.") : { kind: "form", form }));
    const answer = await house.say("miso", "/förslag");
    if (answer.kind !== "form") throw new Error("no form came");
    expect(answer.session).toBe(form.session);
    expect(answer.sheets.own.title).toBe("Föreslå beslut");
    const typed = { text: "att köpa bollar", urgent: false };
    await house.ask("miso", { kind: "form", session: answer.session, typed, submitted: true });
    expect(house.asks[1]?.says).toEqual({ form: form.session, typed, submitted: true });
  });

  it("stays open where it is refused, with the reason in it and none in the channel", async () => {
    await using house = await openRoom(() => refused("Förslaget finns redan."));
    const miso = await house.watch("miso");
    const says = { kind: "form", session: form.session, typed: {}, submitted: true } as const;
    expect(await house.ask("miso", says)).toEqual({ kind: "refused", text: "Förslaget finns redan." });
    expect(miso.messages).toEqual([]);
  });
});

it("a shortcut on a message asks with the message's words", async () => {
  await using house = await openRoom();
  const miso = await house.watch("miso");
  await house.say("sekreteraren", "Vi borde köpa bollar.");
  await miso.until(({ messages }) => messages.length === 1);
  const [message] = miso.messages;
  await house.ask("miso", { kind: "shortcut", shortcut: "propose", message: message!.id });
  expect(house.asks[0]?.says).toEqual({
    shortcut: "propose",
    message: { id: message!.id, text: "Vi borde köpa bollar.", at: new Date(message!.at) },
  });
});

it("when Samspråk is brought into a channel, everyone sees its greeting", async () => {
  await using house = await openRoom(() => said("", { title: "Hej!", blocks: [], buttons: [] }));
  const miso = await house.watch("miso");
  await house.room.arrive("samverkan", "room:arrived:1");
  await miso.until(({ messages }) => messages.length === 1);
  expect(miso.messages[0]).toMatchObject({ channel: "samverkan", text: "Hej!" });
  expect(miso.messages[0]?.onlyFor).toBeUndefined();
  expect(house.asks[0]).toMatchObject({ says: { arrived: true }, key: "room:arrived:1" });
});

describe("a file", () => {
  it("goes to the asker's own conversation, and can be fetched from there", async () => {
    await using house = await openRoom(() => ({ kind: "said", text: "Filen ligger i ditt eget samtal.", file: kept }));
    const [miso, other] = [await house.watch("miso"), await house.watch("sekreteraren")];
    await house.say("miso", "/samsprak personuppgifter");
    await miso.until(({ messages }) => messages.length === 2);
    expect(miso.messages.map(({ file, channel }) => [file?.name, channel])).toEqual([
      [undefined, "samverkan"],
      ["mina uppgifter.json", undefined],
    ]);
    expect(other.messages).toEqual([]);
    const response = await fetch(house.url + miso.messages[1]!.file!.href);
    expect(response.headers.get("content-disposition")).toBe("attachment; filename*=UTF-8''mina%20uppgifter.json");
    expect(await response.text()).toBe("{}");
  });

  it("that is no longer kept is nowhere", async () => {
    await using house = await openRoom();
    expect((await fetch(`${house.url}/room/file?secret=abc`)).status).toBe(404);
  });
});

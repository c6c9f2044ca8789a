import { describe, expect, it } from "vitest";
import type { Message } from "../../../src/adapters/room/wire.ts";
import { here } from "../../../src/core/ask.ts";
import { OutsideError } from "../../../src/core/errors.ts";
import { proposal } from "./cards.ts";
import { type OpenRoom, openRoom } from "./room.ts";

const channel = { platform: "room", team: "room", channel: "samverkan" };
const person = { platform: "room", team: "room", user: "miso" };
const group = "11111111-2222-4333-8444-555555555555";
const content = { card: proposal, group, language: "sv" } as const;

describe("what the relay posts", () => {
  it("shows to everyone in a channel, and to one in an own conversation", async () => {
    await using house = await openRoom();
    const [miso, other] = [await house.watch("miso"), await house.watch("sekreteraren")];
    await house.room.port.post(channel, { ...content, say: "Nytt förslag." }, "m1");
    await house.room.port.post(person, content, "m2");
    await miso.until(({ messages }) => messages.length === 2);
    expect(miso.messages).toMatchObject([
      { channel: "samverkan", summary: "Nytt förslag. Förslag 3/2026, Öppet för svar" },
      { person: "miso" },
    ]);
    expect(other.messages).toHaveLength(1);
    expect(miso.messages[0]?.from).toBeUndefined();
  });

  it("carries its group in every button", async () => {
    await using house = await openRoom();
    await house.room.port.post(person, content, "m1");
    const miso = await house.watch("miso");
    const [card] = miso.messages;
    for (const look of ["own", "slack", "teams"] as const) {
      const row = card!.drawn![look].find((piece) => piece.kind === "buttons");
      await house.ask("miso", { kind: "press", message: card!.id, payload: row!.buttons[0]!.payload });
    }
    expect(house.asks.map((ask) => ask.group)).toEqual([group, group, group]);
  });

  it("changes in place when it is updated", async () => {
    await using house = await openRoom();
    const miso = await house.watch("miso");
    const { message } = await house.room.port.post(channel, content, "m1");
    await house.room.port.update(channel, message, { ...content, card: { ...proposal, status: "Bekräftat" } });
    await miso.until(({ messages }) => messages[0]?.changed !== undefined);
    expect(miso.messages).toHaveLength(1);
    expect(miso.messages[0]?.summary).toBe("Förslag 3/2026, Bekräftat");
  });

  it("is found again by its mark, in its own place only", async () => {
    await using house = await openRoom();
    const { port } = house.room;
    const posted = await port.post(channel, content, "m1");
    expect(await port.find(channel, "m1")).toEqual(posted);
    expect(await port.find(channel, "m2")).toBe("absent");
    expect(await port.find(person, "m1")).toBe("absent");
  });

  it("fails for good where there is no such place or message", async () => {
    await using house = await openRoom();
    const { port } = house.room;
    const failures = [
      port.post({ ...channel, channel: "annan" }, content, "m1"),
      port.post({ ...person, user: "cilla" }, content, "m1"),
      port.update(channel, "0-0", content),
    ];
    for (const failure of failures) {
      const error = await failure.catch((thrown: unknown) => thrown);
      expect(error).toBeInstanceOf(OutsideError);
      expect(error).toMatchObject({ retry: false });
    }
  });
});

describe("one's own message", () => {
  it("can be changed, and says that it has been", async () => {
    await using house = await openRoom();
    const message = await said(house, "miso", "Ja.");
    expect((await edit(house, "miso", message, "Nej.")).status).toBe(200);
    const after = await house.watch("sekreteraren");
    expect(after.messages[0]).toMatchObject({ text: "Nej.", changed: expect.stringMatching(/^\d{4}-/) });
  });

  it("can be taken away", async () => {
    await using house = await openRoom();
    const message = await said(house, "miso", "Ja.");
    const other = await house.watch("sekreteraren");
    expect(other.messages).toMatchObject([{ text: "Ja." }]);
    expect((await edit(house, "miso", message)).status).toBe(200);
    await expect.poll(() => other.messages).toEqual([]);
    expect((await house.watch("miso")).messages).toEqual([]);
  });

  it("leaves a trace where others have answered it", async () => {
    await using house = await openRoom();
    const message = await said(house, "miso", "Ja.");
    await house.say("sekreteraren", "Varför?", { thread: message.id });
    await edit(house, "miso", message);
    const after = await house.watch("sekreteraren");
    expect(after.messages[0]).toMatchObject({ deleted: true, text: "" });
  });

  it("lets the records that rest on it know what became of it", async () => {
    await using house = await openRoom();
    const message = await said(house, "miso", "Ja.");
    await edit(house, "miso", message, "Nej.");
    await edit(house, "miso", message);
    expect(house.asks).toMatchObject([
      { from: { clock: here }, place: { channel: "samverkan" }, says: { source: message.id, became: "edited" } },
      { says: { source: message.id, became: "deleted" } },
    ]);
    expect(house.asks[0]?.key).not.toBe(house.asks[1]?.key);
  });

  it("is nobody else's to change", async () => {
    await using house = await openRoom();
    const message = await said(house, "miso", "Ja.");
    expect((await edit(house, "sekreteraren", message, "Nej.")).status).toBe(400);
    const after = await house.watch("miso");
    expect(after.messages[0]?.text).toBe("Ja.");
  });
});

async function said(house: OpenRoom, as: string, text: string): Promise<Message> {
  await house.say(as, text);
  return (await house.watch(as)).messages.at(-1)!;
}

function edit(house: OpenRoom, as: string, message: Message, text?: string): Promise<Response> {
  return house.post("/room/edit", { as, message: message.id, text });
}

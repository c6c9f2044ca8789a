import { expect, test } from "vitest";
import { openConversations } from "../../../src/adapters/room/conversations.ts";
import type { Message } from "../../../src/adapters/room/wire.ts";

const most = 1_000;

function openRoom() {
  const conversations = openConversations(() => new Date("2026-11-24T09:00:00Z"));
  const says = (text: string, more: Partial<Message> = {}) =>
    conversations.add({ channel: "samverkan", from: "miso", text, ...more });
  const fill = (count: number, more: Partial<Message> = {}) =>
    Array.from({ length: count }, (_, i) => says(String(i), more));
  const texts = () => conversations.said("samverkan").map(({ text }) => text);
  return { ...conversations, says, fill, texts };
}

test("The room keeps the latest thousand messages of a channel, and tells the pages what has gone", () => {
  const room = openRoom();
  const gone: unknown[] = [];
  room.watch("miso", (event, data) => {
    if (event === "gone") gone.push(data);
  });
  const [first, second] = room.fill(most + 2);
  expect(room.texts()).toHaveLength(most);
  expect(room.texts()[0]).toBe("2");
  expect(gone).toEqual([{ id: first!.id }, { id: second!.id }]);
});

test("A thread loses its answers before its first message", () => {
  const room = openRoom();
  const { id: thread } = room.says("frågan");
  room.says("ett svar", { thread });
  room.fill(most - 1);
  expect(room.texts().slice(0, 2)).toEqual(["frågan", "0"]);
  room.says("en till");
  expect(room.texts()[0]).toBe("0");
});

test("What one persona has much of takes nothing from the channel or from the others", () => {
  const room = openRoom();
  room.says("till alla");
  const own = { channel: undefined, from: undefined };
  const other = room.says("till en annan", { ...own, person: "mip" });
  room.fill(most + 1, { ...own, person: "miso" });
  room.fill(most + 1, { from: undefined, onlyFor: "miso" });
  expect(room.texts()).toEqual(["till alla"]);
  expect(room.get(other.id)).toBeDefined();
});

test("What has gone from a persona's own conversation still counts as sent to them", () => {
  const room = openRoom();
  room.fill(most + 5, { channel: undefined, from: undefined, person: "miso" });
  let waiting: unknown;
  room.watch("miso", (event, data) => {
    if (event === "start") waiting = (data as { waiting: unknown }).waiting;
  });
  expect(waiting).toEqual({ miso: most + 5 });
});

import { describe, expect, test } from "vitest";
import { openConversations } from "../../../src/adapters/room/conversations.ts";
import { makeReading } from "../../../src/adapters/room/reading.ts";
import { Unreadable } from "../../../src/core/errors.ts";
import type { Span } from "../../../src/core/ports/chat.ts";
import { settings } from "./settings.ts";

const from = { platform: "room", team: "room", channel: settings.channels[0].id };
const never = new AbortController().signal;
const [first] = settings.personas;

function openRoom() {
  let minutes = 0;
  const at = (count: number) => new Date(Date.parse("2026-11-24T09:00:00Z") + count * 60_000);
  const conversations = openConversations(() => at(minutes));
  const { read, mayRead, isPrivate } = makeReading(settings, conversations);
  return {
    at,
    read,
    mayRead,
    isPrivate,
    conversations,
    says(text: string, more: object = {}) {
      minutes += 1;
      return conversations.add({ channel: from.channel, from: first.user, text, ...more }).id;
    },
    texts: async (span: Span) => (await read(from, span, undefined, never)).messages.map(({ text }) => text),
  };
}

describe("What is read of the room", () => {
  test("is what everyone sees of a channel: nobody's own conversation, and no answer to one person", async () => {
    const { says, texts, at } = openRoom();
    says("till alla");
    says("bara till en", { onlyFor: first.user });
    says("i egen konversation", { channel: undefined, person: first.user });
    says("av Samspråk", { from: undefined });
    expect(await texts({ from: at(0), to: at(9) })).toEqual(["till alla", "av Samspråk"]);
  });

  test("has what was said from its beginning up to its end, and the answers to that", async () => {
    const { says, texts, at } = openRoom();
    const old = says("före");
    const root = says("vid början");
    says("svar på det gamla", { thread: old });
    says("svar", { thread: root });
    says("vid slutet");
    says("sent svar", { thread: root });
    expect(await texts({ from: at(2), to: at(5) })).toEqual(["vid början", "svar"]);
  });

  test("names those who are mentioned as the page shows them, and files that came along", async () => {
    const { says, read, at } = openRoom();
    says(`@${first.user}, se här`, { file: { name: "budget.xlsx", href: "/x" } });
    const { messages } = await read(from, { from: at(0), to: at(9) }, undefined, never);
    const speaker = { id: `room:room:${first.user}`, name: first.name[settings.language] };
    expect(messages).toMatchObject([
      { author: speaker, text: `@${speaker.name}, se här`, mentions: [speaker], files: ["budget.xlsx"] },
    ]);
  });

  test("comes page by page", async () => {
    const { says, read, at } = openRoom();
    for (let i = 0; i < 250; i++) says(`rad ${i}`);
    const page = await read(from, { from: at(0), to: at(999) }, undefined, never);
    const rest = await read(from, { from: at(0), to: at(999) }, page.next, never);
    expect([page.messages.length, rest.messages.length, rest.next]).toEqual([200, 50, undefined]);
  });

  test("is for the room's own people, of its own channels", async () => {
    const { mayRead, isPrivate, read } = openRoom();
    const may = (user: string, channel = from.channel) =>
      mayRead({ platform: "room", team: "room", user }, { ...from, channel }, never);
    expect(await Promise.all([may(first.user), may("ingen"), may(first.user, "okänd")])).toEqual([true, false, false]);
    expect(await isPrivate(from, never)).toBe(false);
    await expect(read(from, { thread: "gone" }, undefined, never)).rejects.toBeInstanceOf(Unreadable);
  });
});

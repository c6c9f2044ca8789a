import { describe, expect, it } from "vitest";
import { z } from "zod";
import { slackManifest } from "../../../src/adapters/slack/manifest.ts";
import { manifestRules } from "../../../src/adapters/slack/manifestRules.ts";
import { botEvents, scopes } from "../../../src/adapters/slack/scopes.ts";
import { type Command, defineCommand } from "../../../src/core/command.ts";

interface Words {
  readonly sv: readonly string[];
  readonly en: readonly string[];
}
const command = (id: string, { sv, en }: Words, title = `Gör ${id}`, fromMessage = false): Command =>
  defineCommand({
    id,
    kind: "read",
    roles: [],
    input: z.object({ text: z.string() }),
    positional: ["text"],
    ...(fromMessage && { fromMessage: ({ text }) => ({ input: {}, draft: { text } }) }),
    texts: {
      sv: { words: sv, title, fields: { text: { label: "Text" } } },
      en: { words: en, title: `${title} (en)`, fields: { text: { label: "Text" } } },
    },
  });

const propose = command(
  "action.new",
  { sv: ["åtgärd", "åtg"], en: ["action"] },
  "Lägg till en åtgärd som någon tar",
  true,
);
const commands = [
  propose,
  command("action.mine", { sv: ["åtgärd mina"], en: ["action mine"] }),
  command("meeting.book", { sv: ["möte boka"], en: ["meeting book"] }),
  command("meeting.move", { sv: ["möte flytta"], en: ["meeting move"] }),
  command("group.start", { sv: ["starta"], en: ["start"] }),
  command("alarm", { sv: [], en: [] }),
];
const publicUrl = "https://samsprak.exempel.se";
const slashOf = (language: "sv" | "en", all = commands) =>
  slackManifest(all, language, { publicUrl }).features.slash_commands;

describe("the manifest's slash commands", () => {
  it("are the words that begin several commands, without å, ä and ö, and one for everything", () => {
    expect(slashOf("sv").map((one) => one.command)).toEqual(["/samsprak", "/atgard", "/mote"]);
    expect(slashOf("en").map((one) => one.command)).toEqual(["/samsprak", "/action", "/meeting"]);
  });

  it("tell what they do and how they are typed, and pass on who is meant", () => {
    const [, action, meeting] = slashOf("sv");
    expect(action).toEqual({
      command: "/atgard",
      description: "Lägg till en åtgärd som någon tar",
      usage_hint: "<text> | mina",
      should_escape: true,
      url: "https://samsprak.exempel.se/slack/events",
    });
    expect(meeting?.description).toBe("Gör meeting.book, Gör meeting.move");
  });

  it("are none of Slack's own: such a word stands after the one for everything", () => {
    const clash = [command("a", { sv: ["search"], en: ["x"] }), command("b", { sv: ["search all"], en: ["x y"] })];
    expect(slashOf("sv", clash).map((one) => one.command)).toEqual(["/samsprak"]);
  });
});

describe("the manifest", () => {
  it("offers commands that begin with a message as shortcuts, in at most 24 characters", () => {
    expect(slackManifest(commands, "sv", { publicUrl }).features.shortcuts).toEqual([
      {
        type: "message",
        name: "Lägg till en åtgärd som…",
        callback_id: "action.new",
        description: "Lägg till en åtgärd som någon tar",
      },
    ]);
  });

  it("asks for no more than its table of rights explains, and listens to no channel's talk", () => {
    const { oauth_config, settings } = slackManifest(commands, "en", { publicUrl });
    expect(oauth_config.scopes.bot).toEqual(scopes.map(({ scope }) => scope));
    expect(settings.event_subscriptions.bot_events).toEqual([...botEvents]);
    expect(botEvents).not.toContain("message.channels");
    for (const { why } of scopes) expect(Math.min(why.sv.length, why.en.length)).toBeGreaterThan(10);
  });

  it("names its address everywhere over HTTP, and nowhere over a socket", () => {
    const url = "https://samsprak.exempel.se/slack/events";
    expect(slackManifest(commands, "sv", { publicUrl }).settings).toMatchObject({
      socket_mode_enabled: false,
      event_subscriptions: { request_url: url },
      interactivity: { is_enabled: true, request_url: url },
    });
    const socket = slackManifest(commands, "sv", { socketMode: true });
    expect(socket.settings.socket_mode_enabled).toBe(true);
    expect(JSON.stringify(socket)).not.toContain("https://");
  });

  it("is refused where Slack would refuse it", () => {
    expect(() => slackManifest(commands, "sv", { publicUrl: "http://samsprak.exempel.se" })).toThrow();
    const good = slackManifest(commands, "sv", { publicUrl });
    const [slash] = good.features.slash_commands;
    const many = Array.from({ length: 51 }, (_, i) => ({ ...slash, command: `/c${i}` }));
    const bad = [
      { ...good, features: { ...good.features, slash_commands: many } },
      { ...good, features: { ...good.features, slash_commands: [slash, slash] } },
      { ...good, display_information: { ...good.display_information, name: "S".repeat(36) } },
      { ...good, settings: { ...good.settings, socket_mode_enabled: true } },
      { ...good, extra: 1 },
    ];
    expect(bad.map((one) => manifestRules.safeParse(one).success)).toEqual(bad.map(() => false));
  });
});

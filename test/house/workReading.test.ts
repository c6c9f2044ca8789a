import { beforeAll, describe, expect, test } from "vitest";
import type { Utterance } from "../../src/core/conversation.ts";
import { OutsideError } from "../../src/core/errors.ts";
import { morning } from "../support/house.ts";
import { openWorkStage } from "../support/workStage.ts";

describe("Slow work reads", () => {
  const stage = openWorkStage();
  const { ask, card } = stage;

  const utterance = (id: string, minute: number, text: string): Utterance => ({
    id,
    author: { id: "test:t1:bosse", name: "Bosse" },
    at: new Date(morning.getTime() + minute * 60_000),
    text,
    mentions: [],
    reactions: [],
    files: [],
  });
  const reads = async (who = stage.p.cilla) => {
    stage.trial.gather = async (tools) => {
      const { messages } = await tools.read({ thread: "c1:1" });
      return messages.map(({ text }) => text).join(", ");
    };
    await ask(who);
    await stage.worker.carryOut();
    return await card();
  };
  beforeAll(() => {
    stage.t.chat.said.push(
      utterance("c1:3", 3, "tre"),
      utterance("c1:1", 1, "ett 811218-9876"),
      utterance("c1:2", 2, "två"),
      utterance("c1:4", 4, "fyra"),
      // Some platforms give what a thread hangs under once for each page.
      utterance("c1:1", 1, "ett 811218-9876"),
    );
  });

  test("all that was said, the oldest first, without personal identity numbers", async () => {
    expect(await reads()).toContain("Jag har läst prov: ett …, två, tre, fyra");
  });

  test("nothing that a member has asked to leave out", async () => {
    const message = { id: "c1:2", text: "två", at: morning };
    await stage.t.ask(stage.p.dragan, { shortcut: "privacy.exclude", message });
    expect(await reads()).toContain("Jag har läst prov: ett …, tre, fyra");
  });

  test("nothing for someone who is not in the channel", async () => {
    stage.t.chat.absent.add("dragan");
    expect(await reads(stage.p.dragan)).toContain("(Gick inte)\nDu är inte med i kanalen");
  });

  test("nothing that comes of it, for someone who has left the channel meanwhile", async () => {
    stage.trial.gather = async (tools) => {
      const { messages } = await tools.read({ thread: "c1:1" });
      stage.t.chat.absent.add("alva");
      return messages.map(({ text }) => text).join(", ");
    };
    await ask(stage.p.alva);
    await stage.worker.carryOut();
    stage.t.chat.absent.delete("alva");
    expect(await card()).toContain("(Gick inte)\nDu är inte med i kanalen");
  });

  test("what can be read, of the group's channels", async () => {
    stage.trial.gather = async ({ channels, mayRead }) =>
      JSON.stringify([channels.length, await Promise.all(channels.map(mayRead))]);
    const seen = async () => {
      await ask();
      await stage.worker.carryOut();
      return await card();
    };
    expect(await seen()).toContain("[1,[true]]");
    stage.t.chat.absent.add("cilla");
    expect(await seen()).toContain("[1,[false]]");
  });

  test("no more than anyone can take in", async () => {
    const { read } = stage.t.chat.port;
    let page = 0;
    stage.t.chat.port.read = async () => {
      page += 1;
      const messages = Array.from({ length: 6_000 }, (_, i) => utterance(`c1:${page}-${i}`, i, "rad"));
      return { messages, next: "more" };
    };
    expect(await reads()).toContain("(Gick inte)\nDet är fler än 10 000 meddelanden");
    stage.t.chat.port.read = read;
    expect(page).toBe(2);
  });

  test("nothing outside the group's own channels", async () => {
    stage.trial.gather = async (tools) => {
      const channel = { platform: "test", team: "t1", channel: "annan" };
      return String((await tools.read({ thread: "1" }, channel)).messages.length);
    };
    await ask();
    await stage.worker.carryOut();
    expect(await card()).toContain("(Gick inte)\nJag läser bara i gruppens egna kanaler.");
  });

  test("on, where the platform asks us to wait", async () => {
    const { read } = stage.t.chat.port;
    let calls = 0;
    stage.t.chat.port.read = (...given) => {
      calls += 1;
      const late = new OutsideError("too many", { retry: true, waitMs: 30_000 });
      return calls === 2 ? Promise.reject(late) : read(...given);
    };
    expect(await reads()).toContain("ett …, tre, fyra");
    stage.t.chat.port.read = read;
    expect(calls).toBe(4);
  });
});

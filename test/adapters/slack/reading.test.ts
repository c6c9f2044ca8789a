import { describe, expect, it } from "vitest";
import { messageBehind } from "../../../src/adapters/slack/messageLink.ts";
import { withoutStyles } from "../../../src/adapters/slack/reading/plain.ts";
import type { Utterance } from "../../../src/core/conversation.ts";
import { OutsideError, Unreadable } from "../../../src/core/errors.ts";
import type { Span } from "../../../src/core/ports/chat.ts";
import { TestClock } from "../../support/slack/slack.ts";
import { openDoor } from "./door.ts";

const never = new AbortController().signal;

async function openTown() {
  const clock = new TestClock(Date.parse("2026-11-24T09:00:00Z"));
  const place = await openDoor(undefined, { clock });
  const { team, channel, port, slack } = place;
  const from = { platform: "slack", team: team.id, channel: channel.id };
  return {
    ...place,
    clock,
    from,
    async readAll(span: Span): Promise<readonly Utterance[]> {
      const all: Utterance[] = [];
      let cursor: string | undefined;
      do {
        const page = await port.read(from, span, cursor, never);
        all.push(...page.messages);
        cursor = page.next;
      } while (cursor);
      return all.toSorted((a, b) => a.at.getTime() - b.at.getTime() || (a.id < b.id ? -1 : 1));
    },
    callsOf: (method: string) => slack.calls.filter((call) => call.method === method).length,
  };
}

describe("a thread", () => {
  it("reads as people see it: names, links and words, and no markup", async () => {
    const { alva, bosse, channel, team, from, port, readAll } = await openTown();
    const root = await alva.says("Vi kör på fler läktare.", { channel });
    const reply = await bosse.says(`${alva.mention}: *ja*, se <https://malmo.se/hall|hallen> &amp; <#C1|plan>`, {
      channel,
      thread: root,
    });
    await bosse.edits(reply, `${alva.mention}: *ja*, se <https://malmo.se/hall|hallen>`);
    alva.reacts(root, "thumbsup");
    bosse.reacts(root, "thumbsup");
    channel.find(root.ts)!.files = [{ name: "budget.xlsx" }, { mode: "tombstone" }];
    channel.log.push({ ...channel.find(reply.ts)!, subtype: "channel_join", ts: "1795510800.000900" });
    const idOf = ({ id }: typeof alva) => `slack:${team.id}:${id}`;
    const [first, second, ...others] = await readAll({ thread: root.ts });
    expect(first).toEqual({
      id: `${channel.id}:${root.ts}`,
      at: new Date(Math.floor(Number(root.ts) * 1000)),
      author: { id: idOf(alva), name: "Alva" },
      text: "Vi kör på fler läktare.",
      mentions: [],
      reactions: [{ name: "thumbsup", by: [idOf(alva), idOf(bosse)] }],
      files: ["budget.xlsx"],
      link: `https://${team.domain}.slack.com/archives/${channel.id}/p${root.ts.replace(".", "")}`,
    });
    expect(second).toMatchObject({
      author: { id: idOf(bosse), name: "Bosse" },
      text: "@Alva: ja, se hallen (https://malmo.se/hall)",
      mentions: [{ id: idOf(alva), name: "Alva" }],
      edited: true,
    });
    expect(others).toEqual([]);
    expect([first, second].map((one) => messageBehind(one!.link!))).toEqual([first!.id, second!.id]);
    // A source's name for the message does as well.
    expect((await port.read(from, { thread: first!.id }, undefined, never)).messages).toHaveLength(2);
  });

  it("tells what programs say from what people say", async () => {
    const { alva, channel, from, port, readAll } = await openTown();
    const root = await alva.says("Hej", { channel });
    const content = { card: { title: "Beslut 1", blocks: [], buttons: [] }, group: "g", language: "sv" as const };
    await port.post(from, content, "m1");
    const ours = channel.messages.at(-1)!;
    channel.find(ours.ts)!.thread_ts = root.ts;
    const [, second] = await readAll({ thread: root.ts });
    expect(second?.author).toMatchObject({ bot: true });
    expect(second?.text).toContain("Beslut 1");
  });

  it("stands where the message above it is gone, which nobody is named for", async () => {
    const { alva, bosse, channel, readAll } = await openTown();
    const root = await alva.says("Hemligt", { channel });
    await bosse.says("Ja.", { channel, thread: root });
    await alva.deletes(root);
    expect(await readAll({ thread: root.ts })).toMatchObject([
      { deleted: true, text: "", author: { id: "", name: "" } },
      { text: "Ja.", author: { name: "Bosse" } },
    ]);
  });

  it("is read page by page, and each name is asked for once", async () => {
    const { alva, bosse, channel, readAll, callsOf } = await openTown();
    const root = await alva.says("Nu", { channel });
    const template = channel.find((await bosse.says("svar", { channel, thread: root })).ts)!;
    for (let i = 1; i < 450; i++) channel.log.push({ ...template, ts: `1795600000.${String(i).padStart(6, "0")}` });
    expect(await readAll({ thread: root.ts })).toHaveLength(451);
    expect([callsOf("conversations.replies"), callsOf("users.info")]).toEqual([3, 2]);
    expect(callsOf("chat.getPermalink")).toBe(0);
  });
});

describe("a time of a channel", () => {
  it("has what was said from its beginning up to its end, and the answers to that", async () => {
    const { alva, bosse, channel, clock, readAll } = await openTown();
    const texts: [string, Date][] = [];
    const says = async (text: string, thread?: Awaited<ReturnType<typeof alva.says>>) => {
      texts.push([text, new Date(clock.now())]);
      const said = await (thread ? bosse : alva).says(text, { channel, ...(thread && { thread }) });
      clock.advance(60_000);
      return said;
    };
    const old = await says("före");
    const first = await says("vid början");
    await says("svar på det gamla", old);
    await says("svar", first);
    const second = await says("två");
    await says("svar två", second);
    await says("vid slutet");
    await says("sent svar", first);
    const span = { from: texts[1]![1], to: texts[6]![1] };
    expect((await readAll(span)).map(({ text }) => text)).toEqual(["vid början", "svar", "två", "svar två"]);
  });
});

describe("reading", () => {
  const failure = (work: Promise<unknown>) =>
    work.then(
      () => undefined,
      (error: unknown) => error,
    );

  it("says what can be done where we may not", async () => {
    const { alva, channel, from, port, app, slack } = await openTown();
    const root = await alva.says("Hej", { channel });
    const read = () => failure(port.read(from, { thread: root.ts }, undefined, never));
    slack.fails("conversations.replies", { error: "missing_scope" });
    expect(((await read()) as Unreadable).say.sv).toContain("channels:history");
    await channel.remove(app);
    const error = await read();
    expect(error).toBeInstanceOf(Unreadable);
    expect((error as Unreadable).say.sv).toContain("Bjud in mig i kanalen");
  });

  it("tells how long Slack wants us to wait", async () => {
    const { alva, channel, from, port, slack } = await openTown();
    const root = await alva.says("Hej", { channel });
    slack.limitRates({ nonMarketplace: true });
    const read = () => port.read(from, { thread: root.ts }, undefined, never);
    expect((await read()).messages).toHaveLength(1);
    const error = await failure(read());
    expect(error).toBeInstanceOf(OutsideError);
    expect(error).toMatchObject({ retry: true, waitMs: 60_000 });
  });

  it("stops where it is told to", async () => {
    const { from, port, callsOf } = await openTown();
    const stopped = AbortSignal.abort(new Error("cancelled"));
    expect(await failure(port.read(from, { thread: "1.0" }, undefined, stopped))).toMatchObject({
      message: "cancelled",
    });
    expect(callsOf("conversations.replies")).toBe(0);
  });

  it("is for those who are in the channel, however many they are", async () => {
    const { alva, channel, team, from, port, callsOf } = await openTown();
    const esra = team.user("Esra");
    const may = (user: string) => port.mayRead({ platform: "slack", team: team.id, user }, from, never);
    expect([await may(alva.id), await may(esra.id)]).toEqual([true, false]);
    for (let i = 0; i < 1500; i++) channel.memberIds.push(`U${i}`);
    channel.admit(esra);
    const before = callsOf("conversations.members");
    expect(await may(esra.id)).toBe(true);
    expect(callsOf("conversations.members") - before).toBe(2);
  });
});

describe("words without styles", () => {
  it.each([
    ["*fet* och _lutad_ och ~struken~", "fet och lutad och struken"],
    ["*_båda_*, `kod` (*så*).", "båda, kod (så)."],
    ["```\nrad\n```", "rad"],
    ["2*3*4 och snake_case_namn och * ensam *", "2*3*4 och snake_case_namn och * ensam *"],
    ["https://malmo.se/_a_/b", "https://malmo.se/_a_/b"],
  ])("%j is %j", (text, plain) => expect(withoutStyles(text)).toBe(plain));

  it.each(["*a ", "_a", "*a* *", "*_~`"])("reads a long text of %j at once", (sign) => {
    const begun = performance.now();
    withoutStyles(sign.repeat(30_000));
    expect(performance.now() - begun).toBeLessThan(1_000);
  });
});

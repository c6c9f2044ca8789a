import { expect, onTestFinished, test } from "vitest";
import { OutsideError } from "../../../src/core/errors.ts";
import { testDatabases } from "../../support/database.ts";
import { openGroup, openTestHouse } from "../../support/house.ts";
import { person } from "../../support/people.ts";

test.each(testDatabases)(
  "What was to be told of a member who is then forgotten, and has not gone out yet, is not sent, on $name",
  async ({ open }) => {
    const t = await openTestHouse(await open());
    onTestFinished(() => t.close());
    const { client } = t.database;
    const { alva, bosse, dragan } = await openGroup(t);
    const [ivar, jon] = [person("Ivar"), person("Jon")];
    await t.type(ivar, "jag företräder HISO");
    await t.type(dragan, "bekräfta medlem Ivar");
    await t.type(bosse, "beslut bekräfta att köpa bollar");
    await t.deliver();
    t.chat.failing.before = new OutsideError("too many", { retry: true, waitMs: 60_000 });
    await t.type(ivar, "ersättare @Jon till=2026-12-24");
    const { id: member } = await client.member.findFirstOrThrow({ where: { name: "Ivar" } });
    const { id: target, groupId } = await client.channel.findFirstOrThrow({ where: { channel: "c1" } });
    const { subject, subjectId } = await client.post.findFirstOrThrow({ where: { target, subject: "decision" } });
    const say = { sv: "Ivar slutar.", en: "Ivar is leaving." };
    const own = { groupId, subject, subjectId, target, toAccount: false, dueAt: t.now };
    await client.post.create({ data: { ...own, once: `leaves:${member}`, say } });
    await t.deliver();
    expect(await client.post.count({ where: { message: null, once: { contains: member } } })).toBe(2);

    await t.type(ivar, "ja lämna gruppen");
    expect(await t.type(alva, "ja glöm medlem Ivar")).toMatch(/^Klart/u);
    delete t.chat.failing.before;
    const [before, toChannel] = [t.chat.messages.length, t.chat.read("c1").length];
    t.now = new Date(t.now.getTime() + 61_000);
    await t.deliver();
    expect(t.chat.read("c1")).toHaveLength(toChannel);
    // Jon is told that his time is over, and nothing else.
    const toJon = t.chat.messages.slice(before).filter(({ where }) => where === jon.user);
    expect(toJon.map(({ content }) => content.say)).not.toContain(undefined);
    expect(await client.post.count({ where: { dueAt: { not: null } } })).toBe(0);
  },
);

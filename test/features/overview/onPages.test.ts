import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, expect, test } from "vitest";
import { pageAccount } from "../../../src/core/page.ts";
import { openTestDatabase } from "../../support/database.ts";
import { openGroup, openTestHouse, type TestHouse, textOf } from "../../support/house.ts";

let t: TestHouse;
beforeAll(async () => {
  t = await openTestHouse(await openTestDatabase());
});
afterAll(() => t.close());

test("Who is on a page is promised nothing in a chat that does not reach them", async () => {
  await openGroup(t);
  const { client } = t.database;
  const { id: memberId, groupId } = await client.member.findFirstOrThrow({ where: { name: "Cilla" } });
  const page = pageAccount(groupId, memberId);
  await client.account.create({ data: { id: randomUUID(), groupId, memberId, reachable: false, ...page } });
  await t.told();
  const say = async (words: string) => textOf(await t.ask(page, { words }, { group: groupId }));
  expect(await say("personuppgifter")).toContain("Hämta den här på sidan");
  expect(await say("veckobrev på")).toContain("Du får ett brev i vår egen konversation");
  await say("veckobrev av");
  await client.account.updateMany({ where: { memberId }, data: { reachable: false } });
  await t.told();
  expect(await say("veckobrev på")).toContain("där har du inget konto");
  expect(await client.digest.count()).toBe(0);
});

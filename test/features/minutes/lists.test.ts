import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { plain } from "../../../src/core/card.ts";
import { openSite, type Site, textIn } from "../../support/browser.ts";
import { cardOf } from "../../support/house.ts";
import { openMinutesStage, saturdays } from "../../support/minutes.ts";

describe("The list of minutes", () => {
  const stage = openMinutesStage();
  let site: Site;
  beforeAll(async () => {
    site = await openSite(stage.t);
    stage.write(...saturdays);
    await stage.summarise();
    await stage.t.type(stage.p.cilla, "protokoll skicka 1 justerare=Dragan");
  });
  afterAll(() => site.close());

  /** So many more like the first, of someone else or sent by Cilla. */
  async function addMore(count: number, change: { readonly state: string; readonly askedById?: string }) {
    const { client } = stage.t.database;
    const { people, readIn, fellBack, ...first } = await client.minutes.findFirstOrThrow({ where: { number: 1 } });
    const newest = await client.minutes.aggregate({ _max: { number: true } });
    const numbers = Array.from({ length: count }, (_, i) => (newest._max.number ?? 0) + 1 + i);
    await client.minutes.createMany({
      data: numbers.map((number) => ({ ...first, people: people ?? [], ...change, id: randomUUID(), number })),
    });
  }

  test("has room for what the asker may see, however many drafts others have begun since", async () => {
    await addMore(120, { state: "draft", askedById: randomUUID() });
    const list = cardOf(await stage.t.ask(stage.p.cilla, { words: "protokoll lista" }));
    expect(plain(list)).toContain("Minnesanteckningar 1/2026");
    const visitor = await site.enter(stage.p.cilla);
    expect(textIn((await visitor.get(`${visitor.home}/protokoll`)).text)).toContain("Minnesanteckningar 1/2026");
  });

  test("goes on, in the chat and on its page, until the first is shown", async () => {
    await addMore(110, { state: "sent" });
    let list = cardOf(await stage.t.ask(stage.p.cilla, { words: "protokoll lista" }));
    let pages = 1;
    for (; !plain(list).includes("anteckningar 1/2026,"); pages += 1) {
      list = cardOf(await stage.t.press(stage.p.cilla, list, "Visa fler"));
    }
    expect(pages).toBe(4);
    expect(list.buttons.map(({ label }) => label)).not.toContain("Visa fler");
    const visitor = await site.enter(stage.p.cilla);
    const first = await visitor.get(`${visitor.home}/protokoll`);
    expect(textIn(first.text)).not.toContain("Minnesanteckningar 1/2026");
    const [, next = ""] = /href="([^"]*efter=[^"]*)"/u.exec(first.text) ?? [];
    const second = await visitor.get(next);
    expect(textIn(second.text)).toContain("Minnesanteckningar 1/2026");
    expect(second.text).not.toContain("efter=");
  });
});

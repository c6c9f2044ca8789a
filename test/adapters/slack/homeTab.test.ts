import { setTimeout as delay } from "node:timers/promises";
import { describe, expect, it } from "vitest";
import type { Card } from "../../../src/core/card.ts";
import { type Reply, refused, said } from "../../../src/core/reply.ts";
import { until } from "../../support/slack/slack.ts";
import { everyField, openDoor, type Script, textsIn } from "./door.ts";

const card: Card = {
  title: "Samverkansgruppen",
  status: "En sak väntar på dig",
  blocks: [{ kind: "list", items: ["Förslag 3/2026 – köpa bollar"] }],
  buttons: [
    { label: "Visa förslag 3/2026", about: "köpa bollar", call: { command: "show", input: { proposal: "3/2026" } } },
  ],
};
const isHome = ({ says }: Parameters<Script>[0]) => "words" in says && says.words === "hem";

/** A door whose house shows the card as everyone's home and answers to all else as told. */
async function atHome(answer: Reply | Script = said("Klart.")) {
  const place = await openDoor((ask) =>
    isHome(ask) ? said("", card) : typeof answer === "function" ? answer(ask) : answer,
  );
  await place.alva.opensHome();
  const home = await until(() => place.alva.home);
  return { ...place, home };
}

describe("The home tab", () => {
  it("shows, when it is opened, what the house answers the person to “hem” in their own place", async () => {
    const { alva, bosse, team, asks, home } = await atHome();
    expect(asks).toEqual([
      {
        from: { platform: "slack", team: team.id, user: alva.id, name: "Alva" },
        place: { platform: "slack", team: team.id },
        says: { words: "hem" },
        key: expect.stringMatching(/^slack:home:/u),
        language: "sv",
      },
    ]);
    expect(textsIn(home.blocks)).toEqual([
      "Samverkansgruppen – En sak väntar på dig",
      "Förslag 3/2026 – köpa bollar",
      "Visa förslag 3/2026",
    ]);
    expect(JSON.stringify(home.blocks)).toContain("Visa förslag 3/2026: köpa bollar");
    expect(bosse.home).toBeUndefined();
  });

  it("shows what has changed when it is opened again", async () => {
    let count = 0;
    const { alva } = await openDoor(() => said(`${++count}`));
    for (const text of ["1", "2"]) {
      await alva.opensHome();
      await expect.poll(() => textsIn(alva.home?.blocks)).toEqual([text]);
    }
  });

  it("says to someone in no group what to do", async () => {
    const { alva } = await openDoor(() => refused("Du är inte med i någon grupp än."));
    await alva.opensHome();
    await until(() => alva.home);
    expect(textsIn(alva.home?.blocks)).toEqual(["Du är inte med i någon grupp än."]);
  });

  it("is not drawn for someone who opens the messages", async () => {
    const { alva, app, asks, slack } = await openDoor();
    await alva.opensHome(app, "messages");
    await slack.settled();
    expect(asks).toEqual([]);
    expect(alva.home).toBeUndefined();
  });

  it("opens the answer to a pressed button above itself, with buttons that go on", async () => {
    const { alva, home, asks } = await atHome(said("", { ...card, title: "Förslag 3/2026", status: undefined }));
    await alva.click(home, "Visa förslag 3/2026");
    const [answer] = await until(() => alva.views.length > 0 && alva.views);
    expect(textsIn(answer?.blocks)[0]).toBe("Förslag 3/2026");
    expect(asks.at(-1)).toMatchObject({
      says: { call: { command: "show", input: { proposal: "3/2026" } } },
      key: expect.stringMatching(/^slack:t:/u),
    });
    expect(asks.at(-1)?.place).not.toHaveProperty("channel");
    await alva.click(answer!, "Visa förslag 3/2026");
    expect(asks).toHaveLength(3);
  });

  it("opens a form, whose answer takes its place", async () => {
    const { alva, home, asks } = await atHome(({ says }) =>
      "form" in says ? said("Sparat.") : { kind: "form", form: everyField },
    );
    await alva.click(home, "Visa förslag 3/2026");
    await until(() => alva.views.length > 0);
    const answers = { text: "köpa nät", effect: "mandate" };
    await alva.submit(alva.views[0]!, answers);
    expect(asks.at(-1)?.says).toMatchObject({ form: everyField.session, submitted: true });
    expect(textsIn(alva.views[0]?.blocks)).toEqual(["Sparat."]);
  });

  it("gives an answer that comes too late for that in the person's own conversation", async () => {
    const { alva, app, home } = await atHome(async () => {
      await delay(3100);
      return said("Noterat.");
    });
    expect((await alva.click(home, "Visa förslag 3/2026")).ms).toBeLessThan(3000);
    const [message] = await until(() => alva.dmWith(app).messages.length > 0 && alva.dmWith(app).messages);
    expect(message?.text).toBe("Noterat.");
  });

  it("tells that a button of an older version is outdated", async () => {
    const { alva, home } = await atHome();
    const blocks = [
      { type: "actions", block_id: "b", elements: [{ type: "button", action_id: "call0", value: "nej" }] },
    ];
    await alva.click({ ...home, blocks }, "call0");
    await until(() => alva.views.length > 0);
    expect(textsIn(alva.views[0]?.blocks)).toEqual([expect.stringMatching(/^Kortet är gammalt/u)]);
  });

  it("leaves no payload without an acknowledgement where Slack does not take the tab", async () => {
    const { alva, slack, lines } = await openDoor(() => said("", card));
    slack.fails("views.publish", { error: "internal_error" });
    await alva.opensHome();
    await until(() => lines.some((line) => line.includes("an answer did not reach Slack")));
    expect(slack.deliveries.every(({ outcome }) => outcome === undefined || outcome.status === 200)).toBe(true);
    await alva.opensHome();
    await until(() => alva.home);
  });
});

import { describe, expect, it } from "vitest";
import { here } from "../../../src/core/ask.ts";
import type { Person } from "../../support/slack/person.ts";
import { openDoor } from "./door.ts";

/** A channel of whose messages Slack tells us, with one message in it. */
async function spoken() {
  const place = await openDoor(undefined, { events: ["message.channels"] });
  const { alva, channel, slack } = place;
  const message = await alva.says("Vi köper elva.", { channel });
  /** What the house is asked when Alva has done that. */
  const asked = async (act: (alva: Person) => Promise<unknown>) => {
    await act(alva);
    await slack.settled();
    return place.asks;
  };
  return { ...place, message, asked, source: `${channel.id}:${message.ts}` };
}

describe("a message in a channel", () => {
  it("that is edited is told of as records name it, in the name of the group where it lies", async () => {
    const { asked, message, source, channel, team } = await spoken();
    expect(await asked((alva) => alva.edits(message, "Vi köper tolv."))).toMatchObject([
      {
        from: { clock: here },
        place: { platform: "slack", team: team.id, channel: channel.id },
        says: { source, became: "edited" },
      },
    ]);
  });

  it("is told of at each edit", async () => {
    const { asked, message } = await spoken();
    await asked((alva) => alva.edits(message, "Vi köper tolv."));
    const asks = await asked((alva) => alva.edits(message, "Vi köper tretton."));
    expect(new Set(asks.map(({ key }) => key)).size).toBe(2);
  });

  it("that is deleted is told of, also where others have answered it", async () => {
    const { asked, message, source } = await spoken();
    expect(await asked((alva) => alva.deletes(message))).toMatchObject([{ says: { source, became: "deleted" } }]);
    const other = await spoken();
    await other.bosse.says("Bra.", { channel: other.channel, thread: other.message });
    expect(await other.asked((alva) => alva.deletes(other.message))).toMatchObject([
      { says: { source: other.source, became: "deleted" } },
    ]);
  });

  it("of our own that is drawn anew has not been edited by anyone", async () => {
    const { asked, channel, port, team } = await spoken();
    const to = { platform: "slack", team: team.id, channel: channel.id };
    const content = { card: { title: "Förslag", blocks: [], buttons: [] }, group: "g", language: "sv" as const };
    const { message } = await port.post(to, content, "post-1");
    const drawn = { ...content, card: { ...content.card, status: "Klart" } };
    expect(await asked(() => port.update(to, message, drawn))).toEqual([]);
  });
});

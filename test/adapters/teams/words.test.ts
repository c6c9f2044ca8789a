import { describe, expect, it } from "vitest";
import type { Activity } from "../../support/teams/act/envelope.ts";
import { bosse, cilla, type Person, samverkan } from "../../support/teams/world.ts";
import { mentionOf, messageIn, ofUs, setStage } from "./stage.ts";

const stage = setStage();

describe("The words", () => {
  const words = async (changes: Partial<Activity>) => {
    await stage.teams.deliver(messageIn(stage, changes));
    return stage.house.asks[0]?.says;
  };

  it.each([
    ["our name first", "<at>Samspråk</at> beslut att bygga", "beslut att bygga"],
    ["our name in the middle", "hej <at>Samspråk</at>, hjälp", "hej , hjälp"],
    ["hard spaces", "<at>Samspråk</at>&nbsp;beslut\u00a0lista \r\n", "beslut lista"],
    ["signs as entities", "<at>Samspråk</at> x &lt; y &amp;&amp; y &gt; z &#8364; &#x1F600;", "x < y && y > z € 😀"],
    ["an entity that was typed", "<at>Samspråk</at> &amp;lt;b&amp;gt;", "&lt;b&gt;"],
    ["lines", "<at>Samspråk</at> ett\n\n\n\ntvå\ntre", "ett\n\ntvå\ntre"],
    ["right to left", "<at>Samspråk</at> مرحبا بالعالم", "مرحبا بالعالم"],
    ["nothing but our name", "<at>Samspråk</at>", ""],
  ])("are plain: %s", async (_, text, expected) => {
    expect(await words({ text, entities: [ofUs] })).toEqual({ words: expected });
  });

  it("are taken from the formatted text where there are no others", async () => {
    const attachments = [
      { contentType: "image/png", content: null },
      { contentType: "text/html", content: "<div><p>beslut att <b>köpa</b> bollar</p><p>tolv&nbsp;stycken</p></div>" },
    ];
    expect(await words({ text: "", attachments, entities: [ofUs] })).toEqual({
      words: "beslut att köpa bollar\ntolv stycken",
    });
  });

  it("name the people mentioned, and tell who they are", async () => {
    await stage.teams.deliver(
      messageIn(stage, {
        text: "<at>Samspråk</at> åtgärd åt <at>Cilla</at> och <at>Bosse</at>",
        entities: [ofUs, mentionOf(cilla), mentionOf(bosse)],
      }),
    );
    const account = ({ tenantId: team, aadObjectId: user, name }: Person) => ({ platform: "teams", team, user, name });
    expect(stage.house.asks).toMatchObject([
      {
        says: { words: "åtgärd åt @Cilla och @Bosse" },
        mentions: { "@Cilla": account(cilla), "@Bosse": account(bosse) },
      },
    ]);
  });

  it("look up whom a mention means where Teams gives only its own id, once", async () => {
    const mention = { text: "<at>Samspråk</at> <at>Cilla</at>", entities: [ofUs, mentionOf(cilla, {})] };
    await stage.teams.deliver(messageIn(stage, mention));
    await stage.teams.deliver(messageIn(stage, mention));
    expect(stage.house.asks.map(({ mentions }) => mentions?.["@Cilla"]?.user)).toEqual([
      cilla.aadObjectId,
      cilla.aadObjectId,
    ]);
    expect(stage.teams.requests.filter(({ method }) => method === "GET")).toHaveLength(1);
  });

  it("keep Teams' own id of someone whom nobody knows", async () => {
    const stranger = { ...cilla, id: "29:okänd" };
    const entities = [ofUs, mentionOf(stranger, {})];
    await stage.teams.deliver(messageIn(stage, { text: "<at>Samspråk</at> <at>Cilla</at>", entities }));
    expect(stage.house.asks[0]?.mentions).toMatchObject({ "@Cilla": { user: "29:okänd" } });
  });

  it("tell two people of one name apart", async () => {
    const other = { ...bosse, name: "Cilla" };
    const text = "<at>Samspråk</at> <at>Cilla</at> <at>Cilla</at> <at>Cilla</at>";
    const entities = [ofUs, mentionOf(cilla), mentionOf(other), mentionOf(cilla)];
    await stage.teams.deliver(messageIn(stage, { text, entities }));
    expect(stage.house.asks).toMatchObject([
      {
        says: { words: "@Cilla @Cilla (2) @Cilla" },
        mentions: { "@Cilla": { user: cilla.aadObjectId }, "@Cilla (2)": { user: bosse.aadObjectId } },
      },
    ]);
  });

  it("name a channel that is mentioned as no person", async () => {
    const channel = { type: "mention", text: "<at>samverkan</at>", mentioned: { id: samverkan.id, name: "samverkan" } };
    await stage.teams.deliver(
      messageIn(stage, { text: "<at>Samspråk</at> <at>samverkan</at>", entities: [ofUs, channel] }),
    );
    expect(stage.house.asks).toMatchObject([{ says: { words: "@samverkan" }, mentions: {} }]);
    expect(stage.house.asks[0]?.mentions).toEqual({});
  });
});

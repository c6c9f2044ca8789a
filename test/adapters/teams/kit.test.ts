import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { authSettings, fixedToken } from "../../support/teams/auth.ts";
import type { Client } from "../../support/teams/client.ts";
import { type Connector, startConnector } from "../../support/teams/connector.ts";
import { type Forgery, forgeries, type Keys, startKeys } from "../../support/teams/keys.ts";
import { type Playground, startPlayground } from "../../support/teams/playground.ts";
import { startTinyBot, type TinyBot } from "../../support/teams/tinyBot.ts";
import type { Route } from "../../support/teams/wire/deliver.ts";
import { alva, appId, bosse, groupChat, municipality, personalChat, samverkan } from "../../support/teams/world.ts";

const TOKEN = "outgoing";
const { id: alone } = personalChat(alva);

interface Running {
  keys: Keys;
  open: TinyBot;
  guarded: TinyBot;
  playground: Playground;
  connector: Connector;
}
let running: Running;

beforeAll(async () => {
  const keys = await startKeys({ appId });
  const settings = authSettings(keys, municipality.tenantId);
  running = {
    keys,
    open: await startTinyBot(),
    guarded: await startTinyBot({ settings, credentials: fixedToken(appId, TOKEN) }),
    playground: await startPlayground(),
    connector: await startConnector(),
  };
});

afterAll(async () => {
  await Promise.all(Object.values(running).map((each) => each.close()));
});

const ways = (["playground", "connector"] as const).flatMap((carrier) =>
  (["open", "guarded"] as const).map((door) => ({ carrier, door })),
);

describe.each(ways)("A $door bot behind the $carrier", ({ carrier, door }) => {
  let teams: Client;
  let tiny: TinyBot;

  beforeEach(() => {
    teams = running[carrier];
    tiny = running[door];
    teams.connect({ endpoint: tiny.endpoint, ...(door === "guarded" && { sign: running.keys.sign }) });
  });

  it("hears and answers a message", async () => {
    const { delivery } = await teams.say(alone, `hej ${door}`);
    expect(delivery?.status).toBe(200);
    const answer = await teams.until(() => teams.messages(alone).find(({ text }) => text === `Du skrev: hej ${door}`));
    expect(answer).toMatchObject({ conversation: alone, version: 1, cards: [] });
    expect(tiny.turns.at(-1)).toMatchObject({
      type: "message",
      from: { id: alva.id, name: "Alva", aadObjectId: alva.aadObjectId },
      conversation: { id: alone, conversationType: "personal", tenantId: municipality.tenantId },
      channelData: { tenant: { id: municipality.tenantId } },
    });
  });

  it("is mentioned by someone in a channel and answers in the thread", async () => {
    const said = await teams.say(samverkan.id, "beslut", { as: bosse, mention: true });
    expect(said.conversation).toBe(`${samverkan.id};messageid=${said.id}`);
    const answer = await teams.until(() => teams.messages(said.conversation)[0]);
    expect(answer.text).toBe("Du skrev: beslut");
    await teams.say(said.conversation, "mer", { mention: true });
    await teams.until(() => teams.messages(said.conversation).some(({ text }) => text === "Du skrev: mer"));
    expect(tiny.turns.at(-2)).toMatchObject({
      text: "<at>Samspråk</at> beslut",
      from: { id: bosse.id, aadObjectId: bosse.aadObjectId },
      conversation: { id: said.conversation, conversationType: "channel", tenantId: municipality.tenantId },
      entities: expect.arrayContaining([expect.objectContaining({ type: "mention" })]),
      channelData: { team: { id: samverkan.team?.id }, channel: { id: samverkan.id } },
    });
  });

  it("is not told of words in a group that do not mention it", async () => {
    const before = tiny.turns.length;
    const said = await teams.say(groupChat.id, "utan omnämnande", { as: bosse });
    expect(said.delivery).toBeUndefined();
    await teams.say(groupChat.id, "med omnämnande", { mention: true });
    expect(tiny.turns.slice(before).map(({ text }) => text)).toEqual(["<at>Samspråk</at> med omnämnande"]);
  });

  it("changes the card that another person answers, for all", async () => {
    const said = await teams.say(samverkan.id, "kort", { mention: true });
    const card = () => teams.messages(said.conversation)[0];
    const shown = await teams.until(card);
    const outcome = await teams.click(shown, "Svara", { as: bosse, inputs: { comment: "ja" } });
    expect(outcome).toMatchObject({
      status: 200,
      body: { statusCode: 200, type: "application/vnd.microsoft.card.adaptive" },
    });
    const changed = await teams.until(() => card()?.version === 2 && card());
    expect(changed).toMatchObject({ id: shown.id, conversation: said.conversation });
    expect(changed.cards[0]).toMatchObject({ body: [{ text: "Bosse svarade: ja" }, {}] });
    expect(tiny.turns.at(-1)).toMatchObject({
      replyToId: shown.id,
      value: { action: { verb: "answer", data: { number: 14, comment: "ja" } } },
    });
  });

  it("takes in a card that is only sent in", async () => {
    const said = await teams.say(groupChat.id, "kort", { mention: true });
    const shown = await teams.until(() => teams.messages(said.conversation).findLast(({ cards }) => cards.length > 0));
    await teams.click(shown, "Rösta", { as: bosse, inputs: { comment: `blankt ${carrier} ${door}` } });
    await teams.until(() => teams.messages(groupChat.id).some(({ text }) => text.endsWith(`${carrier} ${door}`)));
    expect(teams.messages(groupChat.id).at(-1)?.text).toBe(`Bosse röstade: blankt ${carrier} ${door}`);
  });

  it("opens a form from a card and takes it in", async () => {
    const said = await teams.say(samverkan.id, "kort", { mention: true });
    const shown = await teams.until(() => teams.messages(said.conversation)[0]);
    const { dialog } = await teams.click(shown, "Öppna", { as: bosse });
    expect(dialog?.title).toBe("Öppnad");
    const outcome = await dialog?.submit("Spara", { comment: "klart" });
    expect(outcome).toMatchObject({ status: 200, body: { task: { type: "message", value: "Sparat: klart" } } });
  });

  it("looks up the team, its channels and its people", async () => {
    const said = await teams.say(samverkan.id, "vilka", { as: bosse, mention: true });
    const { text } = await teams.until(() => teams.messages(said.conversation)[0]);
    expect(text.split(" ")).toEqual(
      expect.arrayContaining([samverkan.team?.name, samverkan.team?.aadGroupId, "2", "Alva", "Sekreteraren"]),
    );
  });

  it("acts on a message that a person points at", async () => {
    const said = await teams.say(samverkan.id, "vi < köper mål", { as: bosse });
    const { dialog } = await teams.choose("minutes", said);
    expect(dialog?.title).toBe("<p>vi &lt; köper mål</p>");
    const outcome = await dialog?.submit("Spara", { comment: "som protokoll" });
    expect(outcome?.body).toMatchObject({ composeExtension: { type: "result" } });
    expect(tiny.turns.at(-1)?.value).toMatchObject({
      commandId: "minutes",
      messagePayload: { id: said.id, from: { user: { id: bosse.aadObjectId } } },
    });
  });

  it("is told of edits, deletions, installations and members", async () => {
    const said = await teams.say(samverkan.id, "kort", { mention: true });
    await teams.edit(said, "längre");
    await teams.until(() => teams.messages(said.conversation).some(({ text }) => text === "Du ändrade dig."));
    const before = tiny.turns.length;
    await teams.delete(said);
    await teams.install(samverkan.id);
    await teams.changeMembers(samverkan.id, "added", [bosse]);
    expect(tiny.turns.slice(before).map(({ type }) => type)).toEqual([
      "messageDelete",
      "installationUpdate",
      "conversationUpdate",
    ]);
    expect(tiny.turns.at(-1)?.channelData).toMatchObject({ team: { aadGroupId: samverkan.team?.aadGroupId } });
  });
});

it("A guarded bot sends its own token to the connector", async () => {
  const { connector, guarded, keys } = running;
  connector.connect({ endpoint: guarded.endpoint, sign: keys.sign });
  await connector.say(alone, "hej");
  expect(connector.requests.at(-1)?.headers.authorization).toBe(`Bearer ${TOKEN}`);
});

interface Proof {
  readonly what: string;
  readonly status: number;
  readonly sign: (keys: Keys) => Route["sign"];
}

/** Where the SDK takes a false token for a fault of its own; the statuses of a real server are its own affair. */
const mistaken: readonly Forgery[] = ["forgedSignature", "unsigned", "notYetValid"];

const proofs: readonly Proof[] = [
  { what: "no token", status: 401, sign: () => undefined },
  { what: "an empty token", status: 401, sign: () => () => "Bearer " },
  { what: "another scheme", status: 401, sign: () => () => "Basic YWx2YQ==" },
  { what: "words for a token", status: 401, sign: () => () => "Bearer hemligt" },
  ...forgeries.map((forgery) => ({
    what: `a token of the kind ${forgery}`,
    status: mistaken.includes(forgery) ? 500 : 401,
    sign: (keys: Keys) => keys.forge(forgery),
  })),
];

describe.each(["playground", "connector"] as const)("A guarded bot behind the %s", (carrier) => {
  it.each(proofs)("refuses $what before any handler runs", async ({ status, sign }) => {
    const { guarded, keys, [carrier]: teams } = running;
    teams.connect({ endpoint: guarded.endpoint, sign: sign(keys) });
    const before = guarded.turns.length;
    const { delivery } = await teams.say(alone, "släpp in mig");
    expect(delivery?.status).toBe(status);
    expect(guarded.turns.length).toBe(before);
  });
});

import { randomUUID } from "node:crypto";
import { expect } from "vitest";
import { OneThread } from "../../src/adapters/apart/threads.ts";
import type { Database } from "../../src/adapters/store/database.ts";
import type { Relay } from "../../src/adapters/store/relay/relay.ts";
import type { Account, Ask, Said } from "../../src/core/ask.ts";
import type { Button, Card } from "../../src/core/card.ts";
import type { Feature } from "../../src/core/feature.ts";
import { payloadOf, readPayload } from "../../src/core/payload.ts";
import type { Door } from "../../src/core/ports/door.ts";
import type { Reply } from "../../src/core/reply.ts";
import { catalogue } from "../../src/features/catalogue.ts";
import { furnish, type OpenHouse } from "../../src/wiring/house.ts";
import type { ModelConfig } from "../../src/wiring/summaries.ts";
import { type Chat, openChat } from "./chat.ts";
import { person } from "./people.ts";

export interface TestHouse {
  readonly house: OpenHouse;
  readonly database: Database;
  readonly chat: Chat;
  /** What the operator's log has been told. */
  readonly logged: readonly { readonly what: object; readonly text: string }[];
  /** The lines of the log that tell of nothing amiss. */
  readonly toldOf: readonly { readonly what: object; readonly text: string }[];
  now: Date;
  /** Where the world reaches the house; undefined: nowhere. */
  address: string | undefined;
  ask(who: Account, says: Said, options?: Partial<Ask> & { channel?: string | null }): Promise<Reply>;
  /** Types words in the channel; gives what the asker reads. */
  type(who: Account, words: string, options?: Partial<Ask> & { channel?: string | null }): Promise<string>;
  /** Presses the button with this label on a card. */
  press(
    who: Account,
    card: Card | undefined,
    label: string,
    options?: Partial<Ask> & { channel?: string | null },
  ): Promise<Reply>;
  /** Sends a form in. */
  fill(
    who: Account,
    reply: Reply,
    typed: Record<string, unknown>,
    options?: Partial<Ask> & { channel?: string | null },
  ): Promise<Reply>;
  /** Delivers all posts that are due. */
  deliver(): Promise<void>;
  /** The house has heard of rows that were changed behind its back, and remembers none as they were. */
  told(): Promise<void>;
  close(): Promise<void>;
}

/** A language model that nobody answers for. */
export const silentModel: ModelConfig = { model: "small", baseUrl: "https://llm.example/v1", tokensPerMonth: 0 };

export const morning = new Date("2026-11-24T09:00:00Z");

/** To load what summarises and prints takes a second: all houses of a test's process share the thread that has. */
export const threads = new OneThread();

/** The whole house on a real database, with a chat platform and a clock of its own, and with features of a test's own: more, or such as are asked first. */
export async function openTestHouse(
  database: Database,
  more: readonly Feature[] = [],
  before: readonly Feature[] = [],
  model?: ModelConfig,
  asksPerMinute?: number,
): Promise<TestHouse> {
  const chat = openChat();
  const logged: { what: object; text: string }[] = [];
  const toldOf: { what: object; text: string }[] = [];
  const note = (what: object, text: string) => void logged.push({ what, text });
  let relay: Relay | undefined;
  const { listen, told } = listeningTo(database);
  const test = { now: morning, address: undefined } as { -readonly [K in keyof TestHouse]: TestHouse[K] };
  const house = await furnish(
    { ...database, listen },
    {
      log: { info: (what, text) => void toldOf.push({ what, text }), warn: note, error: note },
      features: [...before, ...catalogue, ...more],
      language: "sv",
      timeZone: "Europe/Stockholm",
      model,
      asksPerMinute,
      now: () => test.now,
      address: () => test.address,
      threads,
    },
  );
  const door: Door = { platform: "test", port: chat.port, routes: [], close: async () => {} };
  const ask: TestHouse["ask"] = (who, says, { channel = "c1", ...more } = {}) =>
    house.dispatch({
      from: who,
      place: { platform: "test", team: "t1", channel: channel ?? undefined },
      says,
      key: randomUUID(),
      mentions: mentionsIn(says),
      ...more,
    });
  return Object.assign(test, {
    house,
    database,
    chat,
    logged,
    toldOf,
    ask,
    type: async (who: Account, words: string, options: object = {}) => textOf(await ask(who, { words }, options)),
    press: async (who: Account, card: Card | undefined, label: string, options: object = {}) => {
      const button = buttonOf(card, label);
      const read = readPayload(JSON.parse(JSON.stringify(payloadOf(button))));
      if (!read) throw new Error(`the payload of ${label} cannot be read`);
      return await ask(who, read.says, { group: read.group, ...options });
    },
    fill: async (who: Account, reply: Reply, typed: Record<string, unknown>, options: object = {}) =>
      await ask(who, { form: formOf(reply).session, typed, submitted: true }, options),
    deliver: async () => {
      relay ??= await house.start([door]);
      // The relay also runs by itself: what it has under way is waited for.
      while (await database.client.post.count({ where: { dueAt: { lte: test.now } } })) await relay.round();
    },
    told,
    close: () => house.close(),
  });
}

/** What is told over a database comes in the order in which it was committed: once a mark has come, so has all before it. */
function listeningTo(database: Database): Pick<Database, "listen"> & Pick<TestHouse, "told"> {
  const awaited = new Map<string, () => void>();
  return {
    listen: (channel, listener) =>
      database.listen(channel, {
        ...listener,
        heard(payload) {
          listener.heard(payload);
          awaited.get(payload)?.();
        },
      }),
    async told() {
      const mark = randomUUID();
      const { promise, resolve } = Promise.withResolvers<void>();
      awaited.set(mark, resolve);
      await database.pool.query("SELECT pg_notify('seats', $1)", [mark]);
      await promise;
      awaited.delete(mark);
    },
  };
}

/** "@Bosse" in words stands for the person Bosse. */
function mentionsIn(says: Said): Record<string, Account> {
  if (!("words" in says)) return {};
  return Object.fromEntries([...says.words.matchAll(/@(\p{L}+)/gu)].map(([at, name = ""]) => [at, person(name)]));
}

export function buttonOf(card: Card | undefined, label: string): Button {
  const button = card?.buttons.find((b) => b.label === label);
  if (!button) throw new Error(`no button ${label} among ${card?.buttons.map((b) => b.label).join(", ")}`);
  return button;
}

export function formOf(reply: Reply) {
  if (reply.kind !== "form") throw new Error(`no form: ${JSON.stringify(reply)}`);
  return reply.form;
}

export function cardOf(reply: Reply): Card {
  if (reply.kind !== "said" || !reply.card) throw new Error(`no card: ${JSON.stringify(reply)}`);
  return reply.card;
}

export function textOf(reply: Reply): string {
  return reply.kind === "said" ? reply.text || (reply.card?.title ?? "") : reply.form.title;
}

/** A group of four parties in channel c1: Alva is secretary for Malmö stad, Bosse chair for MIP, Cilla for MISO, Dragan for HISO. */
export async function openGroup(
  test: TestHouse,
  effect = "mandate",
): Promise<{ alva: Account; bosse: Account; cilla: Account; dragan: Account; esra: Account }> {
  const [alva, bosse, cilla, dragan, esra] = ["Alva", "Bosse", "Cilla", "Dragan", "Esra"].map(person) as [
    Account,
    Account,
    Account,
    Account,
    Account,
  ];
  const start = `starta namn=Samverkansgruppen parter="Malmö stad; MIP; MISO; HISO" ordförande=@Bosse sekreterare=@Alva ${effect && `verkan=${effect}`}`;
  expect(await test.type(alva, start)).toContain("är startad");
  expect(await test.type(bosse, "ta uppdraget")).toContain("ordförande");
  await test.type(alva, "jag företräder Malmö stad");
  for (const [who, party] of [
    [bosse, "MIP"],
    [cilla, "MISO"],
    [dragan, "HISO"],
  ] as const) {
    await test.type(who, `jag företräder ${party}`);
    expect(await test.type(alva, `bekräfta medlem ${who.name}`)).toContain("bekräftad");
  }
  return { alva, bosse, cilla, dragan, esra };
}

import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { connectTeams } from "../../../src/adapters/teams/connect.ts";
import type { TeamsSettings } from "../../../src/adapters/teams/settings.ts";
import type { Ask } from "../../../src/core/ask.ts";
import type { Button, Card } from "../../../src/core/card.ts";
import type { Door, Files } from "../../../src/core/ports/door.ts";
import { type Reply, said } from "../../../src/core/reply.ts";
import { noFiles } from "../../support/files.ts";
import { type Keys, startKeys } from "../../support/teams/keys.ts";
import { appId, municipality, umbrella } from "../../support/teams/world.ts";

export const token = "outgoing";

/** What the house answers: the door's other side. */
type Answering = (ask: Ask) => Reply | Promise<Reply>;

export interface House {
  readonly door: Door;
  readonly endpoint: string;
  readonly keys: Keys;
  /** What reached the house, in order. */
  readonly asks: Ask[];
  /** What the operator's log was told. */
  readonly log: string[];
  readonly addresses: Map<string, unknown>;
  /** From now on the answer to everything. */
  answers(with_: Reply | Answering): void;
  /** What a sender of Teams is, for the kit's clients. */
  readonly route: { endpoint: string; sign: Keys["sign"] };
  close(): Promise<void>;
}

const start = new Date("2026-11-25T09:00:00Z");

/** A Teams door on an HTTP server of its own, in a house that answers as told. */
export async function openHouse(changes: Partial<TeamsSettings> = {}, files: Files = noFiles): Promise<House> {
  const keys = await startKeys({ appId });
  const asks: Ask[] = [];
  const log: string[] = [];
  const addresses = new Map<string, unknown>();
  let answering: Answering = () => said("Hej!");
  const note = (what: object, text: string) => void log.push(`${text} ${JSON.stringify(what)}`);
  const door = await connectTeams(
    { ...settings, test: { openIdUrl: keys.metadataUrl, token }, ...changes },
    {
      dispatch: async (ask) => {
        asks.push(ask);
        return await answering(ask);
      },
      addresses: {
        remember: async (team, id, data) => void addresses.set(`${team} ${id}`, data),
        find: async (team, id) => addresses.get(`${team} ${id}`),
      },
      files,
      now: () => start,
      log: { info: note, warn: note, error: note },
    },
  );
  const [route] = door.routes;
  const server = createServer((request, response) => route!.handle(request, response));
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  const endpoint = `http://127.0.0.1:${(server.address() as AddressInfo).port}/api/messages`;
  return {
    ...{ door, endpoint, keys, asks, log, addresses },
    route: { endpoint, sign: keys.sign },
    answers: (next) => {
      answering = typeof next === "function" ? next : () => next;
    },
    async close() {
      await door.close();
      server.closeAllConnections();
      await new Promise((closed) => server.close(closed));
      await keys.close();
    },
  };
}

export const settings: TeamsSettings = {
  appId,
  tenantId: municipality.tenantId,
  type: "MultiTenant",
  tenants: [municipality.tenantId, umbrella.tenantId],
  language: "sv",
};

export const group = "5f3a2c1e-7b1d-4f7a-9a51-0c7c1d2e3f40";

export function button(label: string, more: Partial<Button> = {}): Button {
  return { label, call: { command: "proposal.answer", input: { number: 3 } }, ...more };
}

export function card(more: Partial<Card> = {}): Card {
  return {
    title: "Förslag 3/2026",
    status: "Förslag",
    blocks: [{ kind: "text", text: "Köpa bollar" }],
    buttons: [button("Vi står bakom", { about: "Förslag 3/2026" })],
    ...more,
  };
}

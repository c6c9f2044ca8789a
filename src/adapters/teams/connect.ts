import type { IncomingMessage, ServerResponse } from "node:http";
import type { Door, DoorTools } from "../../core/ports/door.ts";
import { makeAddressBook } from "./addressBook.ts";
import { makeConnector } from "./connector.ts";
import { makeConversation } from "./conversation.ts";
import { makePort, type Reach } from "./outbound.ts";
import { makeGraph } from "./reading/graph.ts";
import { receive } from "./receive.ts";
import { loadSdk, type Sdk } from "./sdk.ts";
import { checkSettings, type TeamsSettings } from "./settings.ts";

const timeoutMs = 10_000;
const graphUrl = "https://graph.microsoft.com/v1.0";

/** Microsoft Teams as a door. Throws where the settings would let anyone in. */
export async function connectTeams(settings: TeamsSettings, tools: DoorTools): Promise<Door> {
  checkSettings(settings);
  const anonymous = settings.anonymous === true;
  const local = anonymous || settings.test !== undefined;
  let sdk: Sdk | undefined;
  const connector = makeConnector({ token: async () => await sdk?.token(), local, timeoutMs, now: tools.now });
  const reach: Reach = { book: makeAddressBook(tools.addresses), connector, bot: `28:${settings.appId}` };
  const graph = makeGraph({
    url: settings.test?.graphUrl ?? graphUrl,
    token: async (tenant) => await sdk?.graphToken(tenant),
    timeoutMs,
    now: tools.now,
  });
  // A playground knows no messages for one person alone and would show them to all.
  const targeted = settings.targeted ?? !anonymous;
  const conversation = makeConversation({ reach, tools, targeted, language: settings.language });
  sdk = await loadSdk(settings, conversation);

  const tenants = anonymous && settings.tenants.length === 0 ? undefined : new Set(settings.tenants);
  const receiving = { sdk, tenants, anonymous, local, log: tools.log };
  const { handle, close } = takeUntilClosed((request, response) => receive(receiving, request, response));
  const route = { method: "POST", path: "/api/messages", handle } as const;
  return {
    platform: "teams",
    port: makePort(reach, graph),
    routes: [route],
    async close() {
      await close();
      await conversation.finished();
    },
  };
}

type Work = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

/** After `close` nothing more is taken; what is under way is finished. */
function takeUntilClosed(work: Work) {
  const running = new Set<Promise<void>>();
  let closed = false;
  return {
    async handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
      if (closed) {
        response.writeHead(503, { connection: "close" }).end();
        return;
      }
      const run = work(request, response).finally(() => running.delete(run));
      running.add(run);
      await run;
    },
    async close(): Promise<void> {
      closed = true;
      await Promise.allSettled(running);
    },
  };
}

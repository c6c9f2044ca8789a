import type { Dispatch } from "../../core/dispatch.ts";
import type { Door, DoorTools } from "../../core/ports/door.ts";
import { readAssets } from "./assets.ts";
import { openConversations } from "./conversations.ts";
import { edit } from "./edit.ts";
import { fileAddress, sendFile } from "./files.ts";
import { arrive, hear } from "./hear.ts";
import { makePort } from "./outbound.ts";
import { pageLanguage, renderPage } from "./page/page.ts";
import { readJson, safeHeaders, send, sendJson } from "./respond.ts";
import { makeRoute } from "./routes.ts";
import { platform, type RoomSettings } from "./settings.ts";
import { makeStreams } from "./streams.ts";

export interface Room extends Door {
  /** Brings Samspråk into a channel, where it says hello for all to see. `key` names the occasion, as that of an Ask. */
  arrive(channel: string, key: string): Promise<void>;
}

/** A page where anyone on this machine can try everything without an account. */
export function connectRoom(settings: RoomSettings, tools: DoorTools): Room {
  const conversations = openConversations(tools.now);
  const streams = makeStreams(conversations);
  const assets = readAssets();
  const { dispatch, finished } = countUnderWay(tools.dispatch);
  let closed = false;
  const route = makeRoute(tools.log, () => closed);

  return {
    platform,
    port: makePort(settings, conversations),
    routes: [
      route("GET", "/", (_request, response) => {
        response.writeHead(302, { ...safeHeaders, location: "/room" }).end();
      }),
      route("GET", "/room", async (_request, response, url) => {
        send(response, 200, "text/html; charset=utf-8", await renderPage(settings, pageLanguage(url, settings)));
      }),
      route("GET", "/room/events", (_request, response, url) => {
        const user = url.searchParams.get("as");
        const persona = settings.personas.find((known) => known.user === user);
        if (persona) streams.open(persona.user, response);
        else sendJson(response, 404, { why: "Nobody here has that name." });
      }),
      route("POST", "/room/ask", async (request, response) => {
        const answer = await hear(await readJson(request), settings, conversations, dispatch);
        sendJson(response, answer ? 200 : 400, answer ?? { why: "The room does not understand that." });
      }),
      route("POST", "/room/edit", async (request, response) => {
        const edited = await edit(await readJson(request), conversations, dispatch);
        sendJson(response, edited ? 200 : 400, edited ? {} : { why: "Only your own messages can be changed." });
      }),
      route("GET", fileAddress, (_request, response, url) => sendFile(url, response, tools.files)),
      route("GET", "/room/", (_request, response, url) => {
        const asset = assets.get(url.pathname);
        if (asset) send(response, 200, asset.type, asset.body);
        else sendJson(response, 404, { why: "There is nothing at this address." });
      }),
    ],
    arrive: (channel, key) => arrive(channel, key, settings, conversations, dispatch),
    async close() {
      closed = true;
      await finished();
      streams.close();
    },
  };
}

/** Lets the program end no ask halfway. */
function countUnderWay(given: Dispatch): { dispatch: Dispatch; finished: () => Promise<unknown> } {
  const underWay = new Set<Promise<unknown>>();
  return {
    async dispatch(ask) {
      const asked = given(ask);
      underWay.add(asked);
      try {
        return await asked;
      } finally {
        underWay.delete(asked);
      }
    },
    finished: () => Promise.allSettled(underWay),
  };
}

import type { IncomingMessage, ServerResponse } from "node:http";
import type { Route } from "../../../core/ports/door.ts";
import { makeLimiter } from "../limiter.ts";
import { type Answer, send } from "./answer.ts";
import { languageIn } from "./cookies.ts";
import { type House, makeHouse } from "./house.ts";
import { answerInside } from "./inside.ts";
import { makeNotices } from "./notices.ts";
import { answerOutside } from "./outside.ts";
import { type Asked, readRequest, TooLong } from "./request.ts";
import type { RecordSettings } from "./settings.ts";

/**
 * In a minute. Many members may come through one proxy, so of an address only what could be guesses counts; whoever is let
 * in gets their pages however many others guess.
 */
const limits = { guesses: 40, session: 240 } as const;
const perMs = 60_000;
const ofGroup = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/u;

/** Everything below /records/. Every answer is the asker's own, and no program between may keep it. */
export function recordRoutes(settings: RecordSettings): readonly Route[] {
  const { now } = settings;
  const house = makeHouse(settings, makeLimiter({ most: limits.session, perMs, now }));
  const guesses = makeLimiter({ most: limits.guesses, perMs, now });

  async function answer(asked: Asked): Promise<Answer> {
    const notices = makeNotices(house, asked);
    const [group = ""] = asked.path;
    const given = ofGroup.test(group) ? await answerInside(house, asked, group) : await answerOutside(house, asked);
    const isMiss = "status" in given && (given.status === 404 || given.status === 410 || given.status === 401);
    return isMiss && !guesses.admits(asked.caller) ? notices.say("tooMany", 429) : given;
  }

  const handle = (request: IncomingMessage, response: ServerResponse): void => {
    void respond(house, request, response, answer);
  };
  return [
    { method: "GET", path: "/records", handle },
    { method: "GET", path: "/records/", handle },
    { method: "POST", path: "/records/", handle },
  ];
}

async function respond(
  house: House,
  request: IncomingMessage,
  response: ServerResponse,
  answer: (asked: Asked) => Promise<Answer>,
): Promise<void> {
  const blank: Asked = {
    ...{ method: "GET", path: [], query: {}, address: "/records", cookies: new Map() },
    ...{ headers: request.headers, caller: "", sent: {} },
  };
  let asked = blank;
  try {
    const read = await readRequest(request);
    asked = read ?? blank;
    await send(response, read ? await answer(read) : makeNotices(house, blank).say("missing", 400));
  } catch (error) {
    const notices = makeNotices(house, { ...asked, cookies: new Map([...asked.cookies]) });
    if (error instanceof TooLong) return await send(response, notices.say("tooLong", 413));
    // What the database quotes of a request may be a secret, so that only where it went wrong is told.
    const { name, stack = "" } = error instanceof Error ? error : new Error();
    const at = stack.split("\n").filter((line) => line.startsWith("    at "));
    house.log.error({ name, at, language: languageIn(asked) }, "A page could not be shown.");
    await send(response, notices.say("broken", 503));
  }
}

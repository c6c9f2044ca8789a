import type { IncomingMessage, ServerResponse } from "node:http";
import { makeLimiter } from "../../../core/limiter.ts";
import type { Route } from "../../../core/ports/door.ts";
import type { Both } from "../../../core/texts.ts";
import { uuid } from "../../../core/uuid.ts";
import { type Answer, send } from "./answer.ts";
import { isSecure, languageIn } from "./cookies.ts";
import { type House, makeHouse } from "./house.ts";
import { answerInside } from "./inside.ts";
import { makeNotices } from "./notices.ts";
import { answerOutside } from "./outside.ts";
import { report } from "./report.ts";
import { type Asked, readRequest, TooLong } from "./request.ts";
import type { RecordSettings } from "./settings.ts";
import { type Statement, showStatement } from "./statement.ts";
import { privacyTexts } from "./texts/privacy.ts";
import { termsTexts } from "./texts/terms.ts";
import { texts } from "./texts.ts";

/**
 * In a minute. Many members may come through one proxy, so of an address only what could be guesses counts: at links and
 * published addresses. Whoever is let in gets their pages however many others guess.
 */
const limits = { guesses: 40, session: 240 } as const;
const perMs = 60_000;

/** Everything below /records/, and what is told to everyone. Every answer is the asker's own, and no program between may keep it. */
export function recordRoutes(settings: RecordSettings): readonly Route[] {
  const { now } = settings;
  const house = makeHouse(settings, makeLimiter({ most: limits.session, perMs, now }));
  const guesses = makeLimiter({ most: limits.guesses, perMs, now });

  async function answer(asked: Asked): Promise<Answer> {
    const notices = makeNotices(house, asked);
    const [group = ""] = asked.path;
    const given = uuid.test(group) ? await answerInside(house, asked, group) : await answerOutside(house, asked);
    // A cookie cannot be guessed, and whoever has one may mistype an address.
    const isMiss = "status" in given && !uuid.test(group) && (given.status === 404 || given.status === 410);
    if (!isMiss || guesses.admits(asked.caller)) return given;
    const { gone, missing } = texts[languageIn(asked) ?? house.language];
    return notices.say("tooMany", 429, group === "logga-in" ? gone.how : missing.guest);
  }

  const handle = (request: IncomingMessage, response: ServerResponse): void => {
    void respond(house, request, response, answer);
  };
  const state = (path: string, statement: Both<Statement>): Route => ({
    method: "GET",
    path,
    handle: (request, response) =>
      void respond(house, request, response, async (asked) => showStatement(house, asked, statement)),
  });
  return [
    { method: "GET", path: "/records", handle },
    { method: "GET", path: "/records/", handle },
    { method: "POST", path: "/records/", handle },
    // The addresses that the app for Teams names.
    state("/privacy", privacyTexts),
    state("/terms", termsTexts),
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
  const secure = isSecure(house.publicUrl);
  try {
    const read = await readRequest(request);
    asked = read ?? blank;
    await send(response, read ? await answer(read) : makeNotices(house, blank).say("missing", 400), secure);
  } catch (error) {
    // The browser has gone before it had sent all: nothing is wrong, and nobody is there to read.
    if (request.destroyed && !request.complete) return;
    const notices = makeNotices(house, asked);
    if (error instanceof TooLong) {
      response.setHeader("connection", "close");
      return await send(response, notices.say("tooLong", 413), secure);
    }
    report(house, asked, error);
    await send(response, notices.say("broken", 503), secure);
  }
}

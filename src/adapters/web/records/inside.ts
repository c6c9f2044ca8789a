import { act } from "./act.ts";
import type { Answer } from "./answer.ts";
import { isToken, languageIn, secretIn, sessionCookie, tokenOf } from "./cookies.ts";
import { sendFile } from "./download.ts";
import { sendForm, showForm } from "./forms.ts";
import type { House } from "./house.ts";
import { makeNotices } from "./notices.ts";
import { isForeign } from "./origin.ts";
import { showReply } from "./replies.ts";
import type { Asked } from "./request.ts";
import { showPage } from "./show.ts";
import type { Visit } from "./visit.ts";

/** The pages of one group. Without a session that holds, every address below it gets the same answer. */
export async function answerInside(house: House, asked: Asked, group: string): Promise<Answer> {
  const { access, pages, publicUrl } = house;
  const notices = makeNotices(house, asked);
  const secret = secretIn(asked, group, publicUrl);
  const session = secret === undefined ? undefined : await access.findSession(secret);
  // The cookie's name tells which group it is for, and anyone can name a cookie.
  const around = session?.group === group ? await pages.surroundings(session, languageIn(asked)) : undefined;
  if (secret === undefined || !session || !around) return notices.say("out", 401);
  if (!house.sessions.admits(session.digest)) return notices.say("tooMany", 429);
  const visit: Visit = { session, around, token: tokenOf(secret), path: asked.path.slice(1) };
  if (asked.method === "GET") return await get(house, asked, visit);
  if (isForeign(asked, publicUrl) || !isToken(asked.sent["token"], secret)) return notices.say("foreign", 403);
  return await post(house, asked, visit);
}

async function get(house: House, asked: Asked, visit: Visit): Promise<Answer> {
  const [first, second] = visit.path;
  if (first === "formular" && second) return await showForm(house, asked, visit, second);
  if (first === "svar" && second) return await showReply(house, asked, visit, second);
  if (first === "fil") return await sendFile(house, asked, visit);
  return await showPage(house, asked, visit);
}

async function post(house: House, asked: Asked, visit: Visit): Promise<Answer> {
  const { session, path } = visit;
  const [first, second] = path;
  if (first === "gor") return await act(house, asked, visit);
  if (first === "formular" && second) return await sendForm(house, asked, visit, second);
  if (first === "logga-ut") {
    await house.access.signOut(session);
    const answer = makeNotices(house, asked).say("signedOut", 200);
    return { ...answer, cookies: [sessionCookie(session.group, "", 0, house.publicUrl)] };
  }
  return makeNotices(house, asked).say("missing", 404);
}

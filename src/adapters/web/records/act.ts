import { html } from "hono/html";
import type { Ask } from "../../../core/ask.ts";
import { readPayload } from "../../../core/payload.ts";
import type { Reply } from "../../../core/reply.ts";
import { uuid } from "../../../core/uuid.ts";
import type { Answer } from "./answer.ts";
import { drawNotice, drawWay } from "./drawing/notice.ts";
import { drawTold } from "./drawing/page.ts";
import type { House } from "./house.ts";
import { bare, makeNotices } from "./notices.ts";
import { drawReply } from "./replies.ts";
import { report } from "./report.ts";
import type { Asked } from "./request.ts";
import { texts } from "./texts.ts";
import { backTo, type Visit } from "./visit.ts";

/** A pressed button: the same ask as in a chat, through the same waist. */
export async function act(house: House, asked: Asked, visit: Visit): Promise<Answer> {
  const { nyckel: delivery = "", last = "" } = asked.sent;
  const read = readPayload(parse(last));
  if (!read || !uuid.test(delivery)) return makeNotices(house, asked).say("malformed", 400);
  const reply = await house.dispatch({ ...askOf(visit, `web:${visit.session.digest}:${delivery}`), says: read.says });
  return await lead(house, asked, visit, reply, delivery);
}

export function askOf({ session, around }: Visit, key: string): Omit<Ask, "says"> {
  const { account, group } = session;
  return { from: account, place: { platform: account.platform, team: group }, group, key, reads: around.language };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/**
 * Where an ask leads: to a form, back to the page with what was said above it, or to a page with the card that it was
 * answered by. What holds a secret is kept nowhere: it is shown at once, and not again when the page is loaded anew.
 */
export async function lead(house: House, asked: Asked, visit: Visit, reply: Reply, delivery: string): Promise<Answer> {
  try {
    return await leadTo(house, asked, visit, reply, delivery);
  } catch (error) {
    report(house, asked, error);
    return await showAtOnce(house, asked, visit, reply);
  }
}

/** What was asked for may be done by now, though its reply could not be kept: nobody may read that nothing has changed. */
async function showAtOnce(house: House, asked: Asked, visit: Visit, reply: Reply): Promise<Answer> {
  const back = backTo(visit, asked.sent["till"]);
  const { language } = visit.around;
  try {
    // A file is fetched by way of the reply that is kept.
    if (reply.kind === "said" && !reply.file) return await drawReply(house, asked, visit, reply, back);
  } catch (error) {
    report(house, asked, error);
  }
  const { title, how } = texts[language].unshown;
  const told = reply.kind === "said" ? drawTold(reply.text, reply.mood) : "";
  const content = html`${told}${drawNotice(title, how)}${drawWay(back, texts[language].back)}`;
  return bare(house, asked, { status: 503, title, content });
}

async function leadTo(house: House, asked: Asked, visit: Visit, reply: Reply, delivery: string): Promise<Answer> {
  const home = `/records/${visit.around.group.id}`;
  const back = backTo(visit, asked.sent["till"]);
  if (reply.kind === "form") return { to: `${home}/formular/${reply.form.session}?till=${encodeURIComponent(back)}` };
  if (reply.afterwards !== undefined) return await drawReply(house, asked, visit, reply, back);
  if (!(await house.access.keepReply(visit.session, delivery, reply)))
    return makeNotices(house, asked).signedOut(visit.around.group.id, reply.text);
  if (reply.card || reply.file) return { to: `${home}/svar/${delivery}?till=${encodeURIComponent(back)}` };
  const url = new URL(back, "http://records");
  url.searchParams.set("svar", delivery);
  return { to: `${url.pathname}${url.search}` };
}

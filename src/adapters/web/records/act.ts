import type { Ask } from "../../../core/ask.ts";
import { readPayload } from "../../../core/payload.ts";
import type { Reply } from "../../../core/reply.ts";
import type { Answer } from "./answer.ts";
import type { House } from "./house.ts";
import { makeNotices } from "./notices.ts";
import { drawReply } from "./replies.ts";
import type { Asked } from "./request.ts";
import { backTo, type Visit } from "./visit.ts";

const uuid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/u;

/** A pressed button: the same ask as in a chat, through the same waist. */
export async function act(house: House, asked: Asked, visit: Visit): Promise<Answer> {
  const { nyckel: delivery = "", last = "" } = asked.sent;
  const read = readPayload(parse(last));
  if (!read || !uuid.test(delivery)) return makeNotices(house, asked).say("missing", 400);
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
  const home = `/records/${visit.around.group.id}`;
  const back = backTo(visit, asked.sent["till"]);
  if (reply.kind === "form") return { to: `${home}/formular/${reply.form.session}?till=${encodeURIComponent(back)}` };
  if (reply.afterwards !== undefined) return await drawReply(house, asked, visit, reply, back);
  await house.access.keepReply(visit.session, delivery, reply);
  if (reply.card || reply.file) return { to: `${home}/svar/${delivery}?till=${encodeURIComponent(back)}` };
  const url = new URL(back, "http://records");
  url.searchParams.set("svar", delivery);
  return { to: `${url.pathname}${url.search}` };
}

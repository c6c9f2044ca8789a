import { html } from "hono/html";
import { partsOf } from "../../../core/page.ts";
import type { Reply } from "../../../core/reply.ts";
import type { Answer } from "./answer.ts";
import { drawButtons } from "./drawing/buttons.ts";
import { drawNotice } from "./drawing/notice.ts";
import { drawTold } from "./drawing/page.ts";
import { framed } from "./framed.ts";
import type { House } from "./house.ts";
import type { Asked } from "./request.ts";
import { texts } from "./texts.ts";
import { backTo, type Visit } from "./visit.ts";

/** What an ask was answered; with "fil" after it the file that came with it. */
export async function showReply(house: House, asked: Asked, visit: Visit, id: string): Promise<Answer> {
  const { session, around, path } = visit;
  const reply = await house.access.findReply(session, id);
  const file = reply?.kind === "said" && path[2] === "fil" ? reply.file : undefined;
  const kept = file && (await house.files.read(file.secret));
  if (kept) return { file: { type: kept.type, name: kept.name, body: kept.bytes } };
  if (reply?.kind !== "said" || path.length > 2) {
    const { title, how } = texts[around.language].missing;
    return framed(house, asked, visit, { status: 404, title, content: drawNotice(title, how) });
  }
  return await drawReply(house, asked, visit, reply, backTo(visit, asked.query["till"]));
}

export async function drawReply(
  house: House,
  asked: Asked,
  visit: Visit,
  { text, card, file, mood }: Extract<Reply, { kind: "said" }>,
  back: string,
): Promise<Answer> {
  const { around, token } = visit;
  const { language, group } = around;
  const say = texts[language];
  const title = card?.title ?? say.answer;
  const head = { sender: group.name, kind: card?.status ?? group.name };
  const document = card && house.draw({ title, language, head, parts: partsOf(card) });
  const own = drawButtons(card?.buttons ?? [], { around, token, back, delivery: house.id });
  const path = `/records/${group.id}/${visit.path.slice(0, 2).join("/")}`;
  const content = html`${document ? "" : html`<header class="title"><h1>${title}</h1></header>`}
${text ? drawTold(text, mood) : ""}${document ? html`<article class="document">${document}</article>` : ""}
${file ? html`<p><a class="button" href="${path}/fil" download>${say.fetchFile(file.name)}</a></p>` : ""}
${own}<p class="next"><a href="${back}">${say.back}</a></p>`;
  return framed(house, asked, visit, { title, content });
}

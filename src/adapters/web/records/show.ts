import type { Answer } from "./answer.ts";
import { drawNotice } from "./drawing/notice.ts";
import { drawPage } from "./drawing/page.ts";
import { framed } from "./framed.ts";
import type { House } from "./house.ts";
import type { Asked } from "./request.ts";
import { texts } from "./texts.ts";
import { backTo, type Visit } from "./visit.ts";

/** A page as its feature shows it, and above it what the reader was answered on their way there. */
export async function showPage(house: House, asked: Asked, visit: Visit): Promise<Answer> {
  const { session, around, path, token } = visit;
  const { language } = around;
  const page = await house.pages.show(session, around, path, asked.query);
  if (!page || page === "forbidden") {
    const { title, how } = texts[language][page ?? "missing"];
    return framed(house, asked, visit, { status: page ? 403 : 404, title, content: drawNotice(title, how) });
  }
  const reply = asked.query["svar"] ? await house.access.findReply(session, asked.query["svar"]) : undefined;
  const told = reply?.kind === "said" ? reply : undefined;
  const pressing = { around, token, back: backTo(visit, withoutReply(asked.address)), delivery: house.id };
  const draw = (below: Parameters<House["draw"]>[1]) => house.draw(page.document, below);
  const content = drawPage({ page, draw, pressing, told }, language);
  return framed(house, asked, visit, { title: page.document.title, content });
}

/** The page itself, without what was said once above it. */
function withoutReply(address: string): string {
  const url = new URL(address, "http://records");
  url.searchParams.delete("svar");
  return `${url.pathname}${url.search}`;
}

import type { Answer } from "./answer.ts";
import { drawLayout } from "./drawing/layout.ts";
import type { House } from "./house.ts";
import type { Asked } from "./request.ts";
import type { Html } from "./settings.ts";
import type { Visit } from "./visit.ts";

/** A member's page, with the menu around it. */
export function framed(
  house: House,
  asked: Asked,
  { around, token, path: [first = ""] }: Visit,
  page: { readonly title: string; readonly content: Html; readonly status?: number },
): Answer {
  const { language, group } = around;
  const frame = {
    ...{ language, title: page.title, sender: group.name, styles: house.style.address },
    date: house.today(language, group.zone),
    here: asked.method === "GET" ? asked.address : `/records/${group.id}`,
    member: { around, token, path: first },
  };
  return { status: page.status ?? 200, page: drawLayout(frame, page.content) };
}

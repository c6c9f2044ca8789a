import type { Answer } from "./answer.ts";
import { languageIn } from "./cookies.ts";
import { drawLayout } from "./drawing/layout.ts";
import { drawNotice } from "./drawing/notice.ts";
import type { House } from "./house.ts";
import type { Asked } from "./request.ts";
import type { Html } from "./settings.ts";
import { texts } from "./texts.ts";

type Kind = "tooMany" | "tooLong" | "broken" | "missing" | "forbidden" | "foreign" | "out" | "signedOut";

/** Pages that say what cannot be done, and what can. */
export function makeNotices(house: House, asked: Asked) {
  const language = languageIn(asked) ?? house.language;
  return {
    say(kind: Kind, status: number, ...more: readonly string[]): Answer {
      const { title, how } = texts[language][kind];
      return bare(house, asked, { status, title, content: drawNotice(title, how, ...more) });
    },
  };
}

/** A page without a menu: for someone who is not let in, or not yet. */
export function bare(
  house: House,
  asked: Asked,
  page: {
    readonly status: number;
    readonly title: string;
    readonly content: Html;
    readonly sender?: string;
    readonly cookies?: readonly string[];
    readonly language?: House["language"];
  },
): Answer {
  const language = page.language ?? languageIn(asked) ?? house.language;
  const here = asked.method === "GET" ? asked.address : "/records";
  const sender = page.sender ?? "Samspråk";
  const frame = { language, here, sender, title: page.title, styles: house.style.address, date: house.today(language) };
  return { status: page.status, page: drawLayout(frame, page.content), cookies: page.cookies };
}

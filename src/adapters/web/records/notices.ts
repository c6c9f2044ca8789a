import { html } from "hono/html";
import type { Answer } from "./answer.ts";
import { languageIn, sessionCookie, wantedCookie } from "./cookies.ts";
import { prefix } from "./drawing/form.ts";
import { drawLayout } from "./drawing/layout.ts";
import { drawNotice, drawTyped, drawWay } from "./drawing/notice.ts";
import type { House } from "./house.ts";
import { isForeign } from "./origin.ts";
import type { Asked } from "./request.ts";
import type { Html } from "./settings.ts";
import { texts } from "./texts.ts";

type Kind = "tooMany" | "tooLong" | "broken" | "missing" | "malformed" | "forbidden" | "foreign" | "out";
/** Shorter texts are as soon typed again. */
const worthKeeping = 20;
/** Until those who ask too much are heard again, in seconds. */
const patience = 60;

/** Pages that say what cannot be done, and what can. */
export function makeNotices(house: House, asked: Asked) {
  const language = languageIn(asked) ?? house.language;
  return {
    say(kind: Kind, status: number, ...more: readonly string[]): Answer {
      const { title, how } = texts[language][kind];
      const home = kind === "missing" ? drawWay("/records", texts[language].toStart) : "";
      const content = html`${drawNotice(title, how, ...more)}${home}`;
      const answer = bare(house, asked, { status, title, content });
      return kind === "tooMany" ? { ...answer, retryAfter: patience } : answer;
    },
    /** To someone who must get in before what they sent can be taken: they see what they typed, and get there after. */
    lost(kind: "out" | "foreign", status: number): Answer {
      const { title, how } = texts[language][kind];
      const content = html`${drawNotice(title, how)}${drawTyped(typedIn(asked, house.publicUrl), texts[language])}`;
      const wanted = asked.method === "POST" ? asked.sent["till"] : isPage(asked) ? asked.address : undefined;
      const cookies = kind === "out" && wanted ? [wantedCookie(wanted, house.publicUrl)] : [];
      return bare(house, asked, { status, title, content, cookies });
    },
    /** After which the browser's cookie for that group is worth nothing. */
    signedOut(group: string, ...more: readonly string[]): Answer {
      const { title, how } = texts[language].signedOut;
      const cookies = [sessionCookie(group, "", 0, house.publicUrl)];
      const answer = bare(house, asked, { status: 200, title, content: drawNotice(title, ...more, how), cookies });
      return { ...answer, forget: true };
    },
  };
}

/** Not a file, nor an answer that was the ended session's own. */
function isPage({ path: [, first] }: Asked): boolean {
  return first !== "fil" && first !== "svar";
}

/** What has been written in a form, field by field. Nothing that another site has made a browser send is shown. */
function typedIn(asked: Asked, publicUrl: string | undefined): readonly string[] {
  if (isForeign(asked, publicUrl)) return [];
  const named = Object.entries(asked.sent).filter(([name]) => name.startsWith(prefix));
  return named.flatMap(([, value]) => (value.length >= worthKeeping ? [value] : []));
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
): Extract<Answer, { page: unknown }> {
  const language = page.language ?? languageIn(asked) ?? house.language;
  const here = asked.method === "GET" ? asked.address : "/records";
  const sender = page.sender ?? "Samspråk";
  const frame = { language, here, sender, title: page.title, styles: house.style.address, date: house.today(language) };
  return { status: page.status, page: drawLayout(frame, page.content), cookies: page.cookies };
}

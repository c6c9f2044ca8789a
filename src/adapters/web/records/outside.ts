import { html } from "hono/html";
import type { Document } from "../../../core/document.ts";
import type { Item, Surroundings } from "../../../core/ports/pages.ts";
import type { Answer } from "./answer.ts";
import { browserOf } from "./browserName.ts";
import { languageCookie, languageIn, secretIn, secretsIn, sessionCookie, wantedCookie, wantedIn } from "./cookies.ts";
import { drawNotice } from "./drawing/notice.ts";
import type { House } from "./house.ts";
import { mark } from "./mark.ts";
import { bare, makeNotices } from "./notices.ts";
import { isForeign } from "./origin.ts";
import type { Asked } from "./request.ts";
import { showStatement } from "./statement.ts";
import { accessibilityTexts } from "./texts/accessibility.ts";
import { texts } from "./texts.ts";
import { withinGroup } from "./visit.ts";

/** What needs no session: the way in, what is shared, and what is the same for all. */
export async function answerOutside(house: House, asked: Asked): Promise<Answer> {
  const { method, path } = asked;
  const [first, second = ""] = path;
  const notices = makeNotices(house, asked);
  if (first === "logga-in" && path.length === 2) return await signIn(house, asked, second);
  if (method === "POST") return notices.say("missing", 404);
  const open = house.open(path, languageIn(asked) ?? house.language);
  if (open) return showOpen(house, asked, open);
  switch (path.length > 2 ? undefined : first) {
    case undefined:
      return path.length === 0 ? await chooseGroup(house, asked) : notices.say("missing", 404);
    case "stil":
      return asset(house, second) ?? notices.say("missing", 404);
    case "sprak":
      return chooseLanguage(house, asked, second);
    case "tillganglighet":
      return showStatement(house, asked, accessibilityTexts);
    case "gast":
      return await showShared(house, asked, "guest", second);
    case "publikt":
      return await showShared(house, asked, "published", second);
    default:
      return notices.say("missing", 404);
  }
}

function showOpen(house: House, asked: Asked, document: Document): Answer {
  const content = html`<article class="document">${house.draw(document)}</article>`;
  return bare(house, asked, { status: 200, language: document.language, title: document.title, content });
}

/** Whoever is let in somewhere goes there; the others read how one gets in. */
async function chooseGroup(house: House, asked: Asked): Promise<Answer> {
  const language = languageIn(asked);
  const found: Surroundings[] = [];
  for (const secret of secretsIn(asked)) {
    const session = await house.access.findSession(secret);
    const around = session && (await house.pages.surroundings(session, language));
    if (around) found.push(around);
  }
  const [first, another] = found;
  if (!first) return makeNotices(house, asked).say("out", 200);
  if (!another) return { to: `/records/${first.group.id}` };
  const { title } = texts[first.language].groups;
  const content = html`${drawNotice(title)}<ul>${found.map(
    ({ group }) => html`<li><a href="/records/${group.id}">${group.name}</a></li>`,
  )}</ul>`;
  return bare(house, asked, { status: 200, language: first.language, title, content });
}

function asset({ style }: House, name: string): Answer | undefined {
  if (style.address.endsWith(`/${name}`)) return { asset: { type: "text/css; charset=utf-8", body: style.body } };
  return name === "mark.svg" ? { asset: { type: "image/svg+xml", body: mark } } : undefined;
}

/** Only to a page of ours: else it would send people anywhere. */
function chooseLanguage({ publicUrl }: House, { query }: Asked, chosen: string): Answer {
  const { till = "" } = query;
  const isOurs = /^\/(?:records|privacy|terms)(?:[/?][^\\\s]*)?$/u;
  const url = isOurs.test(till) ? URL.parse(till, "http://records") : null;
  const to = url && isOurs.test(url.pathname) ? `${url.pathname}${url.search}` : "/records";
  return { to, cookies: [languageCookie(chosen === "en" ? "en" : "sv", publicUrl)] };
}

/** Looking at the link uses nothing up; only pressing the button does. */
async function signIn(house: House, asked: Asked, secret: string): Promise<Answer> {
  const { access, publicUrl } = house;
  const link = /^[0-9a-z]{75}$/u.test(secret) ? await access.findLink(secret) : undefined;
  const language = languageIn(asked) ?? link?.language ?? house.language;
  const say = texts[language];
  const gone = () =>
    bare(house, asked, {
      ...{ status: 410, language, title: say.gone.title },
      content: drawNotice(say.gone.title, say.gone.why, say.gone.how),
    });
  if (!link) return gone();
  if (asked.method === "GET") {
    const content = html`${drawNotice(say.signIn.title, say.signIn.to(link.group), say.signIn.howLong, say.signIn.shared)}
<form method="post" action="/records/logga-in/${secret}"><button class="primary">${say.signIn.submit}</button></form>`;
    return bare(house, asked, { status: 200, language, title: say.signIn.title, sender: link.group, content });
  }
  if (isForeign(asked, publicUrl)) return makeNotices(house, asked).say("foreign", 403);
  const opened = await access.signIn(secret, browserOf(asked.headers["user-agent"]));
  if (!opened) return gone();
  const { session } = opened;
  await endEarlier(house, secretIn(asked, session.group, publicUrl));
  const seconds = Math.floor((session.expiresAt.getTime() - house.now().getTime()) / 1000);
  const cookie = sessionCookie(session.group, opened.secret, seconds, publicUrl);
  const wanted = wantedIn(asked);
  const used = wanted === undefined ? [] : [wantedCookie("", publicUrl)];
  return { to: withinGroup(session.group, wanted), cookies: [cookie, ...used] };
}

/** The browser forgets the cookie that it had for the group: without it that session is nobody's. */
async function endEarlier({ access }: House, secret: string | undefined): Promise<void> {
  const earlier = secret === undefined ? undefined : await access.findSession(secret);
  if (earlier) await access.signOut(earlier);
}

/** One item, with nothing that leads on to others. */
async function showShared(house: House, asked: Asked, how: "guest" | "published", secret: string): Promise<Answer> {
  const { access, pages } = house;
  const isOurs = /^(?:[0-9a-z]{75}|[0-9a-z]{25})$/u.test(secret);
  const find = how === "guest" ? access.findGuest : access.findPublished;
  const shared = isOurs ? await find(secret) : undefined;
  const item: Item | undefined = shared && (await pages.item(shared, languageIn(asked)));
  if (!shared || !item) {
    const say = texts[languageIn(asked) ?? house.language].missing;
    return bare(house, asked, { status: 404, title: say.title, content: drawNotice(say.title, say.guest) });
  }
  const { language, group, document } = item;
  const say = texts[language];
  // It ends as a day begins: the last one is the day before.
  const until = shared.until && house.dateOf(new Date(shared.until.getTime() - 1), language, group.zone);
  const note = until === undefined ? say.published(group.name) : say.guest(group.name, until);
  const changed = item.changed
    ? html`<p class="note">${say.changed(house.dateOf(shared.at, language, group.zone))}</p>`
    : "";
  const content = html`<article class="document">${house.draw(document)}</article><p class="note">${note}</p>${changed}`;
  return bare(house, asked, { status: 200, language, title: document.title, sender: group.name, content });
}

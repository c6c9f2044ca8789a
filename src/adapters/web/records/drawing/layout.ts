import { html } from "hono/html";
import type { PageLink } from "../../../../core/page.ts";
import type { Surroundings } from "../../../../core/ports/pages.ts";
import type { Language } from "../../../../core/texts.ts";
import type { Html } from "../settings.ts";
import { texts } from "../texts.ts";

/** What stands around the content of a page. */
export interface Frame {
  readonly language: Language;
  readonly styles: string;
  /** The title of the window. */
  readonly title: string;
  /** Whose page it is, at the top and on paper: the group's name, or ours. */
  readonly sender: string;
  /** On paper: when it was printed. */
  readonly date: string;
  /** The address of this page, for whoever reads it in the other language. */
  readonly here: string;
  /** For members: the menu and the way out. */
  readonly member?: Member;
}
interface Member {
  readonly around: Surroundings;
  /** The first segment of the page's path. */
  readonly path: string;
  readonly token: string;
}

export function drawLayout(frame: Frame, content: Html): Html {
  const { language, title, sender, styles, date } = frame;
  const say = texts[language];
  const whole = title === sender ? title : `${title} – ${sender}`;
  return html`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8" />
<meta name="viewport" content="width=device-width, initial-scale=1" />
<meta name="color-scheme" content="light dark" />
<title>${whole}</title>
<link rel="icon" href="/records/stil/mark.svg" type="image/svg+xml" />
<link rel="stylesheet" href="${styles}" />
</head>
<body>
<a class="skip" href="#innehall">${say.skip}</a>
<header class="top"><div class="wide">
<p class="sender">${frame.member ? html`<a href="${homeOf(frame.member.around)}">${sender}</a>` : sender}</p>
<p class="printed">${say.printed(date)}</p>
<div class="own">${drawSwitch(frame)}${frame.member ? drawSignOut(frame.member, language) : ""}</div>
</div>${frame.member ? drawMenu(frame.member, language) : ""}</header>
<main id="innehall" tabindex="-1"><div class="wide">${content}</div></main>
<footer class="bottom"><div class="wide"><p>Samspråk</p>
<ul>${frame.member ? drawFoot(frame.member) : ""}<li><a href="/records/hjalp">${say.guide}</a></li>
<li><a href="/records/underlag">${say.protection}</a></li>
<li><a href="/records/tillganglighet">${say.accessibility}</a></li>
<li><a href="/privacy">${say.privacy}</a></li><li><a href="/terms">${say.terms}</a></li></ul></div></footer>
</body>
</html>`;
}

function homeOf({ group }: Surroundings): string {
  return `/records/${group.id}`;
}

function drawSwitch({ language, here }: Frame): Html {
  const { other } = texts[language];
  const to = `/records/sprak/${other.language}?till=${encodeURIComponent(here)}`;
  return html`<a href="${to}" lang="${other.language}" hreflang="${other.language}" rel="nofollow">${other.label}</a>`;
}

function drawSignOut({ around, token }: Member, language: Language): Html {
  return html`<form method="post" action="${homeOf(around)}/logga-ut"><input type="hidden" name="token" value="${token}" />
<span class="who">${around.actor.name}</span> <button class="plain">${texts[language].signOut}</button></form>`;
}

function drawMenu({ around: { menu }, path }: Member, language: Language): Html {
  return html`<nav class="menu" aria-label="${texts[language].menu}"><ul class="wide">
${menu.filter(({ atFoot }) => !atFoot).map((link) => html`<li><a href="${link.to}"${link.path === path ? html` aria-current="page"` : ""}>${link.label}</a></li>`)}
</ul></nav>`;
}

function drawFoot({ around: { menu }, path }: Member): Html {
  return html`${menu
    .filter(({ atFoot }) => atFoot)
    .map(
      (link) =>
        html`<li><a href="${link.to}"${link.path === path ? html` aria-current="page"` : ""}>${link.label}</a></li>`,
    )}`;
}

/** The pages above this one, so that one can go back without the browser's own button. */
export function drawAbove(above: readonly PageLink[] | undefined, language: Language): Html {
  if (!above || above.length === 0) return html``;
  return html`<nav class="above" aria-label="${texts[language].above}"><ol>
${above.map(({ label, to }) => html`<li><a href="${to}">${label}</a></li>`)}
</ol></nav>`;
}

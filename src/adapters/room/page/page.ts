import { html } from "hono/html";
import type { Language } from "../../../core/texts.ts";
import type { RoomSettings } from "../settings.ts";
import { texts } from "../texts.ts";
import type { PageSettings } from "../wire.ts";
import { panel } from "./panel.ts";

/** The page's language: as its address says, else the room's own. */
export function pageLanguage(url: URL, { language }: RoomSettings): Language {
  const asked = url.searchParams.get("lang");
  return asked === "sv" || asked === "en" ? asked : language;
}

/** The page as it stands before its script fills in what has been said. */
export async function renderPage(settings: RoomSettings, language: Language): Promise<string> {
  const say = texts[language];
  const { personas, channels, shortcuts } = settings;
  const known: PageSettings = { language, personas, channels, shortcuts, phrases: settings.commands[language] };
  const page = html`<!doctype html>
<html lang="${language}" data-look="own">
<head>
<meta charset="utf-8" />
<meta name="viewport" content="width=device-width, initial-scale=1" />
<meta name="color-scheme" content="light dark" />
<title>${say.title}</title>
<link rel="icon" href="/room/mark.svg" type="image/svg+xml" />
<link rel="stylesheet" href="/room/styles/room.css" />
<script type="module" src="/room/modules/adapters/room/browser/main.ts"></script>
</head>
<body data-room="${JSON.stringify(known)}">
<a class="skip" href="#line">${say.skip}</a>
<div class="frame">
<header class="brand">
<img src="/room/mark.svg" alt="" width="40" height="40" />
<h1>Samspråk <span>${say.room}</span></h1>
${language === "sv" ? toLanguage("en") : toLanguage("sv")}
<button type="button" class="open-panel" id="open-panel" aria-expanded="false" aria-controls="panel">
<span class="closed"><span class="face" aria-hidden="true"></span><span class="unseen">${say.openPanel}: </span><span class="name"></span></span>
<span class="open">${say.closePanel}</span>
</button>
</header>
${panel(settings, language)}
<main class="conversation" aria-labelledby="place">
<header class="place">
<h2 id="place"></h2>
<p id="about"></p>
</header>
<p class="trouble" role="alert" data-trouble hidden></p>
<div class="scroll" id="scroll">
<div class="messages" id="messages" role="feed" aria-busy="true" aria-labelledby="place"></div>
<div class="empty" id="empty" hidden><img src="/room/mark.svg" alt="" /><h3></h3><p></p></div>
</div>
<div class="foot" id="foot"></div>
</main>
<div class="unseen" role="status" data-news></div>
</div>
</body>
</html>`;
  return String(await page);
}

/** Named in the language that it leads to. */
function toLanguage(to: Language) {
  return html`<a class="language" lang="${to}" hreflang="${to}" href="/room?lang=${to}" id="language">${texts[to].languageName}</a>`;
}

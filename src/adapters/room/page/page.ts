import { html } from "hono/html";
import type { Language } from "../../../core/texts.ts";
import type { RoomSettings } from "../settings.ts";
import { texts } from "../texts.ts";
import type { PageSettings } from "../wire.ts";
import { conversation } from "./conversation.ts";
import { panel } from "./panel.ts";

const styles = ["base", "frame", "panel", "messages", "pieces", "composer", "form", "slack", "teams"];
const other: Record<Language, Language> = { sv: "en", en: "sv" };

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
  const links = styles.map((name) => html`<link rel="stylesheet" href="/room/styles/${name}.css" />`);
  const page = html`<!doctype html>
<html lang="${language}" data-look="own">
<head>
<meta charset="utf-8" />
<meta name="viewport" content="width=device-width, initial-scale=1" />
<meta name="color-scheme" content="light dark" />
<title>${say.title}</title>
<link rel="icon" href="/room/mark.svg" type="image/svg+xml" />
${links}
<script type="module" src="/room/modules/adapters/room/browser/main.ts"></script>
</head>
<body data-room="${JSON.stringify(known)}">
<a class="skip" href="#line">${say.skip}</a>
<div class="frame">
<header class="brand">
<img src="/room/mark.svg" alt="" width="40" height="40" />
<h1>Samspråk <span>${say.room}</span></h1>
<a class="language" lang="${other[language]}" hreflang="${other[language]}" href="/room?lang=${other[language]}" id="language">${say.otherLanguage}</a>
</header>
${panel(settings, language)}
${conversation(language)}
</div>
<div class="unseen" role="status" id="news"></div>
</body>
</html>`;
  return String(await page);
}

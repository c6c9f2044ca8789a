import { html } from "hono/html";
import type { Language } from "../../../core/texts.ts";
import { texts } from "../texts.ts";

/** The conversation that one is in: its name, what has been said, and the line to write on. */
export function conversation(language: Language) {
  const say = texts[language];
  return html`<main class="conversation" aria-labelledby="place">
<header class="place">
<div><h2 id="place"></h2><p id="about"></p></div>
<button type="button" class="open-panel" id="open-panel" aria-expanded="false" aria-controls="panel">
<span class="face" aria-hidden="true"></span><span class="unseen">${say.openPanel}, </span><span class="name"></span>
</button>
</header>
<p class="trouble" role="alert" id="trouble" hidden></p>
<div class="messages" id="messages" role="feed" aria-busy="true" aria-labelledby="place"></div>
<div class="foot" id="foot"></div>
</main>`;
}

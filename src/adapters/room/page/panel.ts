import { html } from "hono/html";
import type { Language } from "../../../core/texts.ts";
import { initials } from "../initials.ts";
import type { Persona, RoomSettings } from "../settings.ts";
import { texts } from "../texts.ts";
import { looks } from "../wire.ts";

/** At the side, or behind a button on a phone: who one is, where one is, and how messages look. */
export function panel({ personas, channels }: RoomSettings, language: Language) {
  const say = texts[language];
  return html`<aside class="panel" id="panel" aria-label="${say.panel}">
<p class="intro">${say.intro}</p>
<noscript><p class="trouble">${say.noScript}</p></noscript>
<fieldset class="personas">
<legend>${say.youAre}</legend>
${personas.map((persona, i) => choice(persona, i, language))}
</fieldset>
<nav aria-labelledby="conversations">
<h2 id="conversations">${say.conversations}</h2>
<ul class="places">
${channels.map(({ id, name }) => place(id, `# ${name}`))}
${place("", say.own)}
</ul>
</nav>
<fieldset class="looks">
<legend>${say.looks}</legend>
<div>
${looks.map(
  (look) => html`<label><input type="radio" name="look" value="${look}" /><span>${say.look[look]}</span></label>`,
)}
</div>
</fieldset>
</aside>`;
}

function choice({ user, name, about }: Persona, index: number, language: Language) {
  return html`<label class="persona">
<input type="radio" name="persona" value="${user}" />
<span class="face tint-${index % 8}" aria-hidden="true">${initials(name[language])}</span>
<span class="who"><span class="name">${name[language]}</span>${about && html`<span class="about">${about[language]}</span>`}</span>
<span class="unread" data-unread="${user}" hidden></span>
</label>`;
}

function place(channel: string, name: string) {
  return html`<li><a href="#line" data-channel="${channel}"><span>${name}</span><span class="unread" hidden></span></a></li>`;
}

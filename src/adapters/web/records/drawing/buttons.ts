import { html } from "hono/html";
import type { Button } from "../../../../core/card.ts";
import { payloadOf } from "../../../../core/payload.ts";
import type { Surroundings } from "../../../../core/ports/pages.ts";
import type { Html } from "../settings.ts";

/** What is needed to draw something that can be pressed. */
export interface Pressing {
  readonly around: Surroundings;
  readonly token: string;
  /** The page to come back to. */
  readonly back: string;
  /** A new one for each button: names the delivery, so that pressing twice does it once. */
  readonly delivery: () => string;
}

/** Each button is a form of its own, which needs no script; what only leads to another page is a link. */
export function drawButtons(buttons: readonly Button[], pressing: Pressing): Html {
  if (buttons.length === 0) return html``;
  return html`<ul class="buttons">${buttons.map((button) => html`<li>${drawButton(button, pressing)}</li>`)}</ul>`;
}

function drawButton(button: Button, { around, token, back, delivery }: Pressing): Html {
  const href = button.parked || button.call.draft ? undefined : around.hrefOf(button.call);
  const about = button.about ? html`<span class="unseen"> – ${button.about}</span>` : "";
  if (href !== undefined) return html`<a class="button" href="${href}">${button.label}${about}</a>`;
  return html`<form method="post" action="/records/${around.group.id}/gor">
<input type="hidden" name="token" value="${token}" /><input type="hidden" name="nyckel" value="${delivery()}" />
<input type="hidden" name="till" value="${back}" />
<input type="hidden" name="last" value="${JSON.stringify(payloadOf(button))}" />
<button class="${button.tone ?? "usual"}">${button.label}${about}</button></form>`;
}

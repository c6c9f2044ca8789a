import { AskerError } from "../../core/errors.ts";
import { handle } from "../../core/feature.ts";
import { said } from "../../core/reply.ts";
import { dayMs } from "../../core/spans.ts";
import { type Both, both } from "../../core/texts.ts";
import type { Turn } from "../../core/turn.ts";
import { confirm, show, turnOff, turnOn } from "./commands.ts";
import { findConsent, giveConsent, withdrawConsent } from "./store.ts";
import { texts } from "./texts.ts";
import { lineOf, loadState, modelCard, viewPreview, viewState } from "./views.ts";

export const handlers = [
  handle(show, async (view) => {
    const isAdministrator = view.actor.roles.includes("administrator");
    return said("", viewState(await loadState(view), view, view.model, isAdministrator));
  }),

  handle(turnOn, async (view) => {
    const say = texts[view.language];
    if (!view.model) throw new AskerError(say.noneSet);
    const consent = await findConsent(view);
    if (consent && lineOf(consent.engine, "sv") === lineOf(view.model, "sv")) throw new AskerError(say.alreadyOn);
    return said("", viewPreview(view.model, view));
  }),

  handle(confirm, async (turn, { previewed }) => {
    const say = texts[turn.language];
    const { model } = turn;
    if (!model) throw new AskerError(say.noneSet);
    const line = lineOf(model, "sv");
    if (previewed !== undefined && previewed !== line) throw new AskerError(say.lookAgain);
    const consent = await findConsent(turn);
    if (consent && lineOf(consent.engine, "sv") === line) throw new AskerError(say.alreadyOn);
    await giveConsent(turn, model);
    tellAll(
      turn,
      both(texts, (t) => t.nowOn(model.host)),
    );
    return said(say.nowOn(model.host));
  }),

  handle(turnOff, async (turn) => {
    const say = texts[turn.language];
    if (!(await withdrawConsent(turn))) throw new AskerError(say.alreadyOff);
    tellAll(
      turn,
      both(texts, (t) => t.nowOff),
    );
    return said(say.nowOff);
  }),
];

/** Whose messages are read elsewhere is everyone's business. */
function tellAll(turn: Turn, say: Both<string>): void {
  const { group, now } = turn;
  const until = new Date(now.getTime() + dayMs);
  turn.tell({ to: "channels", about: [modelCard, group.id], say, once: `model:${now.toISOString()}`, until });
}

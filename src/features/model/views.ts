import type { Block, Card } from "../../core/card.ts";
import { call } from "../../core/command.ts";
import { defineSubject } from "../../core/feature.ts";
import type { Engine } from "../../core/ports/model.ts";
import type { Language } from "../../core/texts.ts";
import type { Look } from "../../core/turn.ts";
import { longDate } from "../../language/format/dates.ts";
import { wallDate } from "../../language/format/wallClock.ts";
import { confirm, turnOff } from "./commands.ts";
import { type Consent, findConsent, findUsed } from "./store.ts";
import { texts } from "./texts.ts";

interface State {
  readonly consent: Consent | undefined;
  /** In tokens, this month. */
  readonly used: number;
}

/** Whether a model reads for the group, told in its channels when that changes. Its id is the group's. */
export const modelCard = defineSubject<State>({
  kind: "model",
  audience: "notices",
  load: (look, id) => (id === look.group.id ? loadState(look) : Promise.resolve(undefined)),
  view: (state, look) => viewState(state, look),
});

export async function loadState(look: Look): Promise<State> {
  return { consent: await findConsent(look), used: await findUsed(look) };
}

/** The engine as one line: what a card has shown is compared by it. */
export function lineOf({ name, host }: Required<Engine>, language: Language): string {
  return texts[language].engine(name, host);
}

/** `now`: the model that the operator has set up, where that is known. */
export function viewState({ consent, used }: State, look: Look, now?: Required<Engine>, mayTurnOn = false): Card {
  const { language, group } = look;
  const say = texts[language];
  if (!consent) {
    const more = now ? say.canBeOn : mayTurnOn ? say.noneSet : undefined;
    return { title: say.card, status: say.states.off, blocks: textsOf(say.rulesRead, more), buttons: [] };
  }
  const { engine, at } = consent;
  const isOther = now !== undefined && (now.host !== engine.host || now.name !== engine.name);
  const facts: (readonly [string, string])[] = [
    [say.facts.engine, lineOf(engine, language)],
    [say.facts.since, longDate(wallDate(at, group.zone), language)],
    [say.facts.used, say.tokens(used.toLocaleString(language === "sv" ? "sv-SE" : "en-GB"))],
  ];
  return {
    title: say.card,
    status: say.states.on,
    blocks: [
      { kind: "facts", facts },
      { kind: "list", items: say.masked.split("\n") },
      { kind: "note", text: say.notMasked },
      ...textsOf(isOther ? say.changed : undefined),
    ],
    buttons: [{ label: say.turnOff, about: say.card, call: call(turnOff, {}), group: group.id }],
  };
}

/** Where messages would go, and how much of them, before any do. */
export function viewPreview(engine: Required<Engine>, { language, group }: Look): Card {
  const say = texts[language];
  return {
    title: say.card,
    status: say.states.notYet,
    blocks: [
      { kind: "facts", facts: [[say.facts.engine, lineOf(engine, language)]] },
      { kind: "text", text: say.sends(engine.host) },
      { kind: "list", items: say.masked.split("\n") },
      { kind: "text", text: say.notMasked },
      { kind: "text", text: say.agreement(engine.host) },
      { kind: "note", text: say.checked },
      { kind: "note", text: say.confirmByTyping },
    ],
    buttons: [
      {
        label: say.turnOn,
        about: engine.host,
        call: call(confirm, { previewed: lineOf(engine, "sv") }),
        group: group.id,
        tone: "primary",
      },
    ],
  };
}

function textsOf(...found: readonly (string | undefined)[]): Block[] {
  return found.flatMap((text) => (text ? [{ kind: "text", text } as const] : []));
}

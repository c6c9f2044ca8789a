import type { Block } from "../../../core/card.ts";
import type { Language } from "../../../core/texts.ts";
import { longDate } from "../../../language/format/dates.ts";
import { wallDate } from "../../../language/format/wallClock.ts";
import type { Event } from "../rules/action.ts";
import { texts } from "../texts.ts";

/** More would hide what is to be done; nothing is lost, since all is stored. */
const mostEvents = 8;

export function historyOf(events: readonly Event[], zone: string, language: Language): readonly Block[] {
  const say = texts[language];
  const shown = events.slice(-mostEvents);
  const hidden = events.length - shown.length;
  const lines = shown.map((event) => {
    const date = longDate(wallDate(event.at, zone), language);
    return say.events.line(date, inWords(event, language));
  });
  return [
    { kind: "text", text: say.history },
    { kind: "list", items: hidden > 0 ? [say.earlier(hidden), ...lines] : lines },
  ];
}

function inWords({ kind, text, due, owner: to, by }: Event, language: Language): string {
  const { events: say, former } = texts[language];
  const who = by ?? former;
  const owner = to && (to.name ?? former);
  const day = due && longDate(due, language);
  switch (kind) {
    case "made":
      return say.made(who, owner, day);
    case "given":
      return say.given(who, owner ?? former);
    case "declined":
      return say.declined(who, owner, text);
    case "moved":
      return say.moved(who, day ?? "");
    case "reworded":
    case "linked":
      return say[kind](who, text ?? "");
    case "done":
      return say.done(who, text);
    case "reopened":
    case "struck":
      return say[kind](who);
    case "edited":
    case "deleted":
      return say[kind];
  }
}

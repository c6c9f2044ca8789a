import type { Ask, Said } from "./ask.ts";
import type { House } from "./house.ts";
import type { Reply } from "./reply.ts";
import { texts } from "./sayings.ts";
import type { Language } from "./texts.ts";

/** Takes out what must never be stored from all that a person has written; what our own cards carry is left. */
export function maskAsk(ask: Ask, mask: House["mask"]): { readonly ask: Ask; readonly masked: boolean } {
  let found = 0;
  const clean = (text: string): string => {
    const result = mask(text);
    found += result.found;
    return result.text;
  };
  const says = cleanSaid(ask.says, clean);
  return { ask: found > 0 ? { ...ask, says } : ask, masked: found > 0 };
}

function cleanSaid(says: Said, clean: (text: string) => string): Said {
  if ("words" in says) return { ...says, words: clean(says.words) };
  if ("shortcut" in says) return { ...says, message: { ...says.message, text: clean(says.message.text) } };
  if (!("form" in says)) return says;
  const typed = Object.entries(says.typed).map(([name, value]) => [
    name,
    typeof value === "string" ? clean(value) : value,
  ]);
  return { ...says, typed: Object.fromEntries(typed) };
}

export function warn(reply: Reply, language: Language): Reply {
  const { masked } = texts[language];
  if (reply.kind === "form") return { ...reply, form: { ...reply.form, note: masked } };
  return { ...reply, text: [masked, reply.text].filter(Boolean).join("\n\n") };
}

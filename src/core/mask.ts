import type { Account, Ask, From, Message, Place, Said } from "./ask.ts";
import { isClock } from "./ask.ts";
import type { Values } from "./command.ts";
import type { House } from "./house.ts";
import type { Reply } from "./reply.ts";
import { texts } from "./sayings.ts";
import type { Language } from "./texts.ts";

/**
 * Takes out what must never be stored from all that a person has written or is called. Also from what a card carries:
 * on a page that is the browser's own text, as it likes to send it.
 */
export function maskAsk(ask: Ask, mask: House["mask"]): { readonly ask: Ask; readonly masked: boolean } {
  let found = 0;
  const clean = (text: string): string => {
    const result = mask(storable(text));
    found += result.found;
    return result.text;
  };
  const says = isClock(ask.from) ? ask.says : cleanSaid(ask.says, clean);
  const masked = found > 0;
  const { key, place } = ask;
  const from = cleanFrom(ask.from, clean);
  const mentions = cleanMentions(ask.mentions, clean);
  return { ask: { ...ask, says, from, mentions, key: storable(key), place: storablePlace(place) }, masked };
}

/** Ids too: a door is given them from outside. */
function storablePlace({ team, channel, thread, names, ...place }: Place): Place {
  const { team: teamName, channel: channelName } = names ?? {};
  return {
    ...place,
    team: storable(team),
    channel: channel && storable(channel),
    thread: thread && storable(thread),
    names: names && { team: teamName && storable(teamName), channel: channelName && storable(channelName) },
  };
}

/** No database takes a NUL or half a character; they come from broken programs, never from a person's keyboard. */
function storable(text: string): string {
  return text.replaceAll("\u0000", "").toWellFormed();
}

function cleanSaid(says: Said, clean: (text: string) => string): Said {
  if ("words" in says) return { ...says, words: clean(says.words) };
  if ("shortcut" in says) return { ...says, message: cleanMessage(says.message, clean) };
  if ("source" in says) return { ...says, source: storable(says.source) };
  if ("form" in says) return { ...says, typed: cleanValues(says.typed, clean) };
  if (!("call" in says)) return says;
  const { input, draft, unconfirmed } = says.call;
  return {
    call: {
      ...says.call,
      input: cleanValues(input, clean),
      ...(draft && { draft: cleanValues(draft, clean) }),
      ...(unconfirmed !== undefined && { unconfirmed: clean(unconfirmed) }),
    },
  };
}

function cleanMessage({ id, text, link, at }: Message, clean: (text: string) => string): Message {
  return { id: storable(id), text: clean(text), link: link && storable(link), at };
}

/** No input of a command is deeper than this. */
const deepest = 8;

function cleanValues(values: Values, clean: (text: string) => string, depth = 1): Values {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [clean(name), cleanValue(value, clean, depth)]),
  );
}

function cleanValue(value: unknown, clean: (text: string) => string, depth: number): unknown {
  if (typeof value === "string") return clean(value);
  if (typeof value !== "object" || value === null) return value;
  if (depth === deepest) return undefined;
  if (Array.isArray(value)) return value.map((one) => cleanValue(one, clean, depth + 1));
  return cleanValues({ ...value }, clean, depth + 1);
}

function cleanFrom(from: From, clean: (text: string) => string): From {
  return isClock(from) ? from : cleanAccount(from, clean);
}

function cleanAccount({ name, team, user, ...account }: Account, clean: (text: string) => string): Account {
  const ids = { ...account, team: storable(team), user: storable(user) };
  return name === undefined ? ids : { ...ids, name: clean(name) };
}

function cleanMentions(mentions: Ask["mentions"], clean: (text: string) => string): Ask["mentions"] {
  if (!mentions) return undefined;
  return Object.fromEntries(
    Object.entries(mentions).map(([words, account]) => [clean(words), cleanAccount(account, clean)]),
  );
}

export function warn(reply: Reply, language: Language): Reply {
  const { masked } = texts[language];
  if (reply.kind === "form") {
    const note = [masked, reply.form.note].filter(Boolean).join("\n\n");
    return { ...reply, form: { ...reply.form, note } };
  }
  return { ...reply, text: [masked, reply.text].filter(Boolean).join("\n\n") };
}

import type { Ask, Said } from "./ask.ts";
import type { Button, Card } from "./card.ts";
import type { Call, Values } from "./command.ts";
import { AskerError } from "./errors.ts";
import type { AnyHandler, Feature } from "./feature.ts";
import { helpAfter, helpOn, helpTopic } from "./help.ts";
import { callOf, isPhrase, type Parsed, type Phrases, parse, type Reading } from "./parse.ts";
import type { KeptCall } from "./ports/store.ts";
import type { Reader } from "./read.ts";
import { type Reply, refused, said } from "./reply.ts";
import { joined, texts } from "./sayings.ts";
import type { Language } from "./texts.ts";
import { readTyped } from "./typed.ts";
import { usageOf } from "./usage.ts";

/** A command with what is known of its input. */
export interface Asked {
  readonly handler: AnyHandler;
  readonly call: Call;
  /** The asker has sent this input in, and wants it done; else a draft is looked over in a form first. */
  readonly sent: boolean;
  /** What is sent is a form. */
  readonly filledIn?: true;
  /** The words that ask for something large, which the asker has not said yes to. */
  readonly unconfirmed?: string;
  /** Show every field of the form. */
  readonly whole?: true;
}
export type Understood = Asked | { readonly reply: Reply } | { readonly question: string };

export interface Context {
  readonly language: Language;
  readonly reader: Reader;
  readonly address: (path: string) => string | undefined;
  /** What was kept in the store for a form or a long button. */
  readonly kept: KeptCall | undefined;
}

/** Finds what is asked for: by words, by a call that a card carried, by a form, or by a shortcut on a message. */
export function makeUnderstand(
  features: readonly Feature[],
  phrases: Phrases,
): (ask: Ask, context: Context) => Understood {
  const handlers = new Map(features.flatMap((f) => f.handlers).map((h) => [h.command.id, h]));

  return ({ says, place }, context) => {
    if ("source" in says || "gathered" in says) throw new Error("that is no command");
    if ("words" in says) return understandWords(withoutName(says.words), context);
    if ("arrived" in says) {
      const [welcome] = features.flatMap((feature) => feature.welcome?.(context.language, place) ?? []);
      return { reply: said("", welcome) };
    }
    if ("shortcut" in says) return fromMessage(handlers, says, context.language);
    if ("call" in says) return found(handlers, says.call, says.call.draft === undefined, context.language);
    if (!context.kept) throw new AskerError(texts[context.language].formGone);
    if ("parked" in says)
      return found(handlers, context.kept.call, context.kept.call.draft === undefined, context.language);
    return fromForm(context.kept.call, says.typed, says.submitted, context);
  };

  function understandWords(words: string, { language, reader, address }: Context): Understood {
    const before = helpAfter(words);
    const topic = helpTopic(words) ?? (before !== undefined && isPhrase(before, phrases) ? before : undefined);
    if (topic !== undefined) return { reply: said("", helpOn({ features, address }, topic, language)) };
    const { readings, near, beyond } = parse(words, phrases, reader);
    const [first, other] = readings;
    if (beyond) return { reply: refused(sayBeyond({ beyond, near }, language)) };
    if (first && other) return { reply: said(texts[language].which, choiceOf([first, other], language)) };
    if (first) return foundTyped(handlers, first, words, language);
    if (near.length === 0) return { question: words };
    return { reply: refused(texts[language].didYouMean(quoted(near, language))) };
  }

  function fromForm(call: Call, typed: Values, submitted: boolean, { language, reader }: Context): Understood {
    const command = handlers.get(call.command)?.command;
    const read = command ? readTyped(command, typed, reader) : typed;
    // What was sent in stands alone: a field that was emptied is empty. Until then the draft shows through.
    const draft = submitted ? read : { ...call.draft, ...read };
    // Whoever has filled in a form has seen what it leads to.
    const { command: id, input } = call;
    const asked = found(handlers, { command: id, input, draft }, submitted, language);
    if (!("handler" in asked)) return asked;
    return submitted ? { ...asked, filledIn: true } : { ...asked, whole: true };
  }
}

function quoted(phrases: readonly string[], language: Language): string {
  return joined(
    phrases.map((phrase) => `”${phrase}”`),
    texts[language].or,
  );
}

/** What was not understood, and what can be typed instead: nothing that someone wrote is passed over in silence. */
function sayBeyond({ beyond, near }: Required<Pick<Parsed, "beyond" | "near">>, language: Language): string {
  const say = texts[language];
  const { command, words, left } = beyond;
  const ways = [...new Set([usageOf(command, language, false) ?? words, ...near])];
  return say.beyond(left, words, quoted(ways, language));
}

function foundTyped(handlers: Handlers, reading: Reading, words: string, language: Language): Understood {
  const { command, typed, confirmed } = reading;
  // Where the group's own rules would fill in everything, an empty line asks to see and change them.
  const asked = found(handlers, callOf(reading), !command.preset || Object.keys(typed).length > 0, language);
  return "handler" in asked && command.asksFirst && !confirmed ? { ...asked, unconfirmed: words } : asked;
}

type Handlers = ReadonlyMap<string, AnyHandler>;

function fromMessage(
  handlers: Handlers,
  { shortcut, message }: Extract<Said, { shortcut: string }>,
  language: Language,
): Understood {
  const made = handlers.get(shortcut)?.command.fromMessage?.(message);
  if (!made) return { reply: refused(texts[language].outdated) };
  return found(handlers, { ...made, command: shortcut }, made.draft === undefined, language);
}

function found(handlers: Handlers, call: Call, sent: boolean, language: Language): Understood {
  const handler = handlers.get(call.command);
  if (!handler) return { reply: refused(texts[language].outdated) };
  const { unconfirmed } = call;
  return { handler, call, sent, ...(unconfirmed !== undefined && { unconfirmed }) };
}

/** "samspråk beslut …" is "beslut …": the name is how one calls us, not what one asks. */
function withoutName(words: string): string {
  return words
    .trim()
    .replace(/^[/@]?(?:samspr[åa]k|ss)(?=\s|$)[:,]?\s*/iu, "")
    .replace(/^\//u, "");
}

function choiceOf(readings: readonly Reading[], language: Language): Card {
  const buttons = readings.map(
    (reading): Button => ({ label: reading.command.texts[language].title, call: callOf(reading) }),
  );
  return { title: texts[language].which, blocks: [], buttons };
}

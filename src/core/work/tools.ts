import type { Seated } from "../admit.ts";
import { AskerError } from "../errors.ts";
import type { ChannelTarget } from "../ports/chat.ts";
import type { Engine } from "../ports/model.ts";
import type { Begun } from "../ports/works.ts";
import { type Both, both, type Language } from "../texts.ts";
import type { Look } from "../turn.ts";
import type { Working } from "./carryOut.ts";
import { isPrivate, mayRead, mustRead, type Reading, readAll } from "./reading.ts";
import { summarise } from "./summarise.ts";
import { texts } from "./texts.ts";
import type { WorkTools } from "./work.ts";

export interface UnderWay {
  readonly begun: Begun;
  readonly seated: Seated;
  readonly language: Language;
  readonly signal: AbortSignal;
  readonly progress: (say: Both<string>) => void;
}

interface Tools {
  readonly tools: WorkTools;
  /** Reading takes time: throws AskerError where the asker may no longer read a channel that was read for them. */
  readonly askAgain: () => Promise<void>;
}

export function toolsFor(house: Working, underWay: UnderWay): Tools {
  const { begun, seated, language, signal, progress } = underWay;
  const { store, threads, now } = house;
  const look = <T>(see: (look: Look) => Promise<T>): Promise<T> => {
    signal.throwIfAborted();
    return store.read((db) => see({ db, group: seated.group, now: now(), language }));
  };
  const reading = readingOf(house, underWay, look);
  const channelsRead = new Set<ChannelTarget>();
  const tools: Omit<WorkTools, "summarise"> = {
    ...seated,
    place: begun.place,
    language,
    signal,
    now,
    look,
    progress,
    channels: begun.channels,
    mayRead: (channel) => mayRead(reading, channel),
    isPrivate: (channel) => isPrivate(reading, channel),
    read: (span, channel = channelOf(begun, language)) => {
      channelsRead.add(channel);
      return readAll(reading, channel, span);
    },
    ...makingOf(house, underWay),
    apart: (what, input) => threads.run(what, input, signal),
  };
  const allows = (engine: Required<Engine>) => look((view) => askWhetherToRead(house, view, engine));
  return {
    tools: {
      ...tools,
      summarise: (conversation, more) =>
        summarise(house.engines, { ...tools, allows }, conversation, { zone: seated.group.zone, ...more }),
    },
    askAgain: async () => {
      for (const channel of channelsRead) await mustRead(reading, channel);
    },
  };
}

function readingOf(house: Working, { begun, language, signal, progress }: UnderWay, look: WorkTools["look"]): Reading {
  return {
    begun,
    ports: house.ports,
    language,
    wait: house.wait,
    signal,
    mask: (text) => house.mask(text).text,
    leftOut: (messages) => look((view) => findLeftOut(house, view, messages)),
    counted: (count) => progress(both(texts, (t) => t.readSoFar(count.toLocaleString("sv-SE")))),
  };
}

/** What makes files; not once the work is to end. */
function makingOf(house: Working, { seated, signal }: UnderWay): Pick<WorkTools, "print" | "pack" | "takeOut"> {
  return {
    print: async (document, format, printing) => {
      signal.throwIfAborted();
      return await house.printDocument(document, format, { at: house.now(), base: house.address(""), ...printing });
    },
    pack: async (files) => {
      signal.throwIfAborted();
      return await house.pack(files);
    },
    takeOut: async () => {
      signal.throwIfAborted();
      return await house.takeOut(seated.group.id);
    },
  };
}

async function askWhetherToRead({ features }: Working, look: Look, engine: Required<Engine>) {
  for (const feature of features) {
    const hidden = await feature.letsModelRead?.(look, engine);
    if (hidden) return hidden;
  }
  return undefined;
}

function channelOf({ place }: Begun, language: Language): ChannelTarget {
  const { platform, team, channel } = place;
  if (channel === undefined) throw new AskerError(texts[language].notOurs);
  return { platform, team, channel };
}

async function findLeftOut({ features }: Working, look: Look, messages: readonly string[]): Promise<Set<string>> {
  const out = new Set<string>();
  for (const feature of features) for (const id of (await feature.leftOut?.(look, messages)) ?? []) out.add(id);
  return out;
}

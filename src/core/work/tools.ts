import type { Seated } from "../admit.ts";
import { AskerError } from "../errors.ts";
import type { ChannelTarget } from "../ports/chat.ts";
import type { Engine } from "../ports/model.ts";
import type { Begun } from "../ports/works.ts";
import { type Both, both, type Language } from "../texts.ts";
import type { Look } from "../turn.ts";
import type { Working } from "./carryOut.ts";
import { mayRead, type Reading, readAll } from "./reading.ts";
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

export function toolsFor(house: Working, underWay: UnderWay): WorkTools {
  const { begun, seated, language, signal, progress } = underWay;
  const { store, threads, now } = house;
  const look = <T>(see: (look: Look) => Promise<T>): Promise<T> => {
    signal.throwIfAborted();
    return store.read((db) => see({ db, group: seated.group, now: now(), language }));
  };
  const reading: Reading = {
    begun,
    ports: house.ports,
    language,
    wait: house.wait,
    signal,
    mask: (text) => house.mask(text).text,
    leftOut: (messages) => look((view) => findLeftOut(house, view, messages)),
    counted: (count) => progress(both(texts, (t) => t.readSoFar(count.toLocaleString("sv-SE")))),
  };
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
    read: (span, channel = channelOf(begun, language)) => readAll(reading, channel, span),
    print: async (document, format, printing) => {
      signal.throwIfAborted();
      return await house.printDocument(document, format, { at: now(), base: house.address(""), ...printing });
    },
    pack: async (files) => {
      signal.throwIfAborted();
      return await house.pack(files);
    },
    takeOut: async () => {
      signal.throwIfAborted();
      return await house.takeOut(seated.group.id);
    },
    apart: (what, input) => threads.run(what, input, signal),
  };
  const allows = (engine: Required<Engine>) => look((view) => askWhetherToRead(house, view, engine));
  const { zone } = seated.group;
  return {
    ...tools,
    summarise: (conversation, more) => summarise(house.engines, { ...tools, allows }, conversation, { zone, ...more }),
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

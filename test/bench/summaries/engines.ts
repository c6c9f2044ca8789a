import type { Decision, Findings } from "../../../src/language/summary/findings.ts";
import type { Message } from "../../../src/language/summary/message.ts";
import { summarize } from "../../../src/language/summary/summarize.ts";
import { peer } from "../decisions/peers.ts";
import type { Sample } from "./data.ts";

export interface Engine {
  readonly name: string;
  readonly find: (sample: Pick<Sample, "messages" | "members" | "chairs">) => Promise<Findings>;
}

export const ZONE = "Europe/Stockholm";
/** So many sentences are taken for decisions, where an engine only picks sentences. */
const PICKED = 3;

export const samsprak: Engine = {
  name: "Samspråk",
  find: async ({ messages, members, chairs }) => summarize(messages, { zone: ZONE, members, chairs }),
};

const NOTHING: Findings = {
  language: "en",
  participants: [],
  topics: [],
  decisions: [],
  actions: [],
  questions: [],
  changes: [],
};

function decided(text: string, message: string): Decision {
  const quote = { message, text };
  return { state: "decided", text, reason: null, agreement: [], messages: [message], quote, confirmed: false };
}

/** The same numbers every time, so that chance is the same for everyone. */
function chance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return state / 2_147_483_648;
  };
}

function random(): Engine {
  const next = chance(20261122);
  return {
    name: `random, ${PICKED} messages`,
    find: async ({ messages }) => {
      const picked = Array.from({ length: PICKED }, () => messages[Math.floor(next() * messages.length)]);
      return { ...NOTHING, decisions: picked.flatMap((one) => (one ? [decided(one.text, one.id)] : [])) };
    },
  };
}

interface Summarizer {
  readonly name: string;
  readonly pick: (text: string, count: number) => Promise<readonly string[]>;
}

/** They split texts at full stops, so that each message gets one. */
export function textOf(messages: readonly Message[]): string {
  return messages.map(({ text }) => (/[.!?]\s*$/u.test(text) ? text : `${text}.`)).join(" ");
}

function picking({ name, pick }: Summarizer): Engine {
  return {
    name: `${name}, top ${PICKED}`,
    find: async ({ messages }) => {
      const picked = await pick(textOf(messages), PICKED).catch(() => []);
      const from = (text: string) => messages.find((one) => one.text.includes(text.replace(/\.$/u, "")))?.id ?? "";
      return { ...NOTHING, decisions: picked.map((text) => decided(text, from(text))) };
    },
  };
}

/** What `../peers/summaries` exports; it has packages that only the peers' folder has. */
interface Peers {
  readonly peers: readonly (() => Summarizer)[];
}

export async function loadSummarizers(): Promise<Summarizer[]> {
  const { peers } = (await import(peer("summaries/summarizers.ts").href)) as Peers;
  return peers.flatMap((make) => {
    try {
      return [make()];
    } catch (error) {
      console.log(`A peer is left out: ${error instanceof Error ? error.message : error}`);
      return [];
    }
  });
}

export async function loadEngines(): Promise<Engine[]> {
  return [samsprak, random(), ...(await loadSummarizers()).map(picking)];
}

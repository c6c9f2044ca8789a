import type { Message } from "../../../src/language/summary/message.ts";
import { summarize } from "../../../src/language/summary/summarize.ts";
import { firstThreads } from "../../language/summary/threads/first.ts";
import { secondThreads } from "../../language/summary/threads/second.ts";
import { messagesOf } from "../../language/summary/threads/thread.ts";
import { peer } from "../decisions/peers.ts";

/** A thread of so many messages, made of short ones one after another. */
function threadOf(size: number): Message[] {
  const short = [...firstThreads, ...secondThreads].flatMap(({ said }) => messagesOf(said));
  return Array.from({ length: size }, (_, index) => ({
    ...(short[index % short.length] as Message),
    id: `m${index}`,
    at: new Date(Date.UTC(2026, 10, 16, 8) + index * 60_000),
  }));
}

interface Peers {
  readonly peers: readonly (() => { name: string; pick: (text: string, count: number) => Promise<unknown> })[];
}

async function work(engine: string, messages: readonly Message[]): Promise<() => Promise<unknown>> {
  if (engine === "Samspråk") return async () => summarize(messages, { zone: "Europe/Stockholm" });
  const { peers } = (await import(peer("summaries/summarizers.ts").href)) as Peers;
  const picker = peers.map((make) => make()).find(({ name }) => name === engine);
  const text = messages.map((message) => `${message.text}.`).join(" ");
  return async () => picker?.pick(text, 3);
}

const [engine = "", size = "0"] = process.argv.slice(2);
const messages = threadOf(Number(size));
const run = await work(engine, messages);
const began = performance.now();
const before = process.cpuUsage();
await run();
const milliseconds = performance.now() - began;
const { user, system } = process.cpuUsage(before);
const cpu = (user + system) / 1000;
console.log(JSON.stringify({ milliseconds, cpu, megabytes: process.resourceUsage().maxRSS / 1024 }));

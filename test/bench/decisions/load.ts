import { type Answer, openWire, type Wire } from "./wire.ts";

export const atOnce = 32;

export interface Load {
  readonly port: number;
  /** Each is another one. */
  readonly requests: readonly Buffer[];
  /** May they be sent again when all have been sent? Else the load ends with the last. */
  readonly again: boolean;
  readonly seconds: number;
  /** Connections; 32 where nothing else is said. */
  readonly wires?: number;
  /** What is wrong with the answer to the nth request; undefined where nothing is. */
  readonly fault: (answer: Answer, n: number) => string | undefined;
}

export interface Measured {
  readonly count: number;
  readonly seconds: number;
  /** Milliseconds. */
  readonly p50: number;
  readonly p99: number;
  readonly errors: readonly string[];
}

/** Sends requests over connections that stay open, each as soon as its last answer has come. */
export async function putLoad({
  port,
  requests,
  again,
  seconds,
  fault,
  wires: count = atOnce,
}: Load): Promise<Measured> {
  const wires = Array.from({ length: count }, () => openWire(port));
  const times: number[] = [];
  const errors: string[] = [];
  const start = performance.now();
  const end = start + seconds * 1000;
  let next = 0;
  const sendOn = async (wire: Wire): Promise<void> => {
    while (performance.now() < end) {
      const n = again ? next % requests.length : next;
      const request = requests[n];
      next++;
      if (!request) return;
      const sent = performance.now();
      try {
        const wrong = fault(await wire.send(request), n);
        if (wrong) errors.push(wrong);
      } catch (error) {
        errors.push(String(error));
        return;
      }
      times.push(performance.now() - sent);
    }
  };
  await Promise.all(wires.map(sendOn));
  const taken = (performance.now() - start) / 1000;
  for (const wire of wires) wire.close();
  times.sort((a, b) => a - b);
  const at = (share: number) => times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? Number.NaN;
  return { count: times.length, seconds: taken, p50: at(0.5), p99: at(0.99), errors };
}

/**
 * Comes along in the program (node --import): gives it a clock of its own, FAULT_TIMES as fast since FAULT_FROM, which
 * SIGUSR2 sets back by FAULT_BACK milliseconds. Timers keep to the machine's.
 */
import { type Pace, timeAt } from "./clock.ts";

const number = (name: string, otherwise: number): number => Number(process.env[name] ?? otherwise);
let pace: Pace = { from: number("FAULT_FROM", Date.now()), times: number("FAULT_TIMES", 1), backMs: 0 };
process.on("SIGUSR2", () => {
  pace = { ...pace, backMs: number("FAULT_BACK", 0) };
});

const realNow = Date.now;
const now = (): number => timeAt(pace, realNow());
Date.now = now;
globalThis.Date = new Proxy(Date, {
  construct: (target, given, made) => Reflect.construct(target, given.length > 0 ? given : [now()], made),
  apply: () => new Date(now()).toString(),
});

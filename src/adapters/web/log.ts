import { destination, pino } from "pino";
import type { DoorLog } from "../../core/ports/door.ts";

/** Secrets that might ever stand in an object that is logged. */
const secrets = ["token", "botToken", "appToken", "signingSecret", "appPassword", "authorization", "password", "code"];

/** One line of JSON for each event, on standard error: standard output is for what a person should read. */
export function makeLog(level: string): DoorLog {
  const redact = secrets.flatMap((name) => [name, `*.${name}`, `*.*.${name}`]);
  return pino({ level, redact, base: null }, destination(2));
}

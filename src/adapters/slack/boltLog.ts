import { type Logger, LogLevel } from "@slack/bolt";
import type { DoorLog } from "../../core/ports/door.ts";

/**
 * What the SDK has to say, for the operator's log. Only warnings, and only up to the first colon: behind it may stand
 * what a member wrote.
 */
export function boltLog(log: DoorLog): Logger {
  const brief = (parts: readonly unknown[]) =>
    String(parts[0])
      .split(/[:(\n]/u, 1)[0]
      ?.slice(0, 120) ?? "";
  return {
    debug() {},
    info() {},
    warn: (...parts) => log.warn({ sdk: "slack" }, brief(parts)),
    error: (...parts) => log.error({ sdk: "slack" }, brief(parts)),
    setLevel() {},
    getLevel: () => LogLevel.WARN,
    setName() {},
  };
}

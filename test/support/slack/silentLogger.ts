import { type Logger, LogLevel } from "@slack/bolt";

/** Refusals are what these tests are about: the SDK need not write them on the screen. */
export const silentLogger: Logger = {
  debug() {},
  info() {},
  warn() {},
  error() {},
  setLevel() {},
  getLevel: () => LogLevel.ERROR,
  setName() {},
};

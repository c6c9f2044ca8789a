import { type Ask, accountKey, isClock } from "./ask.ts";
import { makeLimiter } from "./limiter.ts";

const minuteMs = 60_000;
const hourMs = 60 * minuteMs;
/** A group of thirty who all press in the same minute is far from these. */
const times = { channel: 4, group: 5 } as const;
/** An administrator may make a link for each member of a group in one evening. */
const secretsPerHour = 40;
/** Each waits for the database, which takes some hundred a second. */
const mostUnderWay = 200;

/** Whose limit is reached. */
export type Limit = "person" | "channel" | "group";

/** Protects one process from those who ask more than people do. What must hold for all processes stands in the database. */
export interface Limits {
  /** The limit that one more ask would exceed; undefined where there is none. It counts. */
  exceeded(ask: Pick<Ask, "from" | "place">, group: string | undefined): Limit | undefined;
  /** Whether the asker may be given one more secret: a link, a code, an address. It counts. */
  allowsSecret(from: Ask["from"]): boolean;
  /** Does the work where there is room for it; undefined where too much is under way already. */
  withRoom<T>(work: () => Promise<T>): Promise<T | undefined>;
}

/** `perMinute`: how much one person may ask for. */
export function makeLimits(perMinute: number, now: () => Date): Limits {
  const each = (factor: number) => makeLimiter({ most: perMinute * factor, perMs: minuteMs, now });
  const [people, channels, groups] = [each(1), each(times.channel), each(times.group)];
  const secrets = makeLimiter({ most: secretsPerHour, perMs: hourMs, now });
  let underWay = 0;
  return {
    exceeded({ from, place: { platform, team, channel } }, group) {
      // Alarms are as many as we have set.
      if (isClock(from)) return undefined;
      if (!people.admits(accountKey(from))) return "person";
      if (channel !== undefined && !channels.admits(`${platform}:${team}:${channel}`)) return "channel";
      return group === undefined || groups.admits(group) ? undefined : "group";
    },
    allowsSecret: (from) => isClock(from) || secrets.admits(accountKey(from)),
    async withRoom(work) {
      if (underWay >= mostUnderWay) return undefined;
      underWay += 1;
      try {
        return await work();
      } finally {
        underWay -= 1;
      }
    },
  };
}

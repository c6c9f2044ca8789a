import type { Clock } from "../clock.ts";

export interface RateLimits {
  /** One chat.postMessage a second to each channel. */
  posting?: boolean;
  /** The methods' tiers: so many calls a minute for each method and workspace. */
  tiers?: boolean;
  /** The rules for commercial apps outside the Marketplace: one read of history a minute, 15 messages each. */
  nonMarketplace?: boolean;
}

export type Tier = 1 | 2 | 3 | 4;

const perMinute: Record<Tier, number> = { 1: 1, 2: 20, 3: 50, 4: 100 };
const reading = ["conversations.history", "conversations.replies"];

/** Off until a test asks for limits. */
export class RateLimiter {
  limits: RateLimits = {};
  #clock: Clock;
  #calls = new Map<string, number[]>();

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  get mostMessages(): number {
    return this.limits.nonMarketplace ? 15 : 999;
  }

  /** Counts a call; returns the seconds to wait if it comes too soon. */
  tooSoon(method: string, tier: Tier, teamId: string, channelId: string): number | undefined {
    const { posting, tiers, nonMarketplace } = this.limits;
    if (posting && method === "chat.postMessage") return this.#count(`${method} ${teamId} ${channelId}`, 1, 1000);
    const slow = nonMarketplace && reading.includes(method);
    if (!tiers && !slow) return undefined;
    return this.#count(`${method} ${teamId}`, slow ? 1 : perMinute[tier], 60_000);
  }

  #count(key: string, most: number, span: number): number | undefined {
    const now = this.#clock.now();
    const recent = (this.#calls.get(key) ?? []).filter((at) => at > now - span);
    const [oldest] = recent;
    if (recent.length >= most && oldest !== undefined) return Math.ceil((oldest + span - now) / 1000);
    this.#calls.set(key, [...recent, now]);
    return undefined;
  }
}

import type { Ids } from "../ids.ts";

/** Slack's tokens live for twelve hours, where an app rotates them. */
const lifetimeMs = 12 * 60 * 60_000;

export interface Rotation {
  access_token: string;
  refresh_token: string;
  expires_in: number;
}

/** The bot tokens of one installation. One that has been replaced works until it ends; a refresh token works once. */
export class BotTokens {
  newest: string;
  refreshToken: string | undefined;
  readonly #endings = new Map<string, number>();
  readonly #ids: Ids;

  constructor(ids: Ids, first: string) {
    this.#ids = ids;
    this.newest = first;
    this.#endings.set(first, Number.POSITIVE_INFINITY);
  }

  /** Every token that there has been, for tests that search for secrets. */
  get all(): string[] {
    return [...this.#endings.keys()];
  }

  has(token: string): boolean {
    return this.#endings.has(token);
  }

  hasEnded(token: string, now: number): boolean {
    return now >= (this.#endings.get(token) ?? 0);
  }

  rotate(now: number): Rotation {
    this.newest = this.#ids.next("xoxe.xoxb-1-");
    this.#endings.set(this.newest, now + lifetimeMs);
    this.refreshToken = this.#ids.next("xoxe-1-");
    return { access_token: this.newest, refresh_token: this.refreshToken, expires_in: lifetimeMs / 1000 };
  }

  /** After a removal nothing that was given out before works again. */
  startOver(): void {
    this.#endings.clear();
    this.refreshToken = undefined;
    this.newest = this.#ids.next("xoxb-");
    this.#endings.set(this.newest, Number.POSITIVE_INFINITY);
  }
}

import type { Feature, PersonalData } from "../../../core/feature.ts";
import { dropLinks } from "../store/links.ts";
import { findStored } from "../store/personalData.ts";
import { endSessions } from "../store/sessions.ts";
import { texts } from "../texts.ts";
import { nameOfPath } from "./items.ts";

export const personalData = (features: readonly Feature[]): PersonalData => ({
  async export(look, member) {
    const words = texts[look.language].file;
    const stored = await findStored(look, member);
    const span = (from: Date, to: Date | null) => ({
      [words.since]: from.toISOString(),
      [words.until]: to?.toISOString() ?? null,
    });
    return {
      [words.links]: stored.links.map(({ createdAt, expiresAt }) => span(createdAt, expiresAt)),
      [words.sessions]: stored.sessions.map(({ browser, createdAt, expiresAt }) => ({
        [words.browser]: browser,
        ...span(createdAt, expiresAt),
      })),
      [words.guests]: stored.guests.map(({ path, createdAt, expiresAt }) => ({
        [words.what]: nameOfPath(path, features, look),
        ...span(createdAt, expiresAt),
      })),
      [words.published]: stored.published.map(({ path, publishedAt, endedAt }) => ({
        [words.what]: nameOfPath(path, features, look),
        ...span(publishedAt, endedAt),
      })),
    };
  },

  /** What is shared stays shared, and tells of whoever shared it by an id alone. */
  async erase(turn, member) {
    await dropLinks(turn, member);
    await endSessions(turn, member);
  },
});

import type { Limiter } from "../../../core/limiter.ts";
import type { Language } from "../../../core/texts.ts";
import { longDate } from "../../../language/format/dates.ts";
import { wallDate } from "../../../language/format/wallClock.ts";
import type { RecordSettings } from "./settings.ts";
import { readStyles, type Styles } from "./styles.ts";

/** The settings with what is made of them once. */
export interface House extends RecordSettings {
  readonly style: Styles;
  /** How much one session may ask for. */
  readonly sessions: Limiter;
  /** Today, as it is written to people. */
  today(language: Language, zone?: string): string;
  dateOf(at: Date, language: Language, zone: string): string;
}

export function makeHouse(settings: RecordSettings, sessions: Limiter): House {
  const dateOf: House["dateOf"] = (at, language, zone) => longDate(wallDate(at, zone), language);
  return {
    ...settings,
    sessions,
    style: readStyles(),
    dateOf,
    today: (language, zone = "Europe/Stockholm") => dateOf(settings.now(), language, zone),
  };
}

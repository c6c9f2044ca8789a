import type { Language } from "../../core/texts.ts";
import type { Participant } from "./findings.ts";

export interface SummaryContext {
  /** An IANA zone: "Europe/Stockholm". Days are counted in it, from when each message was written. */
  readonly zone: string;
  /** Members who may be spoken of though they wrote nothing. */
  readonly members?: readonly Participant[];
  /** Ids of those who can say for the group that something is decided. Where nobody is named, anyone can. */
  readonly chairs?: readonly string[];
  /** The language of the texts, where it is not to follow the thread. */
  readonly language?: Language;
}

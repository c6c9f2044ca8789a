/** What someone does by saying something. A sentence can do several things. */
export type Act =
  /** Puts something forward for the group to decide. */
  | "propose"
  /** Puts something forward where it is a question. */
  | "sound"
  | "agree"
  | "object"
  /** Agrees or promises only if something else comes first. */
  | "hedge"
  /** Says what the group has come to. */
  | "close"
  /** Says what to do: closes where others agree already, proposes where they do not. */
  | "let"
  /** Sums up what it comes to: closes once others agree. */
  | "claim"
  | "postpone"
  | "refer"
  | "reject"
  /** Takes back what was said. */
  | "retract"
  /** Says that something else holds from now on. */
  | "change"
  /** Tells of what was decided earlier, or by others. */
  | "report"
  | "hypothesis"
  | "joke"
  /** What was said before was a joke. */
  | "serious"
  /** Promises to do something. */
  | "commit"
  /** Promises to do what was asked for, without saying it again. */
  | "comply"
  /** Asks someone to do something. */
  | "request"
  /** Says that something has been done. */
  | "done"
  /** Does not know, or will come back to it. */
  | "unsure"
  /** Asks whether anyone is against. */
  | "silence"
  /** Begins another matter. */
  | "turn"
  /** Says what it comes to, in words that only whoever leads means that way; so do the next three. */
  | "rule"
  | "putOff"
  | "sendBack"
  | "turnDown";

export type CuesFor<Some extends Act> = Readonly<Record<Some, string>>;
export type Cues = CuesFor<Act>;

/** What is looked at, in the order in which it is told. */
export const subjects = [
  "settings",
  "manifests",
  "address",
  "folder",
  "backups",
  "database",
  "migrations",
  "clock",
  "record",
  "slack",
  "teams",
  "model",
] as const;
export type SubjectName = (typeof subjects)[number];

/** One line of the doctor's report. A note is worth knowing and no fault. */
export interface Finding {
  readonly about: SubjectName;
  readonly state: "right" | "wrong" | "note";
  readonly text: string;
  /** What to do about it. */
  readonly mend?: string;
}

/** What one look has found, before it is told what it was about. */
export type Found = Omit<Finding, "about">;

/** A look at one thing. The signal aborts when its time is up; what it throws stands in the report. */
export interface Check {
  readonly about: SubjectName;
  readonly run: (signal: AbortSignal) => Promise<readonly Found[]>;
}

export function right(text: string): Found {
  return { state: "right", text };
}

export function wrong(text: string, mend: string): Found {
  return { state: "wrong", text, mend };
}

export function note(text: string, mend?: string): Found {
  return { state: "note", text, ...(mend && { mend }) };
}

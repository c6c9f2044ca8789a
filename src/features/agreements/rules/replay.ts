import { type Merged, merge } from "./merge.ts";

/** One wording of a clause. It is never changed and never taken away. */
export interface Version {
  /** The clause that it is a wording of. */
  readonly clause: string;
  /** 1 for the first of its clause. */
  readonly number: number;
  /** The version that its author began with; 0 where there was none. */
  readonly base: number;
  readonly heading: string;
  /** Empty: the clause goes out. */
  readonly text: string;
}

export type Entry =
  | { readonly kind: "written"; readonly version: Version }
  /** From now on the draft says this. */
  | { readonly kind: "entered"; readonly clause: string; readonly number: number }
  /** It is kept, but was not taken into the draft. */
  | { readonly kind: "setAside"; readonly clause: string; readonly number: number };

/** All that was written in an agreement, oldest first. It only grows. */
export type History = readonly Entry[];

export type Edit =
  | {
      readonly kind: "write";
      readonly clause: string;
      readonly base: number;
      readonly heading: string;
      readonly text: string;
      /** Into the draft at once; else it stands as proposed. */
      readonly enter: boolean;
    }
  | { readonly kind: "enter" | "setAside"; readonly clause: string; readonly number: number };

export type Applied =
  | { readonly kind: "applied"; readonly history: History; readonly number: number }
  /**
   * Somebody was first: the wording is kept as proposed, the draft is as it was, and whoever wrote it chooses. A clause
   * that was already entered since is `current`; `merged` is both in one text.
   */
  | {
      readonly kind: "behind";
      readonly history: History;
      readonly number: number;
      readonly current: Version;
      readonly merged: Merged;
    }
  | { readonly kind: "refused"; readonly why: "unknownVersion" | "nothingChanged" | "isEntered" };

/** The history with one edit more. */
export function apply(history: History, edit: Edit): Applied {
  return edit.kind === "write" ? write(history, edit) : settle(history, edit);
}

function write(history: History, { kind: _, enter, ...edit }: Extract<Edit, { kind: "write" }>): Applied {
  const versions = versionsOf(history, edit.clause);
  const base = versions.find(({ number }) => number === edit.base);
  if (edit.base !== 0 && !base) return { kind: "refused", why: "unknownVersion" };
  if (base && base.heading === edit.heading && base.text === edit.text)
    return { kind: "refused", why: "nothingChanged" };
  const number = versions.length + 1;
  const written: History = [...history, { kind: "written", version: { ...edit, number } }];
  if (!enter) return { kind: "applied", history: written, number };
  const current = clauseAt(history, edit.clause);
  if (current && current.number !== edit.base) {
    const merged = merge(base?.text ?? "", current.text, edit.text);
    return { kind: "behind", history: written, number, current, merged };
  }
  return { kind: "applied", history: [...written, { kind: "entered", clause: edit.clause, number }], number };
}

function settle(history: History, { kind, clause, number }: Exclude<Edit, { kind: "write" }>): Applied {
  if (!versionsOf(history, clause).some((version) => version.number === number))
    return { kind: "refused", why: "unknownVersion" };
  if (clauseAt(history, clause)?.number === number) return { kind: "refused", why: "isEntered" };
  const entry: Entry = { kind: kind === "enter" ? "entered" : "setAside", clause, number };
  return { kind: "applied", history: [...history, entry], number };
}

/** Every wording of a clause that there has been, oldest first. */
export function versionsOf(history: History, clause: string): readonly Version[] {
  return history.flatMap((entry) => (entry.kind === "written" && entry.version.clause === clause ? entry.version : []));
}

/** What the draft says, after so many entries: all of them where nothing else is said. Undefined before it said anything. */
export function clauseAt(history: History, clause: string, at = history.length): Version | undefined {
  const entered = history.slice(0, at).findLast((entry) => entry.kind === "entered" && entry.clause === clause);
  if (entered?.kind !== "entered") return undefined;
  return versionsOf(history, clause).find(({ number }) => number === entered.number);
}

/** The draft after so many entries: each clause as it was entered last, in the order in which they first were written. */
export function textAt(history: History, at = history.length): readonly Version[] {
  const versions = new Map<string, Version>();
  const places = new Map<string, Version | undefined>();
  for (const entry of history.slice(0, at)) {
    if (entry.kind === "written") {
      versions.set(keyOf(entry.version), entry.version);
      if (!places.has(entry.version.clause)) places.set(entry.version.clause, undefined);
    } else if (entry.kind === "entered") places.set(entry.clause, versions.get(keyOf(entry)));
  }
  return [...places.values()].filter((version) => version !== undefined && version.text !== "") as Version[];
}

function keyOf({ clause, number }: { readonly clause: string; readonly number: number }): string {
  return `${number} ${clause}`;
}

/** How each wording of a clause stands. */
export type Place = "proposed" | "entered" | "replaced" | "setAside";

export function placeOf(history: History, { clause, number }: Pick<Version, "clause" | "number">): Place {
  if (clauseAt(history, clause)?.number === number) return "entered";
  const last = history.findLast(
    (entry) => entry.kind !== "written" && entry.clause === clause && entry.number === number,
  );
  if (last?.kind === "entered") return "replaced";
  return last?.kind === "setAside" ? "setAside" : "proposed";
}

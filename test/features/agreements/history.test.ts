import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { merge } from "../../../src/features/agreements/rules/merge.ts";
import {
  apply,
  clauseAt,
  type Edit,
  type History,
  placeOf,
  textAt,
  versionsOf,
} from "../../../src/features/agreements/rules/replay.ts";

const prose = fc
  .array(fc.constantFrom("parterna", "möts", " ", "\n", "\n\n", ".", "å"), { maxLength: 40 })
  .map((some) => some.join(""));

describe("Two edits of one text", () => {
  const base = "Bakgrund.\n\nParterna möts två gånger.\n\nSlut.";

  test("are both in it where they changed different paragraphs", () => {
    const merged = merge(base, base.replace("två", "tre"), base.replace("Slut.", "Slut.\n\nOch mer."));
    expect(merged).toMatchObject({ clean: true, text: "Bakgrund.\n\nParterna möts tre gånger.\n\nSlut.\n\nOch mer." });
  });

  test("are both shown where they changed the same one, theirs first", () => {
    const merged = merge(base, base.replace("två", "tre"), base.replace("två", "fyra"));
    expect(merged.clean).toBe(false);
    expect(merged.text).toBe("Bakgrund.\n\nParterna möts tre gånger.\n\nParterna möts fyra gånger.\n\nSlut.");
    expect(merged.stretches[1]).toEqual({
      kind: "conflict",
      base: ["Parterna möts två gånger."],
      theirs: ["Parterna möts tre gånger."],
      mine: ["Parterna möts fyra gånger."],
    });
  });

  test("are one where only one of them changed anything, or both the same", () => {
    fc.assert(
      fc.property(prose, prose, (text, edited) => {
        expect(merge(text, edited, text)).toMatchObject({ clean: true, text: edited });
        expect(merge(text, text, edited)).toMatchObject({ clean: true, text: edited });
        expect(merge(text, edited, edited)).toMatchObject({ clean: true, text: edited });
      }),
    );
  });

  test("lose no line that either of them wrote", () => {
    fc.assert(
      fc.property(prose, prose, prose, (text, theirs, mine) => {
        const lines = new Set(merge(text, theirs, mine).text.split("\n"));
        const old = new Set(text.split("\n"));
        for (const line of [...theirs.split("\n"), ...mine.split("\n")])
          if (!old.has(line)) expect(lines).toContain(line);
      }),
    );
  });
});

describe("The history of a draft", () => {
  const first: Edit = { kind: "write", clause: "goals", base: 0, heading: "Mål", text: "Fler unga.", enter: true };

  function historyOf(...edits: readonly Edit[]): History {
    return edits.reduce<History>((history, edit) => {
      const applied = apply(history, edit);
      return applied.kind === "refused" ? history : applied.history;
    }, []);
  }

  test("keeps a proposed wording beside the draft until it is entered", () => {
    const proposed = historyOf(first, { ...first, base: 1, text: "Fler unga i Öppen hall.", enter: false });
    expect(clauseAt(proposed, "goals")?.text).toBe("Fler unga.");
    expect(placeOf(proposed, { clause: "goals", number: 2 })).toBe("proposed");
    const entered = apply(proposed, { kind: "enter", clause: "goals", number: 2 });
    expect(entered).toMatchObject({ kind: "applied" });
    const history = entered.kind === "applied" ? entered.history : [];
    expect(clauseAt(history, "goals")?.text).toBe("Fler unga i Öppen hall.");
    expect([1, 2].map((number) => placeOf(history, { clause: "goals", number }))).toEqual(["replaced", "entered"]);
  });

  test("keeps the second of two who write at once, and lets them choose", () => {
    const theirs = historyOf(first, { ...first, base: 1, text: "Fler unga i sommar." });
    const mine = apply(theirs, { ...first, base: 1, text: "Fler barn." });
    expect(mine).toMatchObject({ kind: "behind", number: 3, current: { number: 2, text: "Fler unga i sommar." } });
    if (mine.kind !== "behind") return;
    expect(mine.merged.text).toBe("Fler unga i sommar.\n\nFler barn.");
    expect(clauseAt(mine.history, "goals")?.number).toBe(2);
    expect(versionsOf(mine.history, "goals").at(-1)?.text).toBe("Fler barn.");
  });

  test("takes a clause out when its text is empty, and can bring it back", () => {
    const out = historyOf(first, { ...first, base: 1, text: "" });
    expect(textAt(out)).toEqual([]);
    expect(
      textAt(historyOf(first, { ...first, base: 1, text: "" }, { kind: "enter", clause: "goals", number: 1 })),
    ).toHaveLength(1);
  });

  test("refuses what begins with a version that is not there, what changes nothing, and what is entered already", () => {
    const history = historyOf(first);
    expect(apply(history, { ...first, base: 7, text: "Annat." })).toEqual({ kind: "refused", why: "unknownVersion" });
    expect(apply(history, { ...first, base: 1 })).toEqual({ kind: "refused", why: "nothingChanged" });
    expect(apply(history, { kind: "setAside", clause: "goals", number: 1 })).toEqual({
      kind: "refused",
      why: "isEntered",
    });
    expect(apply(history, { kind: "enter", clause: "goals", number: 2 })).toEqual({
      kind: "refused",
      why: "unknownVersion",
    });
  });

  const clause = fc.constantFrom("goals", "term", "parties");
  const edit: fc.Arbitrary<Edit> = fc.oneof(
    fc.record({
      kind: fc.constant("write" as const),
      clause,
      base: fc.nat(6),
      heading: fc.constantFrom("Mål", "Avtalstid"),
      text: prose,
      enter: fc.boolean(),
    }),
    fc.record({
      kind: fc.constantFrom("enter" as const, "setAside" as const),
      clause,
      number: fc.integer({ min: 1, max: 6 }),
    }),
  );

  test("only grows, keeps every wording in reach, and is the draft when it is replayed", () => {
    fc.assert(
      fc.property(fc.array(edit, { maxLength: 25 }), (edits) => {
        let history: History = [];
        const draft = new Map<string, string>();
        const written: string[] = [];
        for (const next of edits) {
          const applied = apply(history, next);
          if (applied.kind === "refused") continue;
          expect(applied.history.slice(0, history.length)).toEqual(history);
          history = applied.history;
          if (next.kind === "write") written.push(next.text);
          if (applied.kind === "applied" && next.kind === "write" && next.enter) draft.set(next.clause, next.text);
          if (next.kind === "enter")
            draft.set(next.clause, versionsOf(history, next.clause).find(({ number }) => number === next.number)!.text);
        }
        const kept = ["goals", "term", "parties"].flatMap((key) => versionsOf(history, key).map(({ text }) => text));
        expect(kept.toSorted()).toEqual(written.toSorted());
        const replayed = textAt(history).map(({ clause: key, text }) => [key, text] as const);
        expect(new Map(replayed)).toEqual(new Map([...draft].filter(([, text]) => text !== "")));
        for (const key of draft.keys()) expect(clauseAt(history, key)?.text).toBe(draft.get(key));
      }),
    );
  });
});

import { describe, expect, it } from "vitest";
import { makeSecrets, SealError } from "../../../src/adapters/store/secrets.ts";

const secrets = makeSecrets("a key of the tests, long enough to do");
const other = makeSecrets("another key of the tests, as long as it");

/** Why a sealed text cannot be opened; undefined where it can. */
function problem(work: () => unknown): string | undefined {
  try {
    work();
    return undefined;
  } catch (error) {
    if (error instanceof SealError) return error.problem;
    throw error;
  }
}

describe("a sealed text", () => {
  const sealed = secrets.seal("xoxb-åäö-🤝", "row 1");

  it("can be opened by its key and its owner", () => {
    expect(secrets.open(sealed, "row 1")).toBe("xoxb-åäö-🤝");
    expect(makeSecrets("a key of the tests, long enough to do").open(sealed, "row 1")).toBe("xoxb-åäö-🤝");
    expect(secrets.open(secrets.seal("", "row 1"), "row 1")).toBe("");
  });

  it("shows nothing of what it holds, and looks different each time", () => {
    expect(sealed).toMatch(/^v1\.[\w-]{8}\.[\w-]{16}\.[\w-]+$/);
    expect(Buffer.from(sealed.split(".")[3]!, "base64url").toString("latin1")).not.toContain("xoxb");
    expect(secrets.seal("xoxb-åäö-🤝", "row 1")).not.toBe(sealed);
  });

  it("tells another key from damage", () => {
    expect(problem(() => other.open(sealed, "row 1"))).toBe("key");
    expect(() => other.open(sealed, "row 1")).toThrow("sealed with another SECRET_KEY");
  });

  it("cannot be opened in the place of another row's", () => {
    expect(problem(() => secrets.open(sealed, "row 2"))).toBe("damaged");
  });

  it("cannot be opened once any part of it is changed, cut off or missing", () => {
    const [version, name, nonce, hidden] = sealed.split(".") as [string, string, string, string];
    const flip = (text: string, at: number) => text.slice(0, at) + (text[at] === "A" ? "B" : "A") + text.slice(at + 1);
    const changed = [
      ["v2", name, nonce, hidden],
      [version, name, flip(nonce, 3), hidden],
      ...[0, 5, hidden.length - 5].map((at) => [version, name, nonce, flip(hidden, at)]),
      [version, name, nonce, hidden.slice(0, 10)],
      [version, name, nonce],
      [version, name],
      [""],
    ];
    for (const parts of changed) expect(problem(() => secrets.open(parts.join("."), "row 1"))).toBe("damaged");
  });
});

describe("a signature", () => {
  it("is the same for the same text and key, and no other", () => {
    expect(secrets.sign("a")).toBe(secrets.sign("a"));
    expect(new Set([secrets.sign("a"), secrets.sign("b"), other.sign("a")]).size).toBe(3);
  });
});

import { describe, expect, test } from "vitest";
import { payloadOf, readPayload } from "../../src/core/payload.ts";

const group = "0b6d3f5e-5b0c-4c1e-9d39-0d7f5d1f7c11";

describe("What a button carries", () => {
  test("comes back as the call it was", () => {
    const button = {
      label: "Vi står bakom",
      call: { command: "decisions.answer", input: { proposal: "3/2026", answer: "supports" } },
    };
    expect(readPayload(JSON.parse(JSON.stringify(payloadOf(button, group))))).toEqual({
      says: { call: { ...button.call, draft: undefined } },
      group,
    });
  });

  test("keeps a draft apart from what is settled, since a draft opens a form", () => {
    const button = {
      label: "Öppna",
      call: { command: "decisions.propose", input: {}, draft: { text: "köpa bollar" } },
    };
    expect(readPayload(payloadOf(button))?.says).toEqual({ call: button.call });
  });

  test.each([
    [undefined],
    [null],
    ["text"],
    [{}],
    [{ c: 1 }],
    [{ c: "x", evil: true }],
    [{ p: "not an id" }],
    [{ c: "x".repeat(100) }],
    [[]],
  ])("that is not ours is refused: %j", (raw) => {
    expect(readPayload(raw)).toBeUndefined();
  });
});

import { expect, test } from "vitest";
import { admit } from "../../src/core/admit.ts";

type Admitted = Parameters<typeof admit>;
const ask = { place: { platform: "test", team: "t1" } } as Admitted[0];
const seat = { group: { name: "Gruppen" }, actor: { roles: ["chair"] } } as unknown as Admitted[2];
const admitTo = (...roles: Admitted[1]["roles"]) => admit(ask, { roles }, seat, "sv");

test("whoever may not is told who can", () => {
  expect(() => admitTo("secretary", "administrator")).toThrow(
    "Det här kan bara sekreteraren eller en administratör göra.",
  );
});

test("what only the clock does is not said to be anyone's to do", () => {
  expect(() => admitTo("clock")).toThrow("Kortet är gammalt och går inte att använda längre.");
});

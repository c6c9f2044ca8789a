import { describe, expect, it } from "vitest";
import { phraseOf, suggest } from "../../../src/adapters/room/browser/completion.ts";
import { settings } from "./settings.ts";

const inChannel = {
  phrases: settings.commands.sv,
  people: [
    { handle: "Samspråk", name: "" },
    { handle: "miso", name: "MISO:s representant" },
    { handle: "ordforanden", name: "Ordföranden" },
  ],
  own: false,
};
const labels = (line: string, own = false) => suggest(line, { ...inChannel, own }).map(({ label }) => label);

describe("what the line may be on its way to", () => {
  it.each([
    ["/", ["/beslut", "/beslut lista", "/förslag"]],
    ["/be", ["/beslut", "/beslut lista"]],
    ["/forsl", ["/förslag"]],
    ["/lista", ["/beslut lista"]],
    ["/beslut", ["/beslut lista"]],
    ["/beslut lista", []],
    ["/beslut att köpa bollar", []],
    ["", []],
    ["beslut", []],
    ["Hej @", ["@Samspråk", "@miso", "@ordforanden"]],
    ["/starta ordförande=@", []],
    ["Hej @ord", ["@ordforanden"]],
    ["Hej @miso ", []],
    ["a@b", []],
  ])("after %j: %j", (line, expected) => {
    expect(labels(line)).toEqual(expected);
  });

  it("commands need no slash where one talks with Samspråk alone", () => {
    expect(labels("bes", true)).toEqual(["beslut", "beslut lista"]);
    expect(labels("", true)).toEqual([]);
  });

  it("takes the place of what was begun, and lets one go on", () => {
    expect(suggest("/forsl", inChannel)[0]).toEqual({ line: "/förslag ", label: "/förslag", about: "Föreslå beslut" });
    expect(suggest("Hej @mi", inChannel)[0]?.line).toBe("Hej @miso ");
  });
});

it("tells how the longest command is typed that the line begins with", () => {
  const usage = (line: string) => phraseOf(line, settings.commands.sv)?.usage;
  expect(usage("/beslut lista")).toBe("beslut lista");
  expect(usage("/beslut listan")).toBe("beslut <beslut>");
  expect(usage("/FORSLAG att")).toBe("förslag <förslag>");
  expect(usage("/beslutat")).toBeUndefined();
});

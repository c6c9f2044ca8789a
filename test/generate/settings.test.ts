import { parseEnv } from "node:util";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { readConfig } from "../../src/config.ts";
import { settingsExample, settingsTable } from "../../src/generate/settings.ts";
import { variables } from "../../src/variables.ts";

const settings = {
  PORT: { about: "The port.", schema: z.coerce.number().default(3000) },
  TOKEN: { about: "A token, if any | or_none_.", schema: z.string().optional() },
  OPEN: { about: "1 opens it.", schema: z.stringbool().default(false) },
  SHUT: { about: "0 opens it.", schema: z.stringbool().default(true) },
};

describe("the example of a settings file", () => {
  it("tells what each setting means, and its default in a comment", () => {
    expect(settingsExample(settings)).toBe(
      [
        "# Every setting. What stands behind a # is its default; one that is left empty is not set.",
        "",
        "# The port.",
        "# PORT=3000",
        "",
        "# A token, if any | or_none_.",
        "TOKEN=",
        "",
        "# 1 opens it.",
        "# OPEN=0",
        "",
        "# 0 opens it.",
        "# SHUT=1",
        "",
      ].join("\n"),
    );
  });

  it("names all that the program reads, and is right about the defaults", () => {
    const example = parseEnv(settingsExample(variables).replaceAll(/^# (?=[A-Z_]+=)/gmu, ""));
    expect(Object.keys(example).sort()).toEqual(Object.keys(variables).sort());
    expect(readConfig(example)).toEqual(readConfig({}));
  });

  it("sets nothing where it is taken as it is", () => {
    expect(Object.values(parseEnv(settingsExample(variables))).filter(Boolean)).toEqual([]);
  });
});

describe("the table of settings", () => {
  it("has a line for each, and an empty cell where there is no default", () => {
    expect(settingsTable(settings).split("\n")).toEqual([
      "| Variable | Meaning | Default |",
      "| --- | --- | --- |",
      "| `PORT` | The port. | `3000` |",
      "| `TOKEN` | A token, if any \\| or_none\\_. |  |",
      "| `OPEN` | 1 opens it. | `0` |",
      "| `SHUT` | 0 opens it. | `1` |",
    ]);
  });
});

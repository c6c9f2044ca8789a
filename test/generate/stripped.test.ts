import { execFileSync } from "node:child_process";
import { cpSync, existsSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { plantTree } from "../support/plantTree.ts";

const own = resolve(import.meta.dirname, "../../src/generate/stripped.mjs");
const start = 'import { keepStripped } from "./generate/stripped.mjs"; keepStripped(); await import("./main.ts");';
const saying = (words: string) => `const said: string = "${words}"; console.log(said);`;

function plant(words: string) {
  const tree = plantTree({ "src/start.mjs": start, "src/main.ts": saying(words) });
  cpSync(own, join(tree.root, "src/generate/stripped.mjs"));
  return {
    ...tree,
    kept: join(tree.root, "src/generated/stripped/main.ts.js"),
    write: (to: string, text: string) => writeFileSync(join(tree.root, to), text),
    run: () =>
      execFileSync(process.execPath, ["--disable-warning=ExperimentalWarning", "src/start.mjs"], {
        cwd: tree.root,
        encoding: "utf8",
      }).trim(),
  };
}

describe("What our files are without their types", () => {
  it("is kept, and is what runs the next time", () => {
    using house = plant("first");
    expect(house.run()).toBe("first");
    const text = readFileSync(house.kept, "utf8");
    expect(text).not.toContain(": string");
    house.write("src/generated/stripped/main.ts.js", text.replace('"first"', '"kept"'));
    expect(house.run()).toBe("kept");
  });

  it("is made anew where the file has changed, or where half of it was written", () => {
    using house = plant("first");
    house.run();
    house.write("src/main.ts", saying("second"));
    expect(house.run()).toBe("second");
    house.write("src/generated/stripped/main.ts.js", readFileSync(house.kept, "utf8").slice(0, 30));
    expect(house.run()).toBe("second");
  });

  it("is not needed: where nothing can be written, the program starts all the same", () => {
    using house = plant("first");
    house.write("src/generated", "");
    expect(house.run()).toBe("first");
    expect(existsSync(house.kept)).toBe(false);
  });
});

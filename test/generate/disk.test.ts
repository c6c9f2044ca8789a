import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { findStale, writeFiles } from "../../src/generate/disk.ts";
import { plantTree } from "../support/plantTree.ts";

const files = [
  { path: "README.md", content: "Samspråk\n" },
  { path: "manifests/teams/sv/color.png", content: Uint8Array.of(0x89, 0x50, 0xff, 0) },
];

describe("the generated files", () => {
  it("are stale where they are missing or say something else", async () => {
    using tree = plantTree({ "README.md": "Samsprak\n" });
    expect(await findStale(tree.root, files)).toEqual(files);
  });

  it("are written byte for byte, in folders that are made for them, and are stale no more", async () => {
    using tree = plantTree({ "prose.md": "mine" });
    await writeFiles(tree.root, files);
    expect(readFileSync(join(tree.root, "README.md"), "utf8")).toBe("Samspråk\n");
    expect([...readFileSync(join(tree.root, "manifests/teams/sv/color.png"))]).toEqual([0x89, 0x50, 0xff, 0]);
    expect(await findStale(tree.root, files)).toEqual([]);
    expect(readFileSync(join(tree.root, "prose.md"), "utf8")).toBe("mine");
  });

  it("are not passed over where they cannot be read", async () => {
    using tree = plantTree({ "README.md/inside": "" });
    await expect(findStale(tree.root, files)).rejects.toThrow("EISDIR");
  });
});

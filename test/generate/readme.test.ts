import { describe, expect, it } from "vitest";
import { fillReadme } from "../../src/generate/readme.ts";

const readme = "# Name\n\n<!-- commands -->\nold\n<!-- /commands -->\n\nProse about `<!-- commands -->` stays.\n";

describe("the README", () => {
  it("gets the text between its marks, and keeps the prose around them", () => {
    expect(fillReadme(readme, { commands: "new" })).toBe(
      "# Name\n\n<!-- commands -->\n\nnew\n\n<!-- /commands -->\n\nProse about `<!-- commands -->` stays.\n",
    );
  });

  it("does not change when it is filled again", () => {
    const once = fillReadme(readme, { commands: "new" });
    expect(fillReadme(once, { commands: "new" })).toBe(once);
  });

  it("takes the text as it is", () => {
    expect(fillReadme(readme, { commands: "$& $1 $$" })).toContain("\n$& $1 $$\n");
  });

  it.each([
    ["lacks a mark", "# Name\n", "README.md lacks the line <!-- commands -->. Put it where the generated table"],
    ["lacks the mark's end", "<!-- commands -->\n", "README.md lacks the line <!-- /commands -->."],
    [
      "has a mark only inside a line",
      "See <!-- commands -->\n<!-- /commands -->\n",
      "lacks the line <!-- commands -->",
    ],
    ["has a mark twice", `<!-- commands -->\n${readme}`, "README.md has the line <!-- commands --> twice."],
    ["ends before it begins", "<!-- /commands -->\n<!-- commands -->\n", "Put them the other way round."],
  ])("that %s is refused with what to do", (_, text, sentence) => {
    expect(() => fillReadme(text, { commands: "new" })).toThrow(sentence);
  });
});

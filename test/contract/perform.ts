import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { beginGroup } from "./beginGroup.ts";
import type { OpenStage, Stage, Who } from "./stage.ts";

/** Something that people do and see, the same on every platform. */
export interface Scenario {
  /** Reads on from the theme's name. */
  readonly tells: string;
  readonly play: (stage: Stage) => Promise<void>;
}

/** Scenarios that share a stage, one after another. Each makes what it needs besides what the theme begins with. */
export interface Theme {
  readonly name: string;
  /** What the theme begins with: a group, which has agreed on the effect of its decisions or has not; or nothing at all. */
  readonly begins: "with a group" | "with a group that chooses each effect" | "with nothing";
  readonly english?: Who;
  readonly scenarios: readonly Scenario[];
}

/** Plays the themes on one platform. */
export function perform(platform: string, open: OpenStage, themes: readonly Theme[]): void {
  describe.each(themes)(`${platform}: $name`, ({ begins, english, scenarios }) => {
    let stage: Stage;
    beforeAll(async () => {
      stage = await open(english ? { english } : {});
      if (begins !== "with nothing") await beginGroup(stage, begins === "with a group" ? "mandat" : undefined);
    });
    afterAll(() => stage?.close());
    afterEach(() => expect(stage.troubles.splice(0)).toEqual([]));
    test.each(scenarios)("$tells", async ({ play }) => await play(stage));
  });
}

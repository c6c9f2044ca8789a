import type { Page } from "playwright-core";
import { afterAll, describe, expect, it } from "vitest";
import { findBarriers, openChromium, openPage } from "../../support/chromium.ts";
import { beginRoom } from "./setup/open.ts";
import { walkThroughSetup } from "./setup/walk.ts";

const browser = await openChromium();
afterAll(() => browser?.close());

/** Those that hold all that the others do. */
const states = ["starta, ofullständigt", "startad", "inställningar, alla", "hem", "nytt"];

async function isPassable(page: Page, width: number, state: string): Promise<void> {
  expect(await findBarriers(page), state).toEqual([]);
  expect(await page.evaluate("document.documentElement.scrollWidth"), state).toBe(width);
}

describe.skipIf(!browser)("a group is set up, and nothing stands in the way or reaches outside", () => {
  it.each([
    { look: "own", colorScheme: "light", width: 1280, also: "Som i Slack" },
    { look: "teams", colorScheme: "dark", width: 320, also: undefined },
  ] as const)(
    "as $look draws it, $colorScheme and $width wide",
    async ({ look, colorScheme, width, also }) => {
      const room = await beginRoom();
      const page = await openPage(browser!, `${room.url}/room?as=sekreteraren&look=${look}`, {
        ...{ colorScheme, reducedMotion: "reduce", viewport: { width, height: 800 } },
      });
      const seen: string[] = [];
      await walkThroughSetup(page, room, async (state) => {
        if (!states.includes(state)) return;
        seen.push(state);
        await isPassable(page, width, state);
      });
      expect(seen).toEqual(states);
      if (also) {
        await page.getByText(also).click();
        await isPassable(page, width, also);
      }
      expect(room.troubles).toEqual([]);
      await page.context().close();
      await room.close();
    },
    120_000,
  );
});

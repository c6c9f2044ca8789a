import { handle } from "../../../core/feature.ts";
import { said } from "../../../core/reply.ts";
import { longDate } from "../../../language/format/dates.ts";
import { endQuiet, quiet } from "../commands.ts";
import type { Needs } from "../needs.ts";
import { pauseFrom } from "../rules.ts";
import { texts } from "../texts.ts";

export const pausing = ({ setQuiet }: Needs) => [
  handle(quiet, async (turn) => {
    const { lastDay, until } = pauseFrom(turn.now, turn.group.zone);
    await setQuiet(turn, until);
    return said(texts[turn.language].paused(longDate(lastDay, turn.language)));
  }),

  handle(endQuiet, async (turn) => {
    const say = texts[turn.language];
    const before = await setQuiet(turn, undefined);
    return said(before && before > turn.now ? say.pauseEnded : say.noPause);
  }),
];

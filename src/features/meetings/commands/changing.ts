import { z } from "zod";
import { defineCommand } from "../../../core/command.ts";
import { number, words } from "../../../core/inputs.ts";
import { both } from "../../../core/texts.ts";
import { texts } from "../texts.ts";
import { callers } from "./booking.ts";

const moving = {
  number,
  /** In own words, and may hold the place as well. Empty: the time stands. */
  when: words(600).optional(),
  place: words(200).optional(),
  link: z
    .url({ protocol: /^https?$/u })
    .max(500)
    .optional(),
};
interface Moved {
  readonly when?: unknown;
  readonly place?: unknown;
  readonly link?: unknown;
}
const saysWhat = ({ when, place, link }: Moved) => (when ?? place ?? link) !== undefined;

/** Shows when the meeting would be; what is pressed then moves it. */
export const move = defineCommand({
  id: "meetings.move",
  kind: "read",
  roles: callers,
  input: z.object(moving).refine(saysWhat, { path: ["when"] }),
  positional: ["number", "when"],
  texts: both(texts, (t) => t.commands.move),
});

export const confirmMove = defineCommand({
  id: "meetings.confirmMove",
  kind: "change",
  roles: callers,
  input: z
    .object({
      ...moving,
      /** The meeting's sequence when its mover looked at it. */
      seen: z.int().optional(),
    })
    .refine(saysWhat, { path: ["when"] }),
  positional: ["number", "when"],
  carried: ["seen"],
  texts: both(texts, (t) => t.commands.confirmMove),
});

export const cancel = defineCommand({
  id: "meetings.cancel",
  kind: "change",
  roles: callers,
  input: z.object({ number, reason: words(300).optional() }),
  positional: ["number", "reason"],
  asksFirst: true,
  texts: both(texts, (t) => t.commands.cancel),
});

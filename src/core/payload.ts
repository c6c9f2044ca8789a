import { z } from "zod";
import type { Said } from "./ask.ts";
import type { Button } from "./card.ts";

const values = z.record(z.string(), z.unknown());
const payload = z.union([
  z.strictObject({ p: z.uuid(), g: z.uuid().optional() }),
  z.strictObject({
    c: z.string().max(80),
    i: values.optional(),
    d: values.optional(),
    g: z.uuid().optional(),
    w: z.string().max(4000).optional(),
  }),
]);

/** What a platform carries for a button and gives back when it is pressed. Short names, since platforms count characters. */
export type ButtonPayload = z.infer<typeof payload>;

export function payloadOf({ call, parked, group }: Button, cardGroup?: string): ButtonPayload {
  const g = group ?? cardGroup;
  if (parked) return { p: parked, g };
  const filled = Object.keys(call.input).length > 0;
  const { command: c, draft, unconfirmed: w } = call;
  return { c, i: filled ? { ...call.input } : undefined, d: draft && { ...draft }, g, w };
}

/** Undefined where it is not one of ours: an old card, or a forged one. The command checks its input by itself. */
export function readPayload(raw: unknown): { readonly says: Said; readonly group: string | undefined } | undefined {
  const { data } = payload.safeParse(raw);
  if (!data) return undefined;
  if ("p" in data) return { says: { parked: data.p }, group: data.g };
  const { c: command, i: input = {}, d: draft, w: unconfirmed } = data;
  return { says: { call: { command, input, draft, unconfirmed } }, group: data.g };
}

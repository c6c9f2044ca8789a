import { createHmac, timingSafeEqual } from "node:crypto";

/** How far a request's time may lie from ours, before or after. */
const toleranceMs = 5 * 60_000;

export interface Signed {
  readonly secret: string;
  /** As the headers have them; a header may be missing. */
  readonly timestamp: string | undefined;
  readonly signature: string | undefined;
  readonly body: Buffer;
}

/** Whether Slack signed just this body, at most five minutes ago and not in the future. */
export function isFromSlack({ secret, timestamp, signature, body }: Signed, now: Date): boolean {
  if (!timestamp || !signature || !/^\d{1,12}$/u.test(timestamp)) return false;
  if (Math.abs(now.getTime() - Number(timestamp) * 1000) > toleranceMs) return false;
  const expected = createHmac("sha256", secret).update(`v0:${timestamp}:`).update(body).digest("hex");
  const [given, right] = [Buffer.from(signature), Buffer.from(`v0=${expected}`)];
  return given.length === right.length && timingSafeEqual(given, right);
}

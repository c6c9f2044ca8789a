import { z } from "zod";

/** A payload that is built like none of Slack's. It would be no more readable if it came again. */
export class Unreadable extends Error {}

const object = z.record(z.string(), z.unknown());

/** Whether a body holds an object, as all payloads are: Bolt reads fields of whatever it is given, and falls over null. */
export function holdsPayload(body: Buffer, isForm: boolean): boolean {
  const text = body.toString();
  if (!isForm) return isObject(text);
  const payload = new URLSearchParams(text).get("payload");
  // Without that, the form's own fields are the payload.
  return payload === null || isObject(payload);
}

function isObject(text: string): boolean {
  try {
    return object.safeParse(JSON.parse(text)).success;
  } catch {
    return false;
  }
}

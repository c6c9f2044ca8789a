import { z } from "zod";

/** A payload that is built like none of Slack's. It would be no more readable if it came again. */
export class Unreadable extends Error {}

/** What Slack has sent, read once for all who look into it before Bolt does. */
export interface Body {
  readonly text: string;
  /** Undefined where it is no form. */
  readonly form: URLSearchParams | undefined;
}

export function readForm(body: Buffer, isForm: boolean): Body {
  const text = body.toString();
  return { text, form: isForm ? new URLSearchParams(text) : undefined };
}

const object = z.record(z.string(), z.unknown());

/** Whether a body holds an object, as all payloads are: Bolt reads fields of whatever it is given, and falls over null. */
export function holdsPayload({ text, form }: Body): boolean {
  if (!form) return isObject(text);
  const payload = form.get("payload");
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

import { WebAPIHTTPError, WebAPIPlatformError, WebAPIRateLimitedError, WebAPIRequestError } from "@slack/web-api";
import { OutsideError } from "../../core/errors.ts";

const unreadable = "unreadable_answer";
/** Troubles on the way or of Slack's own, which pass. */
const passing = new Set([
  "internal_error",
  "fatal_error",
  "service_unavailable",
  "request_timeout",
  "ratelimited",
  unreadable,
]);
/** What whoever runs the program can mend while posts wait: the token, and what it may do. */
const mendable = new Set([
  "invalid_auth",
  "not_authed",
  "token_expired",
  "token_revoked",
  "account_inactive",
  "missing_scope",
  "ekm_access_denied",
  "team_access_not_granted",
  "invalid_client_id",
  "bad_client_secret",
]);
const mendMs = 10 * 60_000;

/** What went wrong, in a word for the log: Slack's error code where it gave one. Never a text that someone wrote. */
export function codeOf(error: unknown): string {
  if (error instanceof WebAPIPlatformError) return platformCode(error);
  if (error instanceof WebAPIHTTPError) return `http_${error.statusCode}`;
  if (error instanceof WebAPIRateLimitedError) return "ratelimited";
  if (error instanceof WebAPIRequestError) return error.original.name;
  return error instanceof Error ? error.name : "unknown";
}

/** The SDK takes whatever comes for an answer: a page of some proxy's too. */
function platformCode({ data: { error } }: WebAPIPlatformError): string {
  return /^\w{1,80}$/u.test(error) ? error : unreadable;
}

/** A failed call as the relay must know it: whether it may succeed later, and when. */
export function asOutside(error: unknown): OutsideError {
  if (error instanceof OutsideError) return error;
  const code = codeOf(error);
  const text = `Slack: ${code}`;
  if (error instanceof WebAPIRateLimitedError)
    return new OutsideError(text, { cause: error, retry: true, waitMs: error.retryAfter * 1000 });
  if (mendable.has(code)) return new OutsideError(text, { cause: error, retry: true, waitMs: mendMs });
  // Anything else that Slack has answered in words stays as it is: the channel is gone, or we are not in it.
  const retry = !(error instanceof WebAPIPlatformError) || passing.has(code);
  return new OutsideError(text, { cause: error, retry });
}

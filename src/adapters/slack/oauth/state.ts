import { timingSafeEqual } from "node:crypto";

/** How long someone may look at Slack's page before they say yes. */
export const stateMs = 10 * 60_000;

export interface StateTools {
  /** A signature that nobody else can make. */
  readonly sign: (text: string) => string;
  /** A random text that nobody can guess, of letters, digits, "-" and "_". */
  readonly nonce: () => string;
  readonly now: () => Date;
}

/** What goes with someone to Slack's page and back, and shows that they came from ours. */
export interface State {
  /** "nonce.expires.signature" */
  readonly text: string;
  /** What the browser keeps meanwhile: whoever comes back with the state must be the one who got it. */
  readonly nonce: string;
}

export function issueState({ sign, nonce: random, now }: StateTools): State {
  const nonce = random();
  const signed = `${nonce}.${now().getTime() + stateMs}`;
  return { text: `${signed}.${signatureOf(signed, sign)}`, nonce };
}

/** The nonce of a state that is ours, still holds and is the browser's own; else what is wrong with it. */
export function readState(
  text: string,
  browser: string | undefined,
  { sign, now }: Omit<StateTools, "nonce">,
): { readonly nonce: string } | "forged" | "expired" {
  const [nonce = "", expires = "", signature = ""] = text.split(".");
  const signed = `${nonce}.${expires}`;
  if (!isSame(signature, signatureOf(signed, sign)) || text !== `${signed}.${signature}`) return "forged";
  if (Number(expires) <= now().getTime()) return "expired";
  return browser !== undefined && isSame(browser, nonce) ? { nonce } : "forged";
}

function signatureOf(signed: string, sign: StateTools["sign"]): string {
  return sign(`slack install ${signed}`);
}

function isSame(a: string, b: string): boolean {
  const [given, right] = [Buffer.from(a), Buffer.from(b)];
  return given.length === right.length && timingSafeEqual(given, right);
}

import { WebAPIPlatformError } from "@slack/web-api";
import { makeBareClient } from "./installations/lines.ts";
import { codeOf } from "./outside.ts";
import { scopes } from "./scopes.ts";

/** What Slack says of a bot token; `missing` names the manifest's scopes that it lacks, where Slack tells which it has. */
export type TokenState =
  | { readonly team: string; readonly missing: readonly string[] | undefined }
  | { readonly refused: string }
  | { readonly away: string };

const silent = { info() {}, warn() {}, error() {} };

export async function examineToken(apiUrl: string, token: string): Promise<TokenState> {
  try {
    const { team = "", response_metadata } = await makeBareClient(apiUrl, silent).auth.test({ token });
    const granted = response_metadata?.scopes;
    const missing = granted && scopes.map(({ scope }) => scope).filter((scope) => !granted.includes(scope));
    return { team, missing };
  } catch (error) {
    return error instanceof WebAPIPlatformError ? { refused: codeOf(error) } : { away: codeOf(error) };
  }
}

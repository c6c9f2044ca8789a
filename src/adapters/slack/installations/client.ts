import { type WebAPICallResult, WebClient, type WebClientOptions } from "@slack/web-api";
import { codeOf } from "../outside.ts";
import type { Tokens } from "./tokens.ts";

/** Speaks for one installation, with whatever token it has at the moment of the call. */
export class InstalledClient extends WebClient {
  readonly #tokens: Tokens;

  constructor(tokens: Tokens, options: WebClientOptions) {
    super(undefined, options);
    this.#tokens = tokens;
  }

  override async apiCall(method: string, options: Record<string, unknown> = {}): Promise<WebAPICallResult> {
    const token = await this.#tokens.current();
    try {
      return await super.apiCall(method, { ...options, token });
    } catch (error) {
      const other = await this.#tokens.instead(token, codeOf(error));
      if (other === undefined) throw error;
      return await super.apiCall(method, { ...options, token: other });
    }
  }
}

import { Unreadable } from "../../../core/errors.ts";
import { parse, reach, refusalOf, within } from "../outside.ts";
import { texts } from "../texts.ts";

/** Microsoft Graph, as far as we use it: to read messages where an administrator has let us. */
export interface Graph {
  /** `path` is below the service's address, "teams/…", or an address that an earlier answer gave for what comes next. */
  get(tenant: string, path: string, signal: AbortSignal): Promise<unknown>;
}

export interface GraphSettings {
  /** Such as https://graph.microsoft.com/v1.0, without a slash at the end. */
  readonly url: string;
  /** A token for that tenant; undefined where nobody asks for one. */
  readonly token: (tenant: string) => Promise<string | undefined>;
  readonly timeoutMs: number;
  readonly now: () => Date;
}

/** Throws Unreadable where the permission is missing or there is nothing there, else OutsideError. */
export function makeGraph({ url, token, timeoutMs, now }: GraphSettings): Graph {
  return {
    async get(tenant, path, given) {
      given.throwIfAborted();
      const address = addressOf(url, path);
      const signal = AbortSignal.any([given, AbortSignal.timeout(timeoutMs)]);
      const response = await reach(async () => {
        const bearer = await within(signal, token(tenant));
        const headers = bearer ? { authorization: `Bearer ${bearer}` } : undefined;
        return await fetch(address, { headers, redirect: "error", signal });
      }).catch((error: unknown) => {
        given.throwIfAborted();
        throw error;
      });
      const text = await reach(() => response.text());
      if (response.status === 403) throw new Unreadable({ sv: texts.sv.mayNotRead, en: texts.en.mayNotRead });
      if (response.status === 404) throw new Unreadable({ sv: texts.sv.noThread, en: texts.en.noThread });
      if (!response.ok) throw refusalOf(response, text, now());
      return parse(text);
    },
  };
}

/** Our token goes nowhere else, whatever an answer says. */
function addressOf(url: string, path: string): string {
  if (!path.includes("://")) return `${url}/${path}`;
  if (path.startsWith(`${url}/`)) return path;
  throw new Unreadable({ sv: texts.sv.mayNotRead, en: texts.en.mayNotRead });
}

import { serve } from "../../src/adapters/web/server.ts";
import type { Account } from "../../src/core/ask.ts";
import { webRoutes } from "../../src/wiring/routes.ts";
import type { TestHouse } from "./house.ts";

export interface Got {
  readonly status: number;
  readonly text: string;
  readonly headers: Headers;
}

/** A browser without scripts, as far as a server can tell: it keeps cookies and follows where forms lead. */
export interface Visitor {
  readonly cookies: Map<string, string>;
  get(path: string, headers?: Record<string, string>): Promise<Got>;
  post(path: string, body: Record<string, string>, headers?: Record<string, string>): Promise<Got>;
  /** Sends the form that has this button on the page at the path, with what is typed. Follows where it leads. */
  press(path: string, label: string, typed?: Record<string, string>): Promise<Got>;
}

export interface Site {
  readonly url: string;
  visitor(): Visitor;
  /** Someone who has asked for a link in the chat, and used it. */
  enter(who: Account): Promise<Visitor & { readonly home: string }>;
  /** The path of the link that someone gets in the chat. */
  link(who: Account, words?: string): Promise<string>;
  close(): Promise<void>;
}

export async function openSite(t: TestHouse, publicUrl?: string): Promise<Site> {
  const log = { info: () => {}, warn: () => {}, error: (...all: unknown[]) => console.error(...all) };
  const settings = { publicUrl, language: "sv" } as const;
  const routes = webRoutes(t.house, settings, { dispatch: t.house.dispatch, log, now: () => t.now });
  const server = await serve(routes, "127.0.0.1", 0, log);
  t.address = publicUrl ?? server.url;
  const link: Site["link"] = async (who, words = "webb") => {
    const said = await t.type(who, words, { channel: null });
    const path = /\/records\/\S+/u.exec(said)?.[0];
    if (!path) throw new Error(`no link: ${said}`);
    return path;
  };
  return {
    url: server.url,
    visitor: () => visit(server.url),
    link,
    async enter(who) {
      const visitor = visit(server.url);
      const path = await link(who);
      const { headers } = await visitor.post(path, {});
      const home = headers.get("location");
      if (!home) throw new Error("the link lets nobody in");
      return { ...visitor, home };
    },
    close: () => server.close(0),
  };
}

function visit(url: string): Visitor {
  const cookies = new Map<string, string>();
  async function ask(path: string, init: RequestInit): Promise<Got> {
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join("; ");
    const headers = { cookie, ...(init.headers as Record<string, string>) };
    const response = await fetch(`${url}${path}`, { ...init, headers, redirect: "manual" });
    for (const line of response.headers.getSetCookie()) {
      const [, name = "", value = ""] = /^([^=]+)=([^;]*)/u.exec(line) ?? [];
      if (/Max-Age=0/u.test(line)) cookies.delete(name);
      else cookies.set(name, value);
    }
    return { status: response.status, text: await response.text(), headers: response.headers };
  }
  const get: Visitor["get"] = (path, headers = {}) => ask(path, { headers });
  const post: Visitor["post"] = (path, body, headers = {}) =>
    ask(path, {
      method: "POST",
      body: new URLSearchParams(body).toString(),
      headers: { "content-type": "application/x-www-form-urlencoded", "sec-fetch-site": "same-origin", ...headers },
    });
  return {
    cookies,
    get,
    post,
    async press(path, label, typed = {}) {
      const page = await get(path);
      const form = formsIn(page.text).find(({ labels }) => labels.some((one) => one.startsWith(label)));
      if (!form) throw new Error(`no button ${label} at ${path}: ${page.status}`);
      const answered = await post(form.action, { ...form.fields, ...typed });
      const to = answered.headers.get("location");
      return to ? await get(to) : answered;
    },
  };
}

/** What a browser finds in our own markup, which has no attribute without quotes. */
function formsIn(text: string) {
  return [...text.matchAll(/<form[^>]*method="post"[^>]*action="([^"]*)"[^>]*>(.*?)<\/form>/gsu)].map(
    ([, action = "", inner = ""]) => ({
      action: plainOf(action),
      fields: Object.fromEntries(
        [...inner.matchAll(/<(?:input|textarea)[^>]*name="([^"]*)"[^>]*>/gu)].flatMap(fieldOf),
      ),
      labels: [...inner.matchAll(/<button[^>]*>(.*?)<\/button>/gsu)].map(([, label = ""]) => textIn(label)),
    }),
  );
}

function fieldOf([tag, name = ""]: RegExpExecArray): readonly (readonly [string, string])[] {
  const isChoice = /type="(?:radio|checkbox)"/u.test(tag) && !/\bchecked\b/u.test(tag);
  const value = /\bvalue="([^"]*)"/u.exec(tag)?.[1];
  return isChoice || value === undefined ? [] : [[plainOf(name), plainOf(value)]];
}

export function textIn(markup: string): string {
  return plainOf(markup.replace(/<[^>]*>/gu, " "))
    .replace(/\s+/gu, " ")
    .trim();
}

export function plainOf(text: string): string {
  return text
    .replaceAll("&quot;", '"')
    .replaceAll("&#39;", "'")
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&amp;", "&");
}

/** Where a page's links lead, of our own site. */
export function linksIn(text: string): readonly string[] {
  return [...text.matchAll(/href="(\/[^"]*)"/gu)].map(([, to = ""]) => plainOf(to));
}

/** What is taken along is no page: browsers keep it, and other programs draw it. */
const isFile = (path: string): boolean => /^\/records\/[^/]+\/fil\//u.test(path);

/** Every page that can be reached by links from here, by its address. Throws where a link leads nowhere. */
export async function crawl(visitor: Visitor, from: string): Promise<ReadonlyMap<string, string>> {
  const seen = new Map<string, string>();
  const waiting = [from];
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    if (seen.has(path) || path.startsWith("/records/sprak/") || isFile(path)) continue;
    const { status, text } = await visitor.get(path);
    if (status !== 200) throw new Error(`${path}: ${status}`);
    seen.set(path, text);
    if (!path.includes("/stil/")) waiting.push(...linksIn(text).map((to) => to.replace(/#.*$/u, "")));
  }
  return seen;
}

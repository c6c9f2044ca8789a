import { describe, expect, it } from "vitest";
import { openRoom } from "./room.ts";

describe("the page", () => {
  it("speaks the language that its address asks for, else the room's own", async () => {
    await using house = await openRoom();
    const read = async (path: string) => await (await fetch(house.url + path)).text();
    expect(await read("/room")).toMatch(/<html lang="sv".*<legend>Du är<\/legend>/s);
    expect(await read("/room?lang=en")).toMatch(/<html lang="en".*<legend>You are<\/legend>/s);
    expect(await read("/room?lang=fi")).toMatch(/<html lang="sv"/);
  });

  it("lets in no script, style or address but its own, and none written in it", async () => {
    await using house = await openRoom();
    const response = await fetch(`${house.url}/room`);
    const policy = response.headers.get("content-security-policy");
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("script-src 'self'");
    expect(policy).toContain("require-trusted-types-for 'script'");
    expect(policy).not.toMatch(/unsafe|https?:|\*/);
    const page = await response.text();
    expect(page).not.toMatch(/<style|\son\w+=|\sstyle=|https?:\/\//);
    expect(page.match(/<script\b[^>]*>/g)).toEqual([expect.stringMatching(/ src="\/room\//)]);
  });

  it("loads nothing that is not served", async () => {
    await using house = await openRoom();
    const seen = new Map<string, string>();
    const read = async (address: string) => {
      if (seen.has(address)) return;
      const response = await fetch(address);
      const text = await response.text();
      seen.set(address, `${response.status} ${response.headers.get("content-type")}`);
      const found = text.matchAll(/(?:\bfrom "|<(?:script|link|img)\b[^>]* (?:src|href)="|@import url\(")([^"]+)"/g);
      for (const [, to = ""] of found) await read(new URL(to, address).href);
    };
    await read(`${house.url}/room`);
    expect([...seen].filter(([, is]) => !is.startsWith("200 "))).toEqual([]);
    const types = new Set([...seen.values()]);
    expect([...types].sort()).toEqual([
      "200 image/svg+xml",
      "200 text/css; charset=utf-8",
      "200 text/html; charset=utf-8",
      "200 text/javascript; charset=utf-8",
    ]);
  });

  it("serves no other files", async () => {
    await using house = await openRoom();
    for (const path of ["/room/modules/config.ts", "/room/modules/../../package.json", "/room/nothing"]) {
      expect((await fetch(house.url + path)).status).toBe(404);
    }
    expect((await fetch(`${house.url}/room/events?as=cilla`)).status).toBe(404);
  });
});

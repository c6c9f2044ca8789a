/** The pages of a group with two hundred decisions, and each of them once more as text that is only sent. */
import { randomUUID } from "node:crypto";
import { serve } from "../../../src/adapters/web/server.ts";
import type { Route } from "../../../src/core/ports/door.ts";
import { catalogue } from "../../../src/features/catalogue.ts";
import { openHouse } from "../../../src/wiring/house.ts";
import { webRoutes } from "../../../src/wiring/routes.ts";

export interface Opened {
  /** A Cookie header for each session. */
  readonly cookies: readonly string[];
  readonly paths: readonly string[];
}

const decisions = 200;
/** A session may ask for 240 pages a minute: so many are asked in turn. */
const sessions = 80;

const log = { info: () => {}, warn: () => {}, error: (...all: unknown[]) => console.error(...all) };
const port = Number(process.env["PORT"]);
const url = `http://127.0.0.1:${port}`;
const house = await openHouse({
  databaseUrl: process.env["DATABASE_URL"] ?? "",
  dataDir: "",
  language: "sv",
  timeZone: "Europe/Stockholm",
  address: () => url,
  features: catalogue,
  log,
});

const platform = "bench";
const account = { platform, team: "t", user: "alva", name: "Alva" };

async function type(words: string, channel?: string): Promise<string> {
  const reply = await house.dispatch({
    from: account,
    place: { platform, team: "t", ...(channel && { channel }) },
    says: { words },
    mentions: { "@Alva": account },
    key: randomUUID(),
  });
  return reply.kind === "said" ? reply.text : "";
}

await type(
  'starta namn=Gruppen parter="Malmö stad; MIP; MISO; HISO" ordförande=@Alva sekreterare=@Alva verkan=mandat',
  "c",
);
await type("ta uppdraget", "c");
await type("jag företräder Malmö stad", "c");
for (let i = 0; i < decisions; i++) await type(`beslut bekräfta att köpa ${i} bollar till den öppna hallen`, "c");
await type("möte bekräfta om 20 dagar kl 17–19 Rådhuset, om halltider", "c");

const same = new Map<string, string>();
const copies: Route = {
  method: "GET",
  path: "/same/",
  handle: (request, response) => {
    response.setHeader("content-type", "text/html; charset=utf-8");
    response.end(same.get(request.url?.slice("/same".length) ?? ""));
  },
};
const opened: Route = {
  method: "GET",
  path: "/opened",
  handle: (_request, response) => void open().then((made) => response.end(JSON.stringify(made))),
};
await serve(
  [copies, opened, ...webRoutes(house, { publicUrl: undefined, language: "sv" }, { dispatch: house.dispatch, log })],
  "127.0.0.1",
  port,
  log,
);

async function open(): Promise<Opened> {
  const cookies: string[] = [];
  let home = "";
  for (let i = 0; i < sessions; i++) {
    const link = /\/records\/\S+/u.exec(await type("webb"))?.[0] ?? "";
    const answer = await fetch(url + link, {
      method: "POST",
      headers: { "content-type": "application/x-www-form-urlencoded", "sec-fetch-site": "same-origin" },
      redirect: "manual",
    });
    cookies.push(
      answer.headers
        .getSetCookie()
        .map((line) => line.split(";")[0])
        .join("; "),
    );
    home = answer.headers.get("location") ?? home;
  }
  const year = new Date().getFullYear();
  const paths = ["", "/beslut", `/beslut/7-${year}`, "/hjalp", "/sok?ord=hallarna"].map((path) => home + path);
  for (const path of paths)
    same.set(path, await (await fetch(url + path, { headers: { cookie: cookies[0] ?? "" } })).text());
  return { cookies, paths };
}

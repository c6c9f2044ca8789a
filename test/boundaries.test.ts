import { symlinkSync } from "node:fs";
import { join, resolve } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { findUnread, findViolations, type Violation } from "./boundaries.ts";
import { plantTree, type Tree } from "./support/plantTree.ts";

const project = resolve(import.meta.dirname, "..");

/** A small house where every arrow points the right way. */
const sound: Tree = {
  "src/start.mjs": 'await import("./main.ts");',
  "src/main.ts": 'import "./config.ts"; import "./features/catalogue.ts"; import "./adapters/slack/connect.ts";',
  "src/config.ts": 'import { z } from "zod"; export const config = z;',
  "src/wiring/teams.ts": 'import "../adapters/teams/connect.ts"; import "../features/catalogue.ts";',
  "src/audit.ts": 'import "./adapters/store/pool.ts"; import "./features/catalogue.ts";',
  "src/generate/client.ts": 'import "@prisma/client"; import "../features/catalogue.ts";',
  "src/core/command.ts":
    'import type { z } from "zod"; import type { Card } from "./card.ts"; export type Command = z & Card;',
  "src/core/card.ts": 'import type { Command } from "./command.ts"; export type Card = Command;',
  "src/core/texts.ts": 'export type Language = "sv"; export const languages = ["sv"];',
  "src/language/dates.ts":
    'import { Temporal } from "temporal-polyfill"; import type { Language } from "../core/texts.ts"; export type Dates = Language; export const day = Temporal;',
  "src/features/catalogue.ts":
    'import "./decisions/feature.ts"; import "./minutes/feature.ts"; import "../core/texts.ts";',
  "src/features/decisions/feature.ts":
    'import "./rules.ts"; import "../../language/dates.ts"; import "../../core/texts.ts";',
  "src/features/decisions/rules.ts": "export const rules = [];",
  "src/features/decisions/store.ts": 'import "./rules.ts";',
  "src/features/minutes/feature.ts": 'import type { Needs } from "./needs.ts"; export type Minutes = Needs;',
  "src/features/minutes/needs.ts": "export type Needs = string;",
  "src/adapters/slack/connect.ts": 'import "@slack/bolt"; import "../../core/texts.ts"; import "./render/card.ts";',
  "src/adapters/slack/render/card.ts": "export const card = 1;",
  "src/adapters/teams/connect.ts":
    'import "botbuilder"; import "@microsoft/teams-ai"; import "../../language/dates.ts";',
  "src/adapters/store/pool.ts": 'import "@prisma/client"; import "../../generated/prisma/client.ts";',
  "src/adapters/jobs/queue.ts":
    'import type { Prisma } from "../../generated/prisma/client.ts"; export type Row = Prisma;',
  "src/adapters/model/openai.ts": 'import "openai";',
  "src/adapters/documents/print.ts": 'export const print = () => import("./pdf/print.ts");',
  "src/adapters/documents/pdf/print.ts": 'import "pdfkit";',
  "src/generated/prisma/client.ts": 'import "@prisma/client"; export type Prisma = 1;',
};

/** Each file breaks one rule; all of them stand in the sound house at the same time. */
const breaches: readonly (readonly [rule: string, file: string, text: string])[] = [
  ["features-inward", "src/features/decisions/handlers.ts", 'import "../../adapters/slack/connect.ts";'],
  ["features-inward", "src/features/decisions/views.ts", 'import type { Minutes } from "../minutes/feature.ts";'],
  ["features-inward", "src/features/minutes/handlers.ts", 'import "../catalogue.ts";'],
  ["features-inward", "src/features/minutes/commands.ts", 'import { readFile } from "node:fs/promises";'],
  [
    "features-inward",
    "src/features/minutes/views.ts",
    'export const late = await import("../../adapters/store/pool.ts");',
  ],
  ["catalogue-inward", "src/features/catalogue.ts", 'import "../adapters/teams/connect.ts";'],
  ["catalogue-inward", "src/features/catalogue.ts", 'import "./decisions/rules.ts";'],
  ["rules-without-rows", "src/features/minutes/rules.ts", 'import type { Prisma } from "@prisma/client";'],
  ["rules-without-rows", "src/features/decisions/rules/votes.ts", 'import type { Row } from "../store.ts";'],
  ["diff-at-home", "src/features/decisions/changes.ts", 'import "diff";'],
  ["core-alone", "src/core/dispatch.ts", 'import { createHash } from "node:crypto";'],
  ["core-alone", "src/core/reply.ts", 'import type { Rules } from "../features/decisions/rules.ts";'],
  ["core-alone", "src/core/form.ts", 'import "../language/dates.ts";'],
  ["language-alone", "src/language/money.ts", 'import { z } from "zod";'],
  ["language-alone", "src/language/names.ts", 'import type { Card } from "../core/card.ts";'],
  [
    "language-takes-types",
    "src/language/words.ts",
    'import { languages } from "../core/texts.ts"; export const l = languages;',
  ],
  ["adapters-inward", "src/adapters/web/pages.ts", 'import "../../features/decisions/rules.ts";'],
  ["adapters-inward", "src/adapters/teams/render.ts", 'export { card } from "../slack/render/card.ts";'],
  ["adapters-inward", "src/adapters/room/inbound.ts", 'import type { Pool } from "../store/pool.ts";'],
  ["adapters-inward", "src/adapters/room/connect.ts", 'import "../../config.ts";'],
  ["one-place-wires", "src/config.ts", 'import "./adapters/store/pool.ts";'],
  ["one-place-wires", "src/stray.ts", 'import "./features/catalogue.ts";'],
  ["no-tests-inside", "src/generate/main.ts", 'import "../../test/house.ts";'],
  [
    "slack-at-home",
    "src/adapters/web/signIn.ts",
    'import { WebClient } from "@slack/web-api"; export const w = WebClient;',
  ],
  ["teams-at-home", "src/wiring/room.ts", 'import type { Activity } from "botframework-schema";'],
  ["teams-at-home", "src/adapters/slack/tabs.ts", 'import "@microsoft/teams-ai";'],
  ["prisma-at-home", "src/adapters/web/health.ts", 'import { Prisma } from "../../generated/prisma/client.ts";'],
  ["prisma-at-home", "src/features/decisions/store.ts", 'import type { Prisma } from "@prisma/client";'],
  ["model-at-home", "src/adapters/documents/draw.ts", 'import OpenAI from "openai"; export const o = OpenAI;'],
  ["printers-when-asked", "src/adapters/documents/files.ts", 'import "./pdf/print.ts";'],
  ["printers-when-asked", "src/adapters/web/files.ts", 'import { Packer } from "docx"; export const p = Packer;'],
  ["no-circles", "src/adapters/jobs/alarm.ts", 'import { clock } from "./clock.ts"; export const alarm = () => clock;'],
];
const breached: Tree = {
  ...sound,
  ...Object.fromEntries(breaches.map(([, file, text]) => [file, text])),
  "src/adapters/jobs/clock.ts": 'import { alarm } from "./alarm.ts"; export const clock = () => alarm;',
  "test/house.ts": "export const house = 1;",
};

// That ours are kept, `npm run check` sees.
describe("the boundaries of a house", () => {
  it("let through a house whose arrows point inward", async () => {
    using house = plantTree(sound);
    expect(await findViolations(house.root)).toEqual([]);
  });

  it("have nothing to say of a house not yet built", async () => {
    using house = plantTree({});
    expect(await findViolations(house.root)).toEqual([]);
  });
});

describe.each(["missing", "installed"])("with packages %s, the check sees", (packages) => {
  let violations: Violation[];
  beforeAll(async () => {
    using house = plantTree(breached);
    if (packages === "installed") symlinkSync(join(project, "node_modules"), join(house.root, "node_modules"));
    violations = await findViolations(house.root);
  });

  it.each(breaches)("%s broken by %s", (rule, file) => {
    expect(violations.filter(({ from }) => from === file).map((violation) => violation.rule)).toContain(rule);
  });

  it("no fault in the files that are sound", () => {
    const broken = new Set(breaches.map(([, file]) => file));
    expect(violations.filter(({ from }) => !broken.has(from))).toEqual([]);
  });
});

describe("a check that reads nothing", () => {
  it("fails for every file on disk that was passed over", () => {
    using house = plantTree({ "src/main.ts": "export const main = 1;", "src/core/card.ts": "export const card = 1;" });
    expect(findUnread(house.root, [])).toEqual(expect.arrayContaining(["src/main.ts", "src/core/card.ts"]));
  });

  it("fails for a file whose imports were passed over", () => {
    using house = plantTree({ "src/main.ts": 'import "./config.ts";' });
    const blind = [{ source: "src/main.ts", dependencies: [], dependents: [], valid: true }];
    expect(findUnread(house.root, blind)).toEqual(["src/main.ts"]);
  });
});

it("says in a sentence what is wrong and why", async () => {
  const text = 'import { WebClient } from "@slack/web-api"; export const w = WebClient;';
  using house = plantTree({ "src/adapters/web/signIn.ts": text });
  const violations = await findViolations(house.root);
  expect(violations.map(({ sentence }) => sentence)).toEqual([
    "src/adapters/web/signIn.ts imports @slack/web-api. Only src/adapters/slack knows Slack's SDK.",
  ]);
});

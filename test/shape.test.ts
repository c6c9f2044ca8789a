import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, matchesGlob, resolve } from "node:path";
import ts from "typescript";
import { describe, expect, it } from "vitest";
import { plantTree, type Tree } from "./support/plantTree.ts";

const project = resolve(import.meta.dirname, "..");

/** Files below the folders, as paths from the root; a folder that is not there has none. */
function filesIn(root: string, ...folders: string[]): string[] {
  return folders
    .filter((folder) => existsSync(join(root, folder)))
    .flatMap((folder) =>
      readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1)),
    )
    .filter((path) => !path.startsWith("src/generated/") && !path.startsWith("test/bench/peers/"));
}

const textOf = (root: string, path: string) => readFileSync(join(root, path), "utf8");
const isCode = (path: string) => /\.([cm]?[jt]s|css|html)$/.test(path);
const codeIn = (root: string, ...folders: string[]) => filesIn(root, ...folders).filter(isCode);

function namesPlatform(root: string): string[] {
  const isForPeople = (path: string) => /\/texts(\.sv|\.en)?(\.ts$|\/)/.test(path);
  return codeIn(root, "src/core", "src/features")
    .filter((path) => !isForPeople(path))
    .filter((path) => /slack|\bteams\b|thread_ts|adaptive ?card/i.test(`${path}\n${textOf(root, path)}`));
}

function readsEnvironment(root: string): string[] {
  const environment = /process\??\.env|process\[|\benv\b[^}]*\}\s*(from\s*"(node:)?process"|=\s*process\b)/;
  return codeIn(root, "src").filter((path) => path !== "src/config.ts" && environment.test(textOf(root, path)));
}

function isTooLong(root: string): string[] {
  return codeIn(root, "src").filter((path) => textOf(root, path).trimEnd().split("\n").length > 200);
}

function givesUpOnTypes(root: string): string[] {
  const hasAny = (node: ts.Node): boolean =>
    node.kind === ts.SyntaxKind.AnyKeyword || (ts.forEachChild(node, hasAny) ?? false);
  return codeIn(root, "src")
    .filter((path) => path.endsWith(".ts"))
    .filter((path) => hasAny(ts.createSourceFile(path, textOf(root, path), ts.ScriptTarget.Latest)));
}

/** By the whole rule: what looks for a number within a sentence is another. */
function repeatsRules(root: string): string[] {
  const homes = new Set(["src/core/inputs.ts", "src/core/uuid.ts"]);
  const rules = /\/\^\\d\{1,6\}\(\\\/\\d\{4\}\)\?\$\/|\/\^\[0-9a-f\]\{8\}\((?:\?:)?-\[0-9a-f\]\{4\}/;
  return codeIn(root, "src").filter((path) => !homes.has(path) && rules.test(textOf(root, path)));
}

function isUnfinished(root: string): string[] {
  return codeIn(root, "src").filter((path) => /\b(TODO|FIXME|XXX|HACK)\b/.test(textOf(root, path)));
}

function hasEmptyName(root: string): string[] {
  const empty = new Set(["util", "utils", "helper", "helpers", "manager", "managers", "common"]);
  const wordsOf = (path: string) => path.split(/[^A-Za-z]+|(?<=[a-z])(?=[A-Z])/).map((word) => word.toLowerCase());
  return filesIn(root, "src", "test", "prisma").filter((path) => wordsOf(path).some((word) => empty.has(word)));
}

const topLevel = `
  src prisma manifests test package.json package-lock.json tsconfig.json .env.example README.md .gitignore .npmrc
  biome.json prisma.config.ts vitest.config.ts LICENSE CHANGELOG.md Dockerfile compose.yaml .dockerignore .ci .git .github`;

function isOutsideHouse(root: string): string[] {
  const ignored = existsSync(join(root, ".gitignore")) ? textOf(root, ".gitignore").split("\n") : [];
  const patterns = ignored.filter(Boolean).map((line) => line.replace(/\/$/, ""));
  const agreed = topLevel.trim().split(/\s+/);
  return readdirSync(root).filter(
    (name) => !agreed.includes(name) && !patterns.some((pattern) => matchesGlob(name, pattern)),
  );
}

function locksAddresses(root: string): string[] {
  const lock = "package-lock.json";
  return existsSync(join(root, lock)) && /"resolved":|https?:\/\/[^"]*\.tgz/.test(textOf(root, lock)) ? [lock] : [];
}

function hasNoRole(root: string): string[] {
  const role =
    /^(commands|views|handlers|pages|feature|rules|store|needs|offers|templates|texts|texts\.sv|texts\.en)(\.ts)?$/;
  return filesIn(root, "src/features").filter((path) => {
    const [feature = "", part] = path.split("/").slice(2);
    return part === undefined ? feature !== "catalogue.ts" : !role.test(part);
  });
}

/** A habit of the code: what is looked for, and files that break it, each of which must be found. */
interface Habit {
  readonly find: (root: string) => string[];
  readonly broken: Tree;
}

const habits: Readonly<Record<string, Habit>> = {
  "core and features name no platform outside their texts": {
    find: namesPlatform,
    broken: {
      "src/core/slackCard.ts": "",
      "src/core/dispatch.ts": 'if (ask.platform === "teams") return;',
      "src/features/minutes/views.ts": "// as an Adaptive Card\n",
      "src/features/minutes/handlers/compile.ts": "const place = message.thread_ts;",
    },
  },
  "only src/config.ts reads the environment": {
    find: readsEnvironment,
    broken: {
      "src/main.ts": "const port = process.env.PORT;",
      "src/adapters/web/serve.ts": 'const host = process["env"].HOST;',
      "src/adapters/store/pool.ts": 'import { argv, env } from "node:process";',
      "src/start.mjs": "const { env } = process;",
    },
  },
  "no file has more than 200 lines": { find: isTooLong, broken: { "src/adapters/web/page.css": "a {}\n".repeat(201) } },
  "no type is any": {
    find: givesUpOnTypes,
    broken: {
      "src/core/ask.ts": "export const a = b as any;",
      "src/core/turn.ts": "export type Rows = readonly any[];",
      "src/adapters/jobs/run.ts": "export function run<T = any>(job: T) {}",
    },
  },
  "numbers that people type, and ids, have one rule each": {
    find: repeatsRules,
    broken: {
      "src/features/minutes/commands/fields.ts": String.raw`export const number = z.string().regex(/^\d{1,6}(\/\d{4})?$/u);`,
      "src/adapters/store/replies.ts": "const id = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/u;",
      "src/adapters/web/act.ts": "const id = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/u;",
    },
  },
  "nothing is left for later": { find: isUnfinished, broken: { "src/core/reply.ts": "// TODO: files\n" } },
  "names say what they name": {
    find: hasEmptyName,
    broken: {
      "src/adapters/slack/utils.ts": "",
      "src/common/dates.ts": "",
      "test/support/testHelpers.ts": "",
      "src/core/session-manager.ts": "",
    },
  },
  "the top level holds nothing but what is agreed": {
    find: isOutsideHouse,
    broken: { "plan.md": "", "jest.config.js": "", "npm-debug.txt": "" },
  },
  "the lock file names no place to download from": {
    find: locksAddresses,
    broken: {
      "package-lock.json": '{"packages":{"node_modules/zod":{"resolved":"https://registry.example/zod.tgz"}}}',
    },
  },
  "a feature is made of the fixed roles": {
    find: hasNoRole,
    broken: {
      "src/features/shared.ts": "",
      "src/features/minutes/format.ts": "",
      "src/features/minutes/parts/item.ts": "",
      "src/features/minutes/texts.fi.ts": "",
    },
  },
};

/** Looks broken at a glance, and is not. */
const sound: Tree = {
  ".gitignore": "node_modules/\n*.log\n",
  "node_modules/zod/utils.js": "",
  "npm.log": "",
  "package-lock.json": '{"packages":{"node_modules/zod":{"version":"4.0.0"}}}',
  "src/config.ts": "export const port = process.env.PORT;",
  "src/core/ask.ts": '/** In any team, a todo for many: process, environment. */ export const any = "any";',
  "src/core/commonality.ts": "export const x = 1;\n".repeat(200),
  "src/features/catalogue.ts": "",
  "src/features/minutes/handlers/compile.ts": "",
  "src/features/minutes/rules.ts": "",
  "src/features/minutes/texts.sv.ts": 'export const sv = "Svara i Slack eller Teams.";',
  "src/generated/prisma/utils.ts": "export type X = any; // TODO",
};

describe.each(Object.entries(habits))("%s", (_, { find, broken }) => {
  it("holds here", () => {
    expect(find(project)).toEqual([]);
  });

  it("is missed where it is broken", () => {
    using house = plantTree(broken);
    expect(find(house.root).sort()).toEqual(Object.keys(broken).sort());
  });

  it("is not missed where all is well", () => {
    using house = plantTree(sound);
    expect(find(house.root)).toEqual([]);
  });

  it("has nothing to look for before anything is built", () => {
    using house = plantTree({});
    expect(find(house.root)).toEqual([]);
  });
});

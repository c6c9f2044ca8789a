import { existsSync, readdirSync, readFileSync } from "node:fs";
import { isBuiltin } from "node:module";
import { join, resolve } from "node:path";
import { cruise, type ICruiseResult, type IRegularForbiddenRuleType } from "dependency-cruiser";

/** One import that the house does not allow, or files that could not be checked. `sentence` is for people. */
export interface Violation {
  readonly rule: string;
  readonly from: string;
  readonly to: string;
  readonly sentence: string;
}

/** What an import leads to: a folder of node_modules where it is installed, the bare name where it is not. */
function packages(...names: string[]): string {
  return names.map((name) => `(^|/)node_modules/${name}(/|$)|^${name}(/|$)`).join("|");
}

const database = "^src/adapters/store/database\\.ts$";
const zod = packages("zod");
const prisma = `${packages("@prisma", "prisma")}|^src/generated/|^(\\.\\./)+generated/`;

type Rule = IRegularForbiddenRuleType;

function forbid(name: string, comment: string, from: Rule["from"], to: Rule["to"]): Rule {
  return { name, comment, severity: "error", from, to };
}

/** Outside `home` nobody imports `sdk`. */
function keepAtHome(name: string, home: string, comment: string, sdk: string): Rule {
  return forbid(name, comment, { path: "^src/", pathNot: ["^src/generated/", `^src/${home}`] }, { path: sdk });
}

/** Hold for every import as it is written, those of types too. */
const writtenRules: readonly Rule[] = [
  forbid(
    "core-alone",
    "Core knows zod and itself, nothing else. (A door's routes are typed by node:http, and only typed.)",
    { path: "^src/core/" },
    { pathNot: ["^src/core/", zod, "^http$"] },
  ),
  forbid(
    "language-alone",
    "Language knows itself, temporal-polyfill, diff and the types of src/core/texts.ts and findings.ts.",
    { path: "^src/language/" },
    { pathNot: ["^src/language/", packages("temporal-polyfill", "diff"), "^src/core/(texts|findings)\\.ts$"] },
  ),
  forbid(
    "features-inward",
    "A feature knows core, language, zod and itself; what it needs of another feature it says in its needs.ts.",
    { path: "^src/features/([^/]+)", pathNot: "^src/features/catalogue\\.ts$" },
    { pathNot: ["^src/features/$1(/|$)", "^src/core/", "^src/language/", zod] },
  ),
  forbid(
    "catalogue-inward",
    "The catalogue joins what features are, need and offer, and knows core, language and zod besides.",
    { path: "^src/features/catalogue\\.ts$" },
    { pathNot: ["^src/features/[^/]+/(feature|needs|offers)\\.ts$", "^src/core/", "^src/language/", zod] },
  ),
  forbid(
    "rules-without-rows",
    "Rules decide on plain values: no Prisma, no store.",
    { path: "^src/features/[^/]+/rules(\\.ts$|/)" },
    { path: [prisma, "^src/features/[^/]+/store(\\.ts$|/)"] },
  ),
  forbid(
    "adapters-inward",
    "An adapter knows core, language and its own folder; src/main.ts wires it to the rest.",
    { path: "^src/adapters/([^/]+)" },
    {
      path: "^src/",
      // The queue of jobs lives in the store's database, on the same connections.
      pathNot: ["^src/adapters/$1(/|$)", "^src/core/", "^src/language/", "^src/generated/", database],
    },
  ),
  forbid(
    "database-shared-with-jobs",
    "Only the queue of jobs shares the store's database.",
    { path: "^src/adapters/", pathNot: "^src/adapters/(store|jobs)/" },
    { path: database },
  ),
  forbid(
    "one-place-wires",
    "Only src/main.ts, src/wiring, src/generate and the commands beside main.ts see features and adapters.",
    {
      path: "^src/",
      pathNot:
        "^src/((main|audit|doctor|backup|move)\\.ts$|(wiring|generate|features|adapters|core|language|generated)/)",
    },
    { path: "^src/(features|adapters|wiring)/" },
  ),
  forbid("no-tests-inside", "The program runs without its tests.", { path: "^src/" }, { path: "^test/" }),
  keepAtHome("slack-at-home", "adapters/slack/", "Only src/adapters/slack knows Slack's SDK.", packages("@slack")),
  keepAtHome(
    "teams-at-home",
    "adapters/teams/",
    "Only src/adapters/teams knows Microsoft's SDKs.",
    packages("@microsoft", "botbuilder[^/]*", "botframework[^/]*"),
  ),
  keepAtHome(
    "prisma-at-home",
    "(adapters/(store|jobs)|generate)/",
    "Only stores, jobs and generate know Prisma.",
    prisma,
  ),
  keepAtHome("diff-at-home", "language/diff/alignment\\.ts", "Only alignment.ts knows diff.", packages("diff")),
  keepAtHome("model-at-home", "adapters/model/", "Only src/adapters/model knows the model's SDK.", packages("openai")),
];

/** Hold for what is left when the types are gone. */
const runningRules: readonly Rule[] = [
  forbid("no-circles", "Files that need each other cannot be understood apart.", {}, { circular: true }),
  forbid(
    "printers-when-asked",
    "What prints PDF and files for Word is large, and is loaded when someone prints: import() it.",
    { path: "^src/", pathNot: "^src/adapters/documents/(pdf|docx)/" },
    { path: `^src/adapters/documents/(pdf|docx)/|${packages("pdfkit", "docx")}`, dynamic: false },
  ),
  forbid(
    "language-takes-types",
    "Language takes only types from core.",
    { path: "^src/language/" },
    { path: "^src/core/" },
  ),
];

async function read(root: string, forbidden: readonly Rule[], types: boolean): Promise<ICruiseResult> {
  const options = {
    baseDir: root,
    validate: true,
    ruleSet: { forbidden: [...forbidden] },
    tsPreCompilationDeps: types,
    doNotFollow: "(^|/)node_modules/|^src/generated/",
    enhancedResolveOptions: { exportsFields: ["exports"], conditionNames: ["import", "node", "default", "types"] },
  };
  // As Node strips types: `import { type A }` stays an import, only `import type` goes.
  const compiler = { tsConfig: { options: { verbatimModuleSyntax: true } } };
  const { output } = await cruise(["src"], options, undefined, compiler);
  if (typeof output === "string") throw new Error(output);
  return output;
}

function nameOf(path: string): string {
  if (isBuiltin(path)) return `node:${path}`;
  return /(?:^|.*\/)node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path)?.[1] ?? path;
}

function explain(result: ICruiseResult, rules: readonly Rule[]): Violation[] {
  return result.summary.violations.map(({ rule, from, to, cycle }) => {
    const target = nameOf(to);
    const missing = target.startsWith(".") ? ", which is not there" : "";
    const wayBack = cycle ? `, and so itself: ${[from, ...cycle.map(({ name }) => name)].join(" → ")}` : "";
    const reason = rules.find(({ name }) => name === rule.name)?.comment ?? rule.name;
    return { rule: rule.name, from, to: target, sentence: `${from} imports ${target}${missing}${wayBack}. ${reason}` };
  });
}

function sourceFiles(root: string): string[] {
  if (!existsSync(join(root, "src"))) return [];
  return readdirSync(join(root, "src"), { recursive: true, encoding: "utf8" })
    .map((file) => `src/${file.replaceAll("\\", "/")}`)
    .filter((file) => /\.[cm]?[jt]s$/.test(file) && !file.startsWith("src/generated/"));
}

/**
 * The files that were not really read: absent from `modules`, or with imports on disk and none there.
 * Where dependency-cruiser does not know the installed TypeScript it passes over every .ts file and finds no fault.
 */
export function findUnread(root: string, modules: Pick<ICruiseResult, "modules">["modules"]): string[] {
  const importsOf = new Map(modules.map((module) => [module.source, module.dependencies.length]));
  return sourceFiles(root).filter((file) => {
    const imports = importsOf.get(file);
    return imports === undefined || (imports === 0 && /^import\s/m.test(readFileSync(join(root, file), "utf8")));
  });
}

function reportUnread(unread: readonly string[]): Violation[] {
  if (unread.length === 0) return [];
  const some = unread.slice(0, 5).join(", ");
  const sentence = `${unread.length} files were not read, among them ${some}: does dependency-cruiser know this TypeScript?`;
  return [{ rule: "all-files-read", from: "src", to: "", sentence }];
}

/** Reads every import below `root`/src and gives those that break the rules; none where there is no src yet. */
export async function findViolations(root: string): Promise<Violation[]> {
  if (sourceFiles(root).length === 0) return [];
  const written = await read(root, writtenRules, true);
  const running = await read(root, runningRules, false);
  return [
    ...reportUnread(findUnread(root, written.modules)),
    ...explain(written, writtenRules),
    ...explain(running, runningRules),
  ];
}

if (import.meta.main) {
  const root = resolve(import.meta.dirname, "..");
  const violations = await findViolations(root);
  for (const { sentence } of violations) console.error(sentence);
  if (violations.length > 0) process.exit(1);
  console.log(`Boundaries kept in ${sourceFiles(root).length} files.`);
}

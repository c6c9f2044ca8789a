/** Generates the database client (src/generated/prisma, not committed) from prisma/*.prisma, where it is not current. */
import { execFile } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { z } from "zod";
import { lock } from "../adapters/store/embedded/lock.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));
const generatedFolder = fileURLToPath(new URL("../generated", import.meta.url));
const clientFile = `${generatedFolder}/prisma/client.ts`;
/** Tells from which schema the client beside it was generated. */
const digestFile = `${generatedFolder}/prisma.digest`;
/** What makes it, where it was not pruned. */
const prismaPackage = `${root}/node_modules/prisma/package.json`;
const asksFor = z.object({ devDependencies: z.object({ prisma: z.string() }) });

/** Any number of processes may ask at once: one generates, the others wait for it. */
export async function ensureClient(): Promise<void> {
  const digest = await digestSchema();
  if (await isCurrent(digest)) return;
  // Made ready and pruned, as an image is: what makes the client stayed behind.
  if (!existsSync(prismaPackage))
    throw new Error(
      "The database client is not of this release, and what makes it was pruned. Run: npm ci && npm start",
    );
  await mkdir(generatedFolder, { recursive: true });
  const refusal = "Another process has been generating the database client for a minute. Stop it, and start again.";
  const held = lock(`${generatedFolder}/lock`, refusal, 60_000);
  try {
    if (await isCurrent(digest)) return;
    await generate();
    await writeFile(digestFile, digest);
  } finally {
    held.release();
  }
}

async function isCurrent(digest: string): Promise<boolean> {
  return existsSync(clientFile) && digest === (await readFile(digestFile, "utf8").catch(() => undefined));
}

/** Covers the schema and the release of Prisma, whose clients differ: of the release we only know what we ask for. */
async function digestSchema(): Promise<string> {
  const { devDependencies } = asksFor.parse(JSON.parse(await readFile(`${root}/package.json`, "utf8")));
  const hash = createHash("sha256").update(`prisma ${devDependencies.prisma}\n`);
  const schema = (await readdir(`${root}/prisma`)).filter((name) => name.endsWith(".prisma")).sort();
  for (const name of schema) hash.update(`${name}\n`).update(await readFile(`${root}/prisma/${name}`));
  return hash.digest("hex");
}

async function generate(): Promise<void> {
  // Nothing of our environment matters to it, and it is not to ask the internet for news.
  const env = { CHECKPOINT_DISABLE: "1", PRISMA_HIDE_UPDATE_MESSAGE: "1" };
  const program = createRequire(import.meta.url).resolve("prisma/build/index.js");
  await promisify(execFile)(process.execPath, [program, "generate"], { cwd: root, env }).catch((cause) => {
    const said = `${cause.stderr ?? ""}${cause.stdout ?? ""}`.trim() || cause.message;
    throw new Error(`The database client could not be generated from prisma/*.prisma. Prisma says:\n${said}`, {
      cause,
    });
  });
}

if (import.meta.main) {
  await ensureClient().catch(({ message }: Error) => {
    console.error(message);
    process.exitCode = 1;
  });
}

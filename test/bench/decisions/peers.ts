import { execFile } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

const folder = new URL("../peers/", import.meta.url);

/** A program that Samspråk is compared with. */
export function peer(file: string): URL {
  return new URL(file, folder);
}

/** What is compared has packages of its own, which nothing else needs. They are fetched once. */
export async function installPeers(): Promise<void> {
  const { dependencies } = JSON.parse(readFileSync(peer("package.json"), "utf8")) as { dependencies: object };
  if (Object.keys(dependencies).every((name) => existsSync(peer(`node_modules/${name}`)))) return;
  console.log("Fetching what Samspråk is compared with …");
  await promisify(execFile)("npm", ["ci", "--ignore-scripts"], { cwd: fileURLToPath(folder) });
}

/** Comes along in a server (node --import) and writes down which packages it has read. */
import { writeFileSync } from "node:fs";
import { registerHooks } from "node:module";

const files = new Map<string, number>();

registerHooks({
  load(url, context, next) {
    const name = /.*\/node_modules\/((?:@[^/]+\/)?[^/]+)\//u.exec(url)?.[1];
    if (name) files.set(name, (files.get(name) ?? 0) + 1);
    return next(url, context);
  },
});

process.on("exit", () => {
  const names = [...files].sort(([, a], [, b]) => b - a).map(([name]) => name);
  writeFileSync(process.env["PACKAGES_FILE"] ?? "packages.json", JSON.stringify(names));
});

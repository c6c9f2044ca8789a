import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";

const parts = ["base", "frame", "document", "pictures", "buttons", "forms", "dark", "print"];

/** All styles as one file, under an address that changes with them: browsers fetch it once. */
export interface Styles {
  readonly address: string;
  readonly body: string;
}

export function readStyles(): Styles {
  const body = parts.map((part) => readFileSync(join(import.meta.dirname, "styles", `${part}.css`), "utf8")).join("\n");
  const hash = createHash("sha256").update(body).digest("base64url").slice(0, 16);
  return { address: `/records/stil/${hash}.css`, body };
}

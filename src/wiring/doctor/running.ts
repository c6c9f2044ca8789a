import type { Config } from "../../config.ts";

/** Asks the program that runs on this machine; undefined where it says that all is well, else why not. */
export async function askWhetherReady(
  { host, port }: Pick<Config, "host" | "port">,
  signal: AbortSignal,
): Promise<string | undefined> {
  const response = await fetch(`${addressOf(host, port)}/readyz`, { signal, redirect: "error" });
  const text = (await response.text()).trim();
  return response.ok ? undefined : text.slice(0, 300);
}

/** Some of its metrics by name, those without labels. */
export async function readMetrics(
  { host, port }: Pick<Config, "host" | "port">,
  signal: AbortSignal,
): Promise<ReadonlyMap<string, number>> {
  const response = await fetch(`${addressOf(host, port)}/metrics`, { signal, redirect: "error" });
  const lines = (await response.text()).matchAll(/^(samsprak_\w+) (\S+)$/gmu);
  return new Map(Array.from(lines, ([, name = "", value]) => [name, Number(value)] as const));
}

/** A program that listens everywhere is asked here. */
function addressOf(host: string, port: number): string {
  const here = host === "0.0.0.0" || host === "::" ? "127.0.0.1" : host;
  return `http://${here.includes(":") ? `[${here}]` : here}:${port}`;
}

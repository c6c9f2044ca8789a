/** JSON-RPC over lines of standard input and output, as Prisma's command line speaks it to its schema engine. */
import { createInterface } from "node:readline";
import type { SchemaEngine } from "@prisma/schema-engine-wasm";
import { z } from "zod";
import { engineOn } from "./engine.ts";

const datasourceSchema = z.object({ url: z.string().optional() });
const requestSchema = z.object({ id: z.number(), method: z.string(), params: z.unknown() });
const diffSchema = z.object({ exitCode: z.number(), stdout: z.string().nullish() });
const failureSchema = z.object({ message: z.string(), code: z.string().nullish(), meta: z.unknown() });

/** Answers to our own requests ("print") come back as lines too: their ids must not meet the caller's. */
const OWN_IDS = 1_000_000;

/** The address that prisma.config.ts gives where there is no server. */
const MEMORY = "postgresql://memory/";

/** Serves until standard input closes, one request after the other. */
export async function serve(datasource: string): Promise<void> {
  const { url = MEMORY } = datasourceSchema.parse(JSON.parse(datasource));
  let engine: SchemaEngine | undefined;
  for await (const line of createInterface({ input: process.stdin })) {
    const request = requestSchema.safeParse(JSON.parse(line));
    if (!request.success) continue;
    try {
      engine ??= await engineOn(url.startsWith(MEMORY) ? undefined : url);
      send({ id: request.data.id, result: await run(engine, request.data) });
    } catch (error) {
      send({ id: request.data.id, error: describe(error) });
    }
  }
  process.exit(0);
}

async function run(engine: SchemaEngine, request: z.infer<typeof requestSchema>): Promise<unknown> {
  const { id, method, params } = request;
  // These two cannot replay the migrations themselves; they can use what a diagnosis replayed before them.
  if (method === "evaluateDataLoss" || method === "createMigration") {
    await run(engine, { ...request, method: "devDiagnostic" });
  }
  const operation: unknown = Reflect.get(engine, method);
  if (typeof operation !== "function") throw new Error(`The schema engine has no operation named ${method}.`);
  const result: unknown = await Reflect.apply(operation, engine, [params]);
  if (method !== "diff") return result ?? {};
  // The native engine prints the difference itself, by asking the command line to.
  const { exitCode, stdout } = diffSchema.parse(result);
  if (stdout) send({ id: OWN_IDS + id, method: "print", params: { content: stdout } });
  return { exitCode };
}

function describe(error: unknown) {
  const failure = failureSchema.safeParse(error);
  const { message, code, meta } = failure.data ?? { message: String(error), code: null, meta: null };
  return {
    code: 4466,
    message: "An error happened. Check the data field for details.",
    data: { is_panic: false, message, meta: meta ?? null, error_code: code ?? null, backtrace: null },
  };
}

function send(message: Record<string, unknown>): void {
  process.stdout.write(`${JSON.stringify({ jsonrpc: "2.0", ...message })}\n`);
}

/**
 * Comes along in the program (node --import): once SIGUSR2 has told it to, it ends the process at the point that
 * FAULT_POINT names, as kill -9 would. The program itself knows nothing of it.
 */
import { subscribe } from "node:diagnostics_channel";
import { ServerResponse } from "node:http";
import pg from "pg";
import { type Point, type PointName, points } from "./points.ts";

let armed = false;
process.on("SIGUSR2", () => {
  armed = true;
});

function die(): void {
  process.kill(process.pid, "SIGKILL");
}

/** What was written has reached the system by then, and no answer has been read. */
function dieSoon(): void {
  if (armed) setImmediate(die);
}

function diesAtStatement({ statement, when, finds }: Extract<Point, { statement: RegExp }>): void {
  const query = pg.Client.prototype.query as (...given: unknown[]) => unknown;
  const answered = (result: unknown): void => {
    if (!finds || (result as { rows: readonly unknown[] } | undefined)?.rows.length) die();
  };
  pg.Client.prototype.query = function (this: object, ...given: unknown[]) {
    const [first] = given;
    const text = typeof first === "string" ? first : String((first as { text?: unknown } | undefined)?.text);
    if (!armed || !statement.test(text)) return query.apply(this, given);
    if (when === "sent") {
      dieSoon();
      return query.apply(this, given);
    }
    const last = given.at(-1);
    if (typeof last !== "function") return (query.apply(this, given) as Promise<unknown>).then(tap(answered));
    const callback = (error: unknown, result: unknown): void => {
      answered(result);
      last(error, result);
    };
    return query.apply(this, [...given.slice(0, -1), callback]);
  } as typeof pg.Client.prototype.query;
}

function tap<T>(look: (value: T) => void): (value: T) => T {
  return (value) => {
    look(value);
    return value;
  };
}

function diesAtCall({ call, when }: Extract<Point, { call: string }>): void {
  // Node's own fetch tells of its requests on these.
  subscribe(when === "sent" ? "undici:request:bodySent" : "undici:request:headers", (message) => {
    const { request } = message as { request: { path: string } };
    if (!armed || !request.path.endsWith(call)) return;
    if (when === "sent") dieSoon();
    else die();
  });
}

function diesAtAnswer({ acknowledged }: Extract<Point, { acknowledged: string }>): void {
  const end = ServerResponse.prototype.end as (...given: unknown[]) => ServerResponse;
  ServerResponse.prototype.end = function (this: ServerResponse, ...given: unknown[]) {
    if (armed && this.req.url === acknowledged) this.once("finish", dieSoon);
    return end.apply(this, given);
  } as typeof ServerResponse.prototype.end;
}

const point: Point | undefined = points[process.env["FAULT_POINT"] as PointName];
if (point && "statement" in point) diesAtStatement(point);
if (point && "call" in point) diesAtCall(point);
if (point && "acknowledged" in point) diesAtAnswer(point);

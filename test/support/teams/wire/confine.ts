/**
 * Loaded into the playground's process before it. By itself the playground listens on every interface, calls
 * home even when telemetry is off, and lives on when the one who started it is killed: here it does none of it.
 */
import { Server, Socket } from "node:net";

const listen = Server.prototype.listen;

Server.prototype.listen = function listenHere(this: Server, port: number, ready?: () => void) {
  return listen.call(this, { port, host: "127.0.0.1" }, ready);
} as typeof listen;

const connect = Socket.prototype.connect;
/** Nobody listens there, so that the caller meets an ordinary refusal. */
const nowhere = { host: "127.0.0.1", port: 9 };

Socket.prototype.connect = function connectHere(this: Socket, ...args: unknown[]) {
  // Node's own callers give the options in an array of their own.
  const options = args.flat()[0] as { host?: string };
  const isOutside = options.host && !["localhost", "127.0.0.1", "::1"].includes(options.host);
  if (isOutside) Object.assign(options, nowhere);
  return Reflect.apply(connect, this, args);
} as typeof connect;

process.stdin.on("end", () => process.exit()).resume();

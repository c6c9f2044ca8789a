import type { IncomingMessage, ServerResponse } from "node:http";
import type { Dispatch } from "../dispatch.ts";
import type { FileRef } from "../reply.ts";
import type { ChatPort } from "./chat.ts";

/** One address of the program's single HTTP server. */
export interface Route {
  /** GET is HEAD too. */
  readonly method: "GET" | "POST";
  /** An exact path or, ending in "/", all paths below it. The root is exact. */
  readonly path: string;
  /** What it throws, at once or later, is logged, and the asker gets an apology. */
  handle(request: IncomingMessage, response: ServerResponse): void | Promise<void>;
}

/** A way in and out: a chat platform, or a page. */
export interface Door {
  readonly platform: string;
  /** How the relay posts there. */
  readonly port: ChatPort;
  readonly routes: readonly Route[];
  /** Stops taking asks, finishes those under way. */
  close(): Promise<void>;
}

/** Where a channel or a person can be reached, in the platform's own terms. Cheap to call with what is known already. */
export interface Addresses {
  remember(team: string, id: string, data: unknown): Promise<void>;
  find(team: string, id: string): Promise<unknown>;
}

/** The few lines that a door may write to the operator's log; never a text that a member wrote, never a secret. */
export interface DoorLog {
  info(what: object, text: string): void;
  warn(what: object, text: string): void;
  error(what: object, text: string): void;
}

export interface KeptFile extends FileRef {
  readonly bytes: Uint8Array;
}

/** The files that replies name. */
export interface Files {
  /** Undefined where there is none, or no longer. */
  read(secret: string): Promise<KeptFile | undefined>;
  /** The address at which it can be fetched from outside; undefined where none is set. */
  linkTo(file: FileRef): string | undefined;
}

/** What the house gives every door. */
export interface DoorTools {
  readonly dispatch: Dispatch;
  readonly addresses: Addresses;
  readonly files: Files;
  readonly now: () => Date;
  readonly log: DoorLog;
}

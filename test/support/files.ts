import type { Files } from "../../src/core/ports/door.ts";

/** For doors whose replies name no files. */
export const noFiles: Files = { read: async () => undefined, linkTo: () => undefined };

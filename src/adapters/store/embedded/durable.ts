import { closeSync, fsyncSync, openSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { PGlite } from "@electric-sql/pglite";
import { NodeFS } from "@electric-sql/pglite/nodefs";

/**
 * Settings under which a commit is on the disk when it is acknowledged. As delivered, PGlite turns fsync off. Nor
 * does anything start a checkpoint or a vacuum by itself here: upkeep.ts does.
 */
export const durableParameters = [
  ...PGlite.defaultStartParams.filter((parameter) => parameter !== "-F"),
  ...["wal_sync_method=fsync", "shared_buffers=16MB", "min_wal_size=32MB", "max_wal_size=64MB"].flatMap((setting) => [
    "-c",
    setting,
  ]),
];

interface Stream {
  /** The descriptor that the operating system knows the file by. */
  readonly nfd?: number;
}

/** Files of a folder, with the fsync that the WebAssembly runtime leaves out. */
export class DurableFolder extends NodeFS {
  override async init(...parameters: Parameters<NodeFS["init"]>): ReturnType<NodeFS["init"]> {
    const { emscriptenOpts } = await super.init(...parameters);
    const addFsync = (runtime: { NODEFS: { stream_ops: { fsync?: (stream: Stream) => number } } }): void => {
      runtime.NODEFS.stream_ops.fsync = ({ nfd }) => {
        if (nfd !== undefined) fsyncSync(nfd);
        return 0;
      };
    };
    return { emscriptenOpts: { ...emscriptenOpts, preRun: [emscriptenOpts.preRun ?? [], addFsync].flat() } };
  }
}

/** Makes a folder and all that is in it safe from a loss of power. */
export function syncFolder(folder: string): void {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) syncFolder(path);
    else syncFile(path);
  }
  syncFile(folder);
}

function syncFile(path: string): void {
  const descriptor = openSync(path, "r");
  try {
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}

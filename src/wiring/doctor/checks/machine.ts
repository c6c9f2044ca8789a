import { existsSync } from "node:fs";
import { access, constants, statfs } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import { findLatest } from "../../../adapters/store/embedded/backup.ts";
import { dayMs } from "../../../core/spans.ts";
import { type Check, type Found, note, right, wrong } from "../finding.ts";
import type { DoctorTexts } from "../texts.ts";

const leastFreeBytes = 500 * 1024 ** 2;
/** One night may be missed; two may not. */
const oldestBackupMs = 50 * 3_600_000;

/** What the embedded database stands on. */
export function machineChecks(dir: string, now: () => Date, say: DoctorTexts): readonly Check[] {
  return [
    { about: "folder", run: async () => [await lookAtFolder(dir, say)] },
    { about: "backups", run: async () => [await lookAtBackups(dir, now(), say)] },
  ];
}

async function lookAtFolder(dir: string, say: DoctorTexts): Promise<Found> {
  if (!existsSync(dir)) {
    const nearest = nearestAbove(resolve(dir));
    const shut = await whyShut(nearest, constants.W_OK | constants.X_OK);
    return shut ? wrong(say.folderUnmakeable(dir, nearest, shut), say.folderShutMend) : note(say.folderMissing(dir));
  }
  const shut = await whyShut(dir, constants.R_OK | constants.W_OK | constants.X_OK);
  if (shut) return wrong(say.folderShut(dir, shut), say.folderShutMend);
  const { bavail, bsize } = await statfs(dir);
  const free = `${Math.floor((bavail * bsize) / 1024 ** 2)} MB`;
  return bavail * bsize < leastFreeBytes
    ? wrong(say.folderFull(dir, free), say.folderFullMend)
    : right(say.folderWritable(dir, free));
}

/** What a folder that is not there would be made in. */
function nearestAbove(path: string): string {
  const above = dirname(path);
  return existsSync(above) || above === path ? above : nearestAbove(above);
}

/** The code of what hinders us there; nothing where nothing does. */
async function whyShut(folder: string, rights: number): Promise<string | undefined> {
  try {
    // With a slash behind it a file is refused.
    await access(`${folder}/`, rights);
    return undefined;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code ?? "?";
  }
}

async function lookAtBackups(dir: string, now: Date, say: DoctorTexts): Promise<Found> {
  if (!existsSync(join(dir, "postgres"))) return note(say.databaseMissing);
  const latest = await findLatest(join(dir, "backups"));
  if (!latest) return note(say.backupNone, say.backupNoneMend);
  const age = now.getTime() - latest.at;
  return age > oldestBackupMs
    ? wrong(say.backupOld(latest.name, Math.floor(age / dayMs)), say.backupNoneMend)
    : right(say.backupFresh(latest.name, Math.floor(age / 3_600_000)));
}

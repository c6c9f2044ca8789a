import { fileURLToPath } from "node:url";
import packageJson from "../../../package.json" with { type: "json" };
import { catalogue } from "../../features/catalogue.ts";
import { findStale } from "../../generate/disk.ts";
import { manifestFiles } from "../../generate/manifests.ts";
import { databaseChecks } from "./checks/database.ts";
import { machineChecks } from "./checks/machine.ts";
import { type Examined, outsideChecks } from "./checks/outside.ts";
import { examine } from "./examine.ts";
import { type Check, type Finding, note, right, subjects, wrong } from "./finding.ts";
import { openAsItIs } from "./opening.ts";
import type { DoctorTexts } from "./texts.ts";

const root = fileURLToPath(new URL("../../..", import.meta.url));
const migrations = `${root}/prisma/migrations`;
const limitMs = 5_000;
/** The embedded database is opened on this machine's own processor, which may be slow. */
const openingMs = 30_000;

/** Looks at everything that can be looked at with these settings, or with none where they cannot be read. */
export async function diagnose(
  config: Examined | Error,
  say: DoctorTexts,
  now: () => Date = () => new Date(),
): Promise<readonly Finding[]> {
  if (config instanceof Error) return await examine([brokenSettings(config, say), manifestCheck(say)], say, limitMs);
  const first = [
    settingsCheck(config, say),
    manifestCheck(say),
    ...(config.databaseUrl ? [] : machineChecks(config.dataDir, now, say)),
    ...outsideChecks(config, say),
  ];
  const outside = await examine(first, say, limitMs);
  // After them: the embedded database lets nothing else in this process run while it opens.
  const opening = openAsItIs(config);
  const checks = databaseChecks({ config, migrations, opening, now }, say);
  const inside = await examine(checks, say, config.databaseUrl ? limitMs : openingMs);
  await opening.then(
    async (opened) => opened.state === "open" && (await opened.postgres.close()),
    () => {},
  );
  return [...outside, ...inside].sort((a, b) => subjects.indexOf(a.about) - subjects.indexOf(b.about));
}

function brokenSettings(error: Error, say: DoctorTexts): Check {
  return { about: "settings", run: async () => [wrong(error.message, say.settingsMend)] };
}

function settingsCheck({ room }: Examined, say: DoctorTexts): Check {
  return {
    about: "settings",
    run: async () => [right(say.settingsRead), ...(room ? [note(say.roomOn)] : [])],
  };
}

function manifestCheck(say: DoctorTexts): Check {
  return {
    about: "manifests",
    async run() {
      const stale = await findStale(root, manifestFiles(catalogue, packageJson.version));
      if (stale.length === 0) return [right(say.manifestsCurrent)];
      return [wrong(say.manifestsStale(stale.map(({ path }) => path).join(", ")), say.manifestsMend)];
    },
  };
}

import { setTimeout as wait } from "node:timers/promises";
import type { Postgres } from "../../../adapters/store/database.ts";
import { findPending } from "../../../adapters/store/migrate.ts";
import type { Config } from "../../../config.ts";
import { reasonOf } from "../examine.ts";
import { type Check, type Found, note, right, wrong } from "../finding.ts";
import type { Opening } from "../opening.ts";
import { askWhetherReady } from "../running.ts";
import type { DoctorTexts } from "../texts.ts";
import { recordCheck } from "./record.ts";

interface Place {
  readonly config: Config;
  readonly migrations: string;
  /** Settles once the database is open, or it is known why it is not. */
  readonly opening: Promise<Opening>;
  readonly now: () => Date;
}

/** Slack refuses what is five minutes off; long before that times in the record are wrong. */
const mostSkewMs = 5_000;

/** All that needs the database. Where it cannot be opened one line says so, and the others are left out. */
export function databaseChecks({ config, migrations, opening, now }: Place, say: DoctorTexts): readonly Check[] {
  const inside = (look: (postgres: Postgres) => Promise<readonly Found[]>) => async () => {
    const opened = await opening.catch(() => undefined);
    return opened?.state === "open" ? await look(opened.postgres) : [];
  };
  return [
    { about: "database", run: (signal) => lookAtOpening(opening, config, say, signal) },
    { about: "migrations", run: inside((postgres) => lookAtMigrations(postgres, migrations, say)) },
    { about: "clock", run: inside((postgres) => lookAtClock(postgres, now, say)) },
    recordCheck({ config, opening, now }, say),
  ];
}

async function lookAtOpening(
  opening: Promise<Opening>,
  config: Config,
  say: DoctorTexts,
  signal: AbortSignal,
): Promise<readonly Found[]> {
  try {
    const opened = await opening;
    if (opened.state === "missing") return [note(say.databaseMissing)];
    if (opened.state === "taken") {
      const reason = await askWhetherReady(config, signal).catch(reasonOf);
      return [reason ? wrong(say.databaseBusy(reason), say.databaseBusyMend) : right(say.databaseInUse)];
    }
    const { rows } = await opened.postgres.pool.query<{ server_version: string }>("SHOW server_version");
    return [right(say.databaseAnswers(rows[0]?.server_version ?? "?"))];
  } catch (error) {
    return [wrong(say.databaseAway(reasonOf(error)), say.databaseAwayMend)];
  }
}

async function lookAtMigrations({ pool }: Postgres, folder: string, say: DoctorTexts): Promise<readonly Found[]> {
  const { pending, all } = await findPending(pool, folder);
  return [pending.length > 0 ? note(say.migrationsPending(pending.join(", "))) : right(say.migrationsApplied(all))];
}

async function lookAtClock({ pool }: Postgres, now: () => Date, say: DoctorTexts): Promise<readonly Found[]> {
  // Whatever else is under way takes time that would look like a difference.
  await wait(0);
  const before = now().getTime();
  const { rows } = await pool.query<{ at: number }>(
    "SELECT (extract(epoch FROM clock_timestamp()) * 1000)::float AS at",
  );
  const middle = (before + now().getTime()) / 2;
  const skew = Math.abs((rows[0]?.at ?? middle) - middle);
  return [
    skew > mostSkewMs
      ? wrong(say.clockWrong(Math.round(skew / 1000)), say.clockMend)
      : right(say.clockRight(Math.round(skew))),
  ];
}

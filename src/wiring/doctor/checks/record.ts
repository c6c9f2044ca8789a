import {
  readBrokenInstallations,
  readFailedJobs,
  readProblems,
  readTroubles,
  readWaiting,
  type Troubles,
  type Waiting,
} from "../../../adapters/store/condition.ts";
import type { Postgres } from "../../../adapters/store/database.ts";
import type { Config } from "../../../config.ts";
import { reasonOf } from "../examine.ts";
import { type Check, type Found, note, right, wrong } from "../finding.ts";
import type { Opening } from "../opening.ts";
import { readMetrics } from "../running.ts";
import type { DoctorTexts } from "../texts.ts";

interface Place {
  readonly config: Config;
  readonly opening: Promise<Opening>;
  readonly now: () => Date;
}

/** A conversation has its pace, and platforms their limits: for so long nothing is amiss. */
const lateSeconds = 600;

/** Posts and jobs that did not come through, out of the database or, where the program has it, out of its metrics. */
export function recordCheck({ config, opening, now }: Place, say: DoctorTexts): Check {
  return {
    about: "record",
    async run(signal) {
      const opened = await opening.catch(() => undefined);
      if (opened?.state === "open") return await lookAtRecord(opened.postgres, now(), say);
      return opened?.state === "taken" ? await lookFromOutside(config, say, signal) : [];
    },
  };
}

async function lookAtRecord({ pool }: Postgres, now: Date, say: DoctorTexts): Promise<readonly Found[]> {
  try {
    const posts = { ...(await readWaiting(pool, now)), ...(await readTroubles(pool)) };
    const problems = await readProblems(pool);
    const jobs = await readFailedJobs(pool);
    const teams = await readBrokenInstallations(pool);
    return [
      ...tellPosts(posts, problems.map(({ name, count }) => `${name} (${count})`).join(", "), say),
      jobs.length > 0
        ? wrong(say.jobsFailed(jobs.map(({ name, count }) => `${name} (${count})`).join(", ")), say.jobsFailedMend)
        : right(say.jobsRight),
      ...(teams.length > 0 ? [wrong(say.installationsBroken(teams.join(", ")), say.installationsBrokenMend)] : []),
    ];
  } catch (error) {
    return [note(say.cannotCount(reasonOf(error)), say.cannotCountMend)];
  }
}

async function lookFromOutside(config: Config, say: DoctorTexts, signal: AbortSignal): Promise<readonly Found[]> {
  const metrics = await readMetrics(config, signal).catch(() => new Map<string, number>());
  if (metrics.size === 0) return [];
  const of = (name: string) => metrics.get(`samsprak_${name}`) ?? 0;
  const posts = {
    waiting: of("posts_waiting"),
    lagSeconds: of("posts_lag_seconds"),
    undeliverable: of("posts_undeliverable"),
    doubts: of("posts_doubtful"),
  };
  return tellPosts(posts, "", say);
}

function tellPosts(posts: Waiting & Troubles, problems: string, say: DoctorTexts): readonly Found[] {
  const { waiting, lagSeconds, undeliverable, doubts } = posts;
  const late = lagSeconds > lateSeconds;
  return [
    ...(undeliverable > 0 ? [wrong(say.postsFailed(undeliverable, problems || "?"), say.postsFailedMend)] : []),
    ...(late ? [wrong(say.postsLate(waiting, Math.round(lagSeconds / 60)), say.postsLateMend)] : []),
    ...(undeliverable === 0 && !late ? [right(say.postsRight)] : []),
    ...(doubts > 0 ? [note(say.doubts(doubts))] : []),
  ];
}

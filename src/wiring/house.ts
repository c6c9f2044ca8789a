import { createHash, randomBytes, randomUUID } from "node:crypto";
import { fileURLToPath } from "node:url";
import { OneThread } from "../adapters/apart/threads.ts";
import { openJobs } from "../adapters/jobs/jobs.ts";
import { messageBehind as behindSlackLink } from "../adapters/slack/messageLink.ts";
import { makeAccess } from "../adapters/store/access/access.ts";
import { makeAddresses } from "../adapters/store/addresses.ts";
import { clean } from "../adapters/store/cleaning.ts";
import { type Database, openDatabase } from "../adapters/store/database.ts";
import { makeFiles } from "../adapters/store/files.ts";
import { type Relay, startRelay } from "../adapters/store/relay/relay.ts";
import { makeWorks } from "../adapters/store/works.ts";
import { messageBehind as behindTeamsLink } from "../adapters/teams/messageLink.ts";
import { type CallSigns, makeCallSigns } from "../core/callSign.ts";
import { type Dispatch, makeDispatch } from "../core/dispatch.ts";
import type { Feature } from "../core/feature.ts";
import type { House } from "../core/house.ts";
import type { PrintDocument } from "../core/ports/documents.ts";
import type { Door, DoorLog, DoorTools } from "../core/ports/door.ts";
import type { Access, PageSource } from "../core/ports/pages.ts";
import type { Store } from "../core/ports/store.ts";
import type { Language } from "../core/texts.ts";
import { maskIdentityNumbers } from "../language/redaction/identityNumbers.ts";
import { printFile, readCalendar } from "./calendar.ts";
import { startClock } from "./clock.ts";
import { readDueDate } from "./dates.ts";
import { makePages } from "./pages.ts";
import { printIn } from "./printing.ts";
import { logCommit, report } from "./reports.ts";
import { renewSearch } from "./searchIndex.ts";
import { openStore } from "./store.ts";
import { startWorker, type Worker } from "./work.ts";

export interface HouseSettings {
  readonly databaseUrl?: string | undefined;
  readonly dataDir: string;
  readonly language: Language;
  readonly timeZone: string;
  /** Where files can be fetched from outside. */
  readonly publicUrl?: string | undefined;
  /** Where those are who use us, where that is known: the public address, or the room's on this machine. */
  readonly address?: (() => string | undefined) | undefined;
  readonly features: readonly Feature[];
  readonly log: DoorLog;
  readonly now?: () => Date;
  readonly timed?: House["timed"];
}

/** Everything behind the doors, open and ready to take asks. */
export interface OpenHouse {
  readonly database: Database;
  readonly dispatch: Dispatch;
  toolsFor(platform: string): DoorTools;
  /** The calendar that a secret opens, as text. */
  calendar(secret: string): Promise<string | undefined>;
  /** Prints in a thread of its own; for work between transactions, never within one. */
  readonly printDocument: PrintDocument;
  /** What the features show in a browser, and who is let in there. */
  readonly pages: PageSource;
  readonly access: Access;
  /** Begins to deliver posts through the doors, and to let alarms ring. */
  start(doors: readonly Door[]): Promise<Relay>;
  close(): Promise<void>;
}

/** Slash commands where the platform has them for everyone, else the name. */
const signs: Readonly<Record<string, string>> = { slack: "/samsprak", room: "/samsprak", teams: "@Samspråk" };

const migrations = fileURLToPath(new URL("../../prisma/migrations", import.meta.url));

export async function openHouse(settings: HouseSettings): Promise<OpenHouse> {
  const { log, features, language, timeZone, publicUrl, address, now = () => new Date() } = settings;
  const tell = (text: string, cause: unknown) => log.warn({ cause: String(cause) }, text);
  const database = await openDatabase({ url: settings.databaseUrl, dir: settings.dataDir, migrations, log: tell });
  const { timed } = settings;
  const furnishing = { log, features, language, timeZone, publicUrl, address, now, timed };
  return await furnish(database, { ...furnishing, remembersSeats: true });
}

export type Furnishing = Required<Pick<HouseSettings, "log" | "features" | "language" | "timeZone" | "now">> &
  Pick<HouseSettings, "publicUrl" | "address" | "timed"> & {
    /** Not where rows are changed behind the house's back and looked at in the same breath, as tests do. */
    readonly remembersSeats?: boolean;
  };

/** The house on a database that is open already. */
export async function furnish(database: Database, settings: Furnishing): Promise<OpenHouse> {
  const { log, features, timeZone, publicUrl, now } = settings;
  const tell = (text: string, cause: unknown) => log.warn({ cause: String(cause) }, text);
  const jobs = await openJobs(database, { log: tell });
  let relay: Relay | undefined;
  let worker: Worker | undefined;
  const { store, close: closeStore } = await openStore(database, jobs, settings);
  const callSigns = makeCallSigns(features, signs);
  const house = houseOn(store, callSigns, settings, () => relay?.wake());
  const dispatch = makeDispatch(house);
  const files = makeFiles(database.client, publicUrl);
  const threads = new OneThread();
  let renewing: Promise<void> | undefined;
  const stopping = new AbortController();
  return {
    database,
    dispatch,
    toolsFor: (platform) => ({ dispatch, addresses: makeAddresses(database.client, platform, now), files, now, log }),
    ...openReading(database, { features, store, now }),
    printDocument: printIn(threads),
    async start(doors) {
      const ports = new Map(doors.map(({ platform, port }) => [platform, port]));
      relay = startRelay(database, { ports, features, callSigns, now, holder: randomUUID(), log, pollMs: 1_000 });
      await startClock(jobs, dispatch, log);
      const works = makeWorks(database.client, now, house.committed);
      worker = await startWorker(jobs, { ...house, works, threads, ports, dispatch });
      // Searches find less until it is done, and everything else works meanwhile.
      renewing = renewSearch(database, dispatch, now(), stopping.signal).catch((cause) =>
        tell("The search could not be renewed.", cause),
      );
      await jobs.every("cleaning", "20 3 * * *", timeZone, () => clean(database.client, now()));
      return relay;
    },
    async close() {
      stopping.abort();
      worker?.stop();
      await relay?.stop();
      await renewing;
      await jobs.stop();
      await Promise.all([threads.close(), closeStore()]);
      await database.close();
    },
  };
}

/** What all asks are handled with. */
function houseOn(store: Store, callSigns: CallSigns, settings: Furnishing, wake: () => void): House {
  const { log, features, language, timeZone: zone, publicUrl, address = () => publicUrl, now } = settings;
  return {
    features,
    store,
    language,
    zone,
    now,
    id: randomUUID,
    digest: (text) => createHash("sha256").update(text).digest("base64url"),
    readDate: readDueDate,
    callSigns,
    readLink: (link) => behindSlackLink(link) ?? behindTeamsLink(link),
    mask: (text) => maskIdentityNumbers(text, "[personnummer borttaget]"),
    print: printFile,
    address: (path) => joined(address(), path),
    report: (error, ask) => report(log, error, ask),
    committed(commit) {
      if (commit) logCommit(log, commit);
      wake();
    },
    timed: settings.timed,
  };
}

/** What is read without a chat. */
function openReading(
  { client }: Database,
  { features, store, now }: Pick<Furnishing, "features" | "now"> & { readonly store: Store },
): Pick<OpenHouse, "calendar" | "pages" | "access"> {
  const secret = () => randomBytes(32).toString("base64url");
  return {
    calendar: (secret) => readCalendar({ features, store, now }, secret),
    pages: makePages({ features, store, now, id: randomUUID }),
    access: makeAccess(client, { now, secret, id: randomUUID }),
  };
}

function joined(base: string | undefined, path: string): string | undefined {
  return base && `${base.replace(/\/$/u, "")}${path}`;
}

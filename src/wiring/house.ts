import { createHash, randomBytes, randomUUID } from "node:crypto";
import { fileURLToPath } from "node:url";
import { OneThread } from "../adapters/apart/threads.ts";
import { openJobs } from "../adapters/jobs/jobs.ts";
import { messageBehind as behindSlackLink } from "../adapters/slack/messageLink.ts";
import { makeAccess } from "../adapters/store/access/access.ts";
import { makeAddresses } from "../adapters/store/addresses.ts";
import { type Database, openDatabase } from "../adapters/store/database.ts";
import { makeFiles } from "../adapters/store/files.ts";
import type { Relay } from "../adapters/store/relay/relay.ts";
import { messageBehind as behindTeamsLink } from "../adapters/teams/messageLink.ts";
import { type CallSigns, makeCallSigns } from "../core/callSign.ts";
import { type Dispatch, makeDispatch } from "../core/dispatch.ts";
import type { Feature } from "../core/feature.ts";
import type { House } from "../core/house.ts";
import { makeLimits } from "../core/limits.ts";
import type { PrintDocument } from "../core/ports/documents.ts";
import type { Door, DoorLog, DoorTools } from "../core/ports/door.ts";
import type { Access, PageSource } from "../core/ports/pages.ts";
import type { Store } from "../core/ports/store.ts";
import type { Threads } from "../core/ports/works.ts";
import type { Language } from "../core/texts.ts";
import type { NoteModel, Outside } from "../core/work/summarise.ts";
import { maskIdentityNumbers, numberRemoved } from "../language/redaction/identityNumbers.ts";
import { printFile, readCalendar } from "./calendar.ts";
import { readDueDate } from "./dates.ts";
import { makePages } from "./pages.ts";
import { printersIn } from "./printing.ts";
import { takeOutWith } from "./record/takeOut.ts";
import { logCommit, report } from "./reports.ts";
import { type Running, startRunning } from "./running.ts";
import { openStore } from "./store.ts";
import { type ModelConfig, openModel, rules } from "./summaries.ts";

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
  /** A language model that groups may let read for them. */
  readonly model?: ModelConfig | undefined;
  readonly log: DoorLog;
  readonly now?: () => Date;
  readonly timed?: House["timed"];
  readonly noteModel?: NoteModel;
  /** How much a person may ask for in a minute; 0: as much as they like. */
  readonly asksPerMinute?: number;
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
  const { log, now = () => new Date() } = settings;
  const tell = (text: string, cause: unknown) => log.warn({ cause: String(cause) }, text);
  const database = await openDatabase({ url: settings.databaseUrl, dir: settings.dataDir, migrations, log: tell });
  return await furnish(database, { ...settings, now });
}

export type Furnishing = Required<Pick<HouseSettings, "log" | "features" | "language" | "timeZone" | "now">> &
  Pick<HouseSettings, "publicUrl" | "address" | "model" | "timed" | "noteModel" | "asksPerMinute"> & {
    /** A thread that serves several houses, which is closed by whoever made it; else the house has one of its own. */
    readonly threads?: Threads;
  };

/** The house on a database that is open already. */
export async function furnish(database: Database, settings: Furnishing): Promise<OpenHouse> {
  const { log, features, timeZone, publicUrl, now } = settings;
  const tell = (text: string, cause: unknown) => log.warn({ cause: String(cause) }, text);
  const jobs = await openJobs(database, { log: tell });
  let running: Running | undefined;
  const { store, close: closeStore } = await openStore(database, jobs, settings);
  const callSigns = makeCallSigns(features, signs);
  const outside = openModel(database, settings.model, log, settings.noteModel);
  const house = houseOn(store, callSigns, { ...settings, outside }, () => running?.relay.wake());
  const dispatch = makeDispatch(house);
  const files = makeFiles(database.client, publicUrl);
  const own = new OneThread();
  const threads = settings.threads ?? own;
  const slow = {
    ...house,
    ...printersIn(threads),
    takeOut: takeOutWith(database),
    threads,
    engines: { rules, outside },
  };
  return {
    database,
    dispatch,
    toolsFor: (platform) => ({ dispatch, addresses: makeAddresses(database.client, platform, now), files, now, log }),
    ...openReading(database, { features, store, now }),
    printDocument: slow.printDocument,
    async start(doors) {
      running = await startRunning(doors, { database, jobs, dispatch, slow, timeZone, log });
      return running.relay;
    },
    async close() {
      await running?.stop();
      await jobs.stop();
      await Promise.all([own.close(), closeStore()]);
      await database.close();
    },
  };
}

/** What all asks are handled with. */
function houseOn(
  store: Store,
  callSigns: CallSigns,
  settings: Furnishing & { readonly outside: Outside | undefined },
  wake: () => void,
): House {
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
    model: settings.outside?.model.engine,
    readLink: (link) => behindSlackLink(link) ?? behindTeamsLink(link),
    mask: (text) => maskIdentityNumbers(text, numberRemoved),
    print: printFile,
    address: (path) => joined(address(), path),
    report: (error, ask) => report(log, error, ask),
    committed(commit) {
      if (commit) logCommit(log, commit);
      wake();
    },
    timed: settings.timed,
    limits: settings.asksPerMinute ? makeLimits(settings.asksPerMinute, now) : undefined,
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

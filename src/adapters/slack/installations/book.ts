import type { DoorLog } from "../../../core/ports/door.ts";
import { fromStored, type Installation, type InstallationStore, ofSettings } from "./installation.ts";

/** All installations, as this process knows them: payloads and posts are served without asking the database. */
export interface Book {
  /** Those that work before those that do not, the settings' before the stored ones, then the newest first. */
  all(): readonly Installation[];
  find(id: string): Installation | undefined;
  /** The one to speak with in a workspace. */
  inTeam(team: string): Installation | undefined;
  /** Whether a user is a bot of ours, in whatever workspace. */
  isOurs(user: string): boolean;
  /** Enters what has become of an installation. */
  note(installation: Installation): void;
  /** Looks whether something has changed that nobody has told yet. */
  refresh(): Promise<void>;
  close(): Promise<void>;
}

export interface BookTools {
  readonly settings: Installation | undefined;
  readonly store: InstallationStore | undefined;
  readonly log: DoorLog;
}

const againMs = 5_000;

/** Rejects where an installation was stored under another SECRET_KEY: nobody would notice that it is not served. */
export async function openBook({ settings, store, log }: BookTools): Promise<Book> {
  const entries = new Map<string, Installation>();
  if (settings) entries.set(settings.id, settings);
  const following = store && (await followStore(store, entries, log));
  return {
    all: () => [...entries.values()].sort(inOrder),
    find: (id) => entries.get(id),
    inTeam: (team) => [...entries.values()].filter((one) => one.team === team).sort(inOrder)[0],
    isOurs: (user) => [...entries.values()].some(({ botUserId }) => botUserId === user),
    note: (installation) => void entries.set(installation.id, installation),
    refresh: async () => await following?.read(),
    close: async () => await following?.close(),
  };
}

function inOrder(a: Installation, b: Installation): number {
  const rank = (one: Installation) => (one.state === "active" ? 0 : 2) + (ofSettings(one) ? 0 : 1);
  return rank(a) - rank(b) || b.installedAt.getTime() - a.installedAt.getTime();
}

async function followStore(store: InstallationStore, entries: Map<string, Installation>, log: DoorLog) {
  let reading: Promise<void> | undefined;
  let isStale = false;
  let timer: NodeJS.Timeout | undefined;

  function enter(found: Awaited<ReturnType<InstallationStore["list"]>>): void {
    for (const one of found) {
      if ("sealed" in one) log.error({ workspace: one.teamName, sealed: one.sealed }, sentenceFor(one.sealed));
    }
    const stored = found.flatMap((one) => ("sealed" in one ? [] : [fromStored(one)]));
    const kept = [...entries.values()].filter(ofSettings);
    entries.clear();
    for (const one of [...kept, ...stored]) entries.set(one.id, one);
  }

  /** What changes while it is read is read again. */
  async function readAll(): Promise<void> {
    try {
      while (isStale) {
        isStale = false;
        enter(await store.list());
      }
    } catch (error) {
      log.warn({ problem: String(error) }, "the Slack installations could not be read; I try again");
      timer = setTimeout(read, againMs).unref();
    } finally {
      reading = undefined;
    }
  }

  function read(): Promise<void> {
    isStale = true;
    reading ??= readAll();
    return reading;
  }

  const first = await store.list();
  const foreign = first.find((one) => "sealed" in one && one.sealed === "key");
  if (foreign) throw new Error(`${foreign.teamName}: ${sentenceFor("key")}`);
  enter(first);
  const listening = await store.follow(() => void read());
  return {
    read,
    async close() {
      clearTimeout(timer);
      await listening.close();
      await reading;
    },
  };
}

function sentenceFor(sealed: "key" | "damaged"): string {
  return sealed === "key"
    ? "this Slack installation was stored with another SECRET_KEY. Set that one again, or install it anew with npm run install:slack."
    : "the stored secrets of this Slack installation are damaged. Install it anew with npm run install:slack.";
}

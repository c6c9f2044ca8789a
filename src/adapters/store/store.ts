import { type Account, type From, isClock, type Place } from "../../core/ask.ts";
import type { Call } from "../../core/command.ts";
import { OutsideError, UnclearError } from "../../core/errors.ts";
import type { Alarm, KeptCall, Seat, Store, Transaction } from "../../core/ports/store.ts";
import type { FileRef, Reply } from "../../core/reply.ts";
import type { NewFile } from "../../core/turn.ts";
import { uuid } from "../../core/uuid.ts";
import { Prisma } from "../../generated/prisma/client.ts";
import type { Database } from "./database.ts";
import { direct, directly } from "./direct.ts";
import { finishTurn } from "./finish.ts";
import { forgetMember } from "./forget.ts";
import { GroupLocks, inOrder } from "./locks.ts";
import { asOutage, isTaken } from "./outage.ts";
import { inTime, tooLate } from "./patience.ts";
import { findSeats, findSubscriber, type Query, queryOn } from "./seats.ts";
import { endWork, startWork } from "./works.ts";

export interface StoreTools {
  readonly now: () => Date;
  /** Random text that makes a digest tell nothing. */
  readonly salt: () => string;
  /** Random text that cannot be guessed. */
  readonly secret: () => string;
  /** Puts an alarm on the clock, in the same transaction. */
  readonly setAlarm: (db: Prisma.TransactionClient, group: string, alarm: Alarm) => Promise<void>;
  /** Has work begun as soon as the transaction has committed. */
  readonly beginWork: (db: Prisma.TransactionClient, id: string) => Promise<void>;
}

export function makeStore({ client, pool }: Database, tools: StoreTools): Store {
  const query = queryOn(pool);
  const reader = direct(client, () => pool);
  const safely = async <T>(work: () => Promise<T>, givingUp = () => {}): Promise<T> => {
    try {
      return await inTime(work(), givingUp);
    } catch (error) {
      throw asOutage(error);
    }
  };
  const run = <T>([group, key, work]: [string | undefined, string, (tx: Transaction) => Promise<T>], commit: Commit) =>
    inOrder<T>((groups) =>
      directly(
        (inside) => client.$transaction(inside),
        async (db) => {
          const result = await work(await begin(db, tools, { group, groups }, key));
          // However often this has begun anew: whoever was told meanwhile that nothing has changed is to be right.
          if (commit.isTooLate) throw tooLate();
          commit.isSent = true;
          return result;
        },
      ),
    );
  return {
    seats: (from, place, group) => safely(() => findSeats(query, from, place, group, tools.now())),
    subscriber: (secret) => safely(() => findSubscriber(query, secret, tools.now())),
    read: (work) => safely(() => work(reader)),
    async transaction<T>(...turn: [string | undefined, string, (tx: Transaction) => Promise<T>]) {
      const commit: Commit = { isSent: false, isTooLate: false };
      const giveUp = () => {
        commit.isTooLate = true;
      };
      const attempt = () => run(turn, commit);
      try {
        return await safely(
          () =>
            attempt().catch((error) => {
              // Another delivery of the key committed meanwhile, or we may have ourselves: this time the reply is found.
              if (isTaken(error) || (commit.isSent && asOutage(error) instanceof OutsideError)) return attempt();
              throw error;
            }),
          giveUp,
        );
      } catch (error) {
        throw commit.isSent && error instanceof OutsideError ? new UnclearError(error) : error;
      }
    },
    keep: (kept) => safely(() => keep(client, kept, tools.now())),
    kept: (id) => safely(() => findKept(client, id)),
  };
}

interface Commit {
  /** From then on only its answer tells whether the change was made. */
  isSent: boolean;
  /** The asker waits no longer, and none may be sent any more. */
  isTooLate: boolean;
}

/**
 * Locks the group before anything else is read, so that turns of a group come one after another; with it all that the
 * transaction is known to need. What another delivery of the key was answered is looked for once the lock is held.
 */
async function begin(
  db: Prisma.TransactionClient,
  tools: StoreTools,
  { group, groups }: { readonly group: string | undefined; readonly groups: readonly string[] },
  key: string,
): Promise<Transaction> {
  const locks = new GroupLocks(db);
  for (const id of groups) await locks.take(id);
  const [row] = group
    ? await db.$queryRaw<{ reply: Reply | null }[]>`
        SELECT claimed_reply(${key}) AS reply FROM (SELECT 1 FROM "Group" WHERE id = ${group}::uuid FOR NO KEY UPDATE) AS held`
    : await db.$queryRaw<{ reply: Reply | null }[]>`SELECT reply FROM "Claim" WHERE key = ${key}`;
  if (group) locks.note(group);
  let locked = group;
  const findSeat = async (id: string, from: From): Promise<Seat> => {
    const person: Place = { platform: "", team: "" };
    const [seat] = await findSeats(queryIn(db), isClock(from) ? { clock: id } : from, person, id, tools.now());
    return seat ?? { group: undefined, actor: undefined, language: undefined };
  };
  return {
    db,
    earlier: row?.reply ?? undefined,
    seat: findSeat,
    async useForm(id) {
      const used =
        await db.$executeRaw`UPDATE "KeptCall" SET "usedAt" = ${tools.now()} WHERE id = ${id}::uuid AND "usedAt" IS NULL`;
      return used === 1;
    },
    hold: (id) => locks.take(id),
    async enter(id, from) {
      await locks.take(id);
      locked = id;
      return await findSeat(id, from);
    },
    async introduce(member, name) {
      await db.member.updateMany({ where: { id: member, name: "" }, data: { name } });
    },
    keepFile: (file) => keepFile(db, locked, file, tools),
    async startWork(work) {
      if (!locked) throw new Error("work belongs to a group");
      const started = await startWork(db, locked, work, tools.now());
      if (typeof started === "number") await tools.beginWork(db, work.id);
      return started;
    },
    endWork: (id, words) => endWork(db, id, words, tools.now()),
    async forget(member) {
      if (!locked) throw new Error("a member belongs to a group");
      await forgetMember(db, locked, member);
    },
    async finish(reply, effects, entry) {
      const { now, salt } = tools;
      await finishTurn(db, { group: locked, key, reply, effects, entry, now: now(), salt: salt() });
      for (const alarm of effects.alarms) if (locked) await tools.setAlarm(db, locked, alarm);
    },
  };
}

async function keepFile(
  db: Prisma.TransactionClient,
  group: string | undefined,
  { name, type, bytes }: NewFile,
  { secret: makeSecret, now }: StoreTools,
): Promise<FileRef> {
  if (!group) throw new Error("a file belongs to a group");
  const secret = makeSecret();
  await db.keptFile.create({ data: { secret, groupId: group, name, type, bytes: new Uint8Array(bytes), at: now() } });
  return { secret, name, type };
}

function queryIn(db: Prisma.TransactionClient): Query {
  return async <R>(_name: string, text: string, values: readonly unknown[]) =>
    await db.$queryRawUnsafe<R[]>(text, ...values);
}

async function keep(db: Prisma.TransactionClient, kept: KeptCall, at: Date): Promise<void> {
  const { id, call, place, group, account } = kept;
  await db.keptCall.create({
    data: {
      id,
      call: json(call),
      place: json(place),
      groupId: group ?? null,
      account: account ? json(account) : Prisma.DbNull,
      at,
    },
  });
}

async function findKept(db: Prisma.TransactionClient, id: string): Promise<KeptCall | undefined> {
  if (!uuid.test(id)) return undefined;
  const row = await db.keptCall.findUnique({ where: { id } });
  if (!row) return undefined;
  // Written by keep() above and by nobody else.
  const { call, place, account } = row as unknown as {
    call: Call;
    place: Place;
    account: Account | null;
  };
  return { id, call, place, group: row.groupId ?? undefined, account: account ?? undefined };
}

function json(value: object): Prisma.InputJsonObject {
  return value as Prisma.InputJsonObject;
}

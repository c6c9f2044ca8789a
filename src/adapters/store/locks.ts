import type { Prisma } from "../../generated/prisma/client.ts";

/** A transaction needs these groups in another order than it has come to know of them, and must begin anew. */
class OutOfOrder extends Error {
  readonly groups: readonly string[];
  constructor(groups: readonly string[]) {
    super("groups are locked in the order of their ids");
    this.groups = groups;
  }
}

/** The locks of groups that one transaction holds. Each takes them in the order of the ids, so that no two wait for each other. */
export class GroupLocks {
  readonly #db: Prisma.TransactionClient;
  readonly #held: string[] = [];
  constructor(db: Prisma.TransactionClient) {
    this.#db = db;
  }

  /** @throws OutOfOrder where a later group is locked already */
  async take(group: string): Promise<void> {
    if (this.#held.includes(group)) return;
    if (this.#held.some((held) => held > group)) throw new OutOfOrder([...this.#held, group]);
    await this.#db.$queryRaw`SELECT 1 FROM "Group" WHERE id = ${group}::uuid FOR NO KEY UPDATE`;
    this.#held.push(group);
  }

  /** The group has been locked in another query. */
  note(group: string): void {
    if (!this.#held.includes(group)) this.#held.push(group);
  }
}

/** Runs the work with the locks that it turns out to need. */
export async function inOrder<T>(
  work: (groups: readonly string[]) => Promise<T>,
  groups: readonly string[] = [],
): Promise<T> {
  try {
    return await work(groups);
  } catch (error) {
    if (!(error instanceof OutOfOrder) || error.groups.length <= groups.length) throw error;
    return await inOrder(work, error.groups.toSorted());
  }
}

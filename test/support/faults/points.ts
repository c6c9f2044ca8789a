/** Just before an answer can have come, or just after it has. */
type When = "sent" | "answered";

/** A place in the life of a change or a post where a process can be ended. */
export type Point =
  /** A statement to the database; `finds`: and it has found something. */
  | { readonly statement: RegExp; readonly when: When; readonly finds?: true }
  /** A call to a chat's API, by the end of its path. */
  | { readonly call: string; readonly when: When }
  /** Our answer to a chat has gone. */
  | { readonly acknowledged: string };

const finished = /^\s*WITH claim AS/u;
const noted = /^\s*UPDATE "Post" p SET delivered/u;

/** By the order in which a change and its post come past them. */
export const points = {
  "the transaction has begun": { statement: /^BEGIN/u, when: "answered" },
  "the group is locked": { statement: /FOR NO KEY UPDATE/u, when: "answered" },
  "the rows are written": { statement: /^INSERT INTO "public"\."(Decision|Proposal|Stance)"/u, when: "answered" },
  "claim, posts and audit entry are sent": { statement: finished, when: "sent" },
  "claim, posts and audit entry are written": { statement: finished, when: "answered" },
  "an alarm is set": { statement: /INSERT INTO pgboss\.job/u, when: "answered" },
  "the commit is sent": { statement: /^COMMIT/u, when: "sent" },
  "the commit is answered": { statement: /^COMMIT/u, when: "answered" },
  "the change is acknowledged": { acknowledged: "/slack/events" },
  "a queue is taken": { statement: /INSERT INTO "Lane"/u, when: "answered", finds: true },
  "a send is noted": { statement: /UPDATE "Post" p SET "sentAt"/u, when: "answered" },
  "a message is sent": { call: "chat.postMessage", when: "sent" },
  "a message is answered": { call: "chat.postMessage", when: "answered" },
  "an update is sent": { call: "chat.update", when: "sent" },
  "a delivery is about to be noted": { statement: noted, when: "sent" },
  "a delivery is noted": { statement: noted, when: "answered" },
  "a queue is given back": { statement: /^\s*UPDATE "Lane" l SET "freeAt"/u, when: "sent" },
  "jobs are taken": { statement: /j\.name = 'due'[\s\S]*SKIP LOCKED/u, when: "answered", finds: true },
  "a job is done": { statement: /SET completed_on = pgboss\.job_now\(\)/u, when: "sent" },
} as const satisfies Readonly<Record<string, Point>>;

export type PointName = keyof typeof points;

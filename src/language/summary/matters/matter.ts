import type { Agreement, DecisionState } from "../findings.ts";
import type { Reading } from "../reading/read.ts";

export type MatterState = "open" | DecisionState | "retracted" | "replaced";

/** What the group takes a stand on, as it goes through the thread. */
export interface Matter {
  /** What was put forward, the first first; later ones restate or amend it. */
  readonly puts: Reading[];
  /** Stems of all that was put and settled. */
  readonly content: Set<string>;
  /** Who stands behind it, by person. */
  readonly support: Map<string, Agreement>;
  /** Who has something to see to first. */
  readonly hedges: Set<string>;
  readonly against: Map<string, Reading>;
  state: MatterState;
  /** The sentence that settles it. */
  settled?: Reading;
  /** The settling sentence was labelled, as "Beslut:". */
  isLabelled: boolean;
  /** All of the message that settles it says what is decided, not one sentence alone. */
  isWhole: boolean;
  /** It was put as what the group has come to. */
  isClaimed: boolean;
  /** Nobody called it a proposal: people voted on what someone said. */
  isImplicit: boolean;
  /** The message that last had to do with it. */
  last: number;
  /** Words that no longer hold, since a later decision says otherwise. */
  readonly outdated: string[];
  /** Ids of the messages that it was talked about in, where these are known; else what puts and settles it is cited. */
  readonly cites?: readonly string[];
  /** Read in a thread that someone leads: what became of it is known, but for whether the chair had part in it. */
  isLed?: boolean;
}

export function newMatter(put: Reading, content: ReadonlySet<string>): Matter {
  return {
    puts: [put],
    content: new Set(content),
    support: new Map(),
    hedges: new Set(),
    against: new Map(),
    state: "open",
    isLabelled: false,
    isWhole: false,
    isClaimed: false,
    isImplicit: false,
    last: put.place,
    outdated: [],
  };
}

/** Who put it forward first. */
export function proposerOf(matter: Matter): string | undefined {
  return matter.puts[0]?.message.author.id;
}

/** Puts someone behind a matter, by what they wrote. */
export function supportBy(matter: Matter, reading: Reading): void {
  const { id } = reading.message.author;
  matter.against.delete(id);
  matter.hedges.delete(id);
  if (!matter.support.has(id)) {
    matter.support.set(id, { kind: "message", message: reading.message.id, text: reading.text });
  }
  matter.last = reading.place;
  settleClaim(matter);
}

/** What was summed up is decided once someone else agrees. */
export function settleClaim(matter: Matter): void {
  const [said] = matter.puts;
  if (!matter.isClaimed || matter.state !== "open" || !said) return;
  if (supportersBeside(matter, said.message.author.id) === 0) return;
  matter.state = "decided";
  matter.settled = said;
}

/** People other than one who stand behind it. */
export function supportersBeside(matter: Matter, person: string | undefined): number {
  return [...matter.support.keys()].filter((id) => id !== person).length;
}

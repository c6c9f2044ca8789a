import type { WebClient } from "@slack/web-api";
import type { Account } from "../../core/ask.ts";
import type { DoorLog } from "../../core/ports/door.ts";
import { codeOf } from "./outside.ts";

const mostKnown = 2000;
/** How long we do without a name that Slack did not give. */
const againMs = 60_000;

/** A person as a payload has them. In a shared channel their workspace need not be the one that installed us. */
interface Named {
  readonly id: string;
  readonly team_id?: string | undefined;
  readonly name?: string | undefined;
}

export interface People {
  /** Whoever has the id, as people know them. Where Slack does not tell, their workspace is taken to be `team`. */
  find(person: Named, team: string): Promise<Account>;
}

/** Who is who: asked of Slack once for each person, since payloads hold no name or only a user name. */
export function makePeople(client: WebClient, log: DoorLog): People {
  const known = new Map<string, Promise<Partial<Account>>>();

  return {
    async find({ id, team_id, name }, team) {
      const found = await (known.get(id) ?? remember(id, ask(id)));
      const called = found.name ?? name;
      return { platform: "slack", team: team_id ?? found.team ?? team, user: id, ...(called && { name: called }) };
    },
  };

  /** An ask must not fail for want of a name. */
  async function ask(id: string): Promise<Partial<Account>> {
    try {
      const { user } = await client.users.info({ user: id });
      const name = user?.profile?.display_name || user?.profile?.real_name || user?.real_name || user?.name;
      return { name, team: user?.team_id };
    } catch (error) {
      log.warn({ problem: codeOf(error) }, "Slack did not tell who a person is");
      setTimeout(() => known.delete(id), againMs).unref();
      return {};
    }
  }

  function remember(id: string, found: Promise<Partial<Account>>): Promise<Partial<Account>> {
    const [oldest] = known.keys();
    if (known.size >= mostKnown && oldest !== undefined) known.delete(oldest);
    known.set(id, found);
    return found;
  }
}

import type { WebClient } from "@slack/web-api";
import type { Account } from "../../core/ask.ts";
import type { DoorLog } from "../../core/ports/door.ts";
import { codeOf } from "./outside.ts";

const mostKnown = 2000;

export interface People {
  /** Whoever has the id, with the workspace that is their own. Where Slack does not tell, it is taken to be `team`. */
  find(user: string, team: string): Promise<Account>;
}

/** Who is who: asked of Slack once, since a name only shows and a person's workspace does not change. */
export function makePeople(client: WebClient, log: DoorLog): People {
  const known = new Map<string, Promise<Account>>();

  return {
    async find(user, team) {
      const asked = known.get(user) ?? remember(user, ask(user, team));
      try {
        return await asked;
      } catch (error) {
        known.delete(user);
        log.warn({ problem: codeOf(error) }, "Slack did not tell who a person is");
        return { platform: "slack", team, user };
      }
    },
  };

  async function ask(user: string, team: string): Promise<Account> {
    const { user: found } = await client.users.info({ user });
    const name = found?.profile?.display_name || found?.profile?.real_name || found?.real_name || found?.name;
    return { platform: "slack", team: found?.team_id ?? team, user, ...(name && { name }) };
  }

  function remember(user: string, account: Promise<Account>): Promise<Account> {
    const [oldest] = known.keys();
    if (known.size >= mostKnown && oldest !== undefined) known.delete(oldest);
    known.set(user, account);
    return account;
  }
}

import { z } from "zod";
import type { Installation } from "./installation.ts";
import type { Signers } from "./signers.ts";

/** The installation that a payload has come through. */
export interface Sender {
  readonly installation: string;
  /** The workspace that installed us, and our own user there. */
  readonly team: string;
  readonly self: string | undefined;
}

/** A payload for none of our installations. */
export class UnknownSender extends Error {}

const team = z.string().nullish();
/** What tells one installation from another. Its view knows it, where a button within a view tells the actor's team. */
const origin = z.object({
  view: z.object({ app_installed_team_id: team }).nullish(),
  authorizations: z
    .array(z.object({ team_id: team, user_id: z.string().optional(), is_bot: z.boolean().optional() }))
    .nullish(),
  context_team_id: team,
  team: z.object({ id: team }).nullish(),
  team_id: team,
});
type Origin = z.infer<typeof origin>;

/** Throws UnknownSender. */
export function senderOf(body: unknown, signers: Signers): Sender {
  const { data: from = {} } = origin.safeParse(body);
  const teams = teamsIn(from);
  const installation = installationIn(teams, signers);
  if (!installation) throw new UnknownSender("a payload for none of our installations");
  const [first = ""] = teams;
  const bot = from.authorizations?.find(({ is_bot }) => is_bot)?.user_id;
  const { id, team = first, botUserId = bot } = installation;
  return { installation: id, team, self: botUserId };
}

/** The workspaces that may have installed us, the likeliest first. */
function teamsIn({ view, authorizations, context_team_id, team, team_id }: Origin): readonly string[] {
  const authorized = authorizations?.map((one) => one.team_id) ?? [];
  const all = [view?.app_installed_team_id, ...authorized, context_team_id, team?.id, team_id];
  return all.filter((one) => typeof one === "string");
}

/** In a shared channel Slack may name the other workspace alone; an app with one installation has it from there. */
function installationIn(teams: readonly string[], signers: Signers): Installation | undefined {
  for (const team of teams) {
    const found = signers.find((one) => one.team === team);
    if (found) return found;
  }
  const [only, ...others] = signers;
  return others.length === 0 ? only : signers.find((one) => one.team === undefined);
}

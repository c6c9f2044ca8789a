import type { TokenState } from "../../../adapters/slack/examine.ts";
import type { Config } from "../../../config.ts";
import { reasonOf } from "../examine.ts";
import { type Check, type Found, note, right, wrong } from "../finding.ts";
import type { DoctorTexts } from "../texts.ts";

/** A server with a language model, where the settings name one. */
interface ModelAddress {
  readonly baseUrl: string;
  readonly apiKey?: string | undefined;
}
export type Examined = Config & { readonly model?: ModelAddress | undefined };

/** Everything that answers over the network, each asked for something harmless. */
export function outsideChecks(config: Examined, say: DoctorTexts): readonly Check[] {
  return [
    { about: "address", run: async (signal) => [await lookAtAddress(config, say, signal)] },
    { about: "slack", run: async () => [await lookAtSlack(config, say)] },
    { about: "teams", run: async () => [await lookAtTeams(config, say)] },
    { about: "model", run: async (signal) => [await lookAtModel(config, say, signal)] },
  ];
}

async function lookAtAddress({ publicUrl, room }: Config, say: DoctorTexts, signal: AbortSignal): Promise<Found> {
  if (!publicUrl) return room ? note(say.addressMissing) : wrong(say.addressMissing, say.addressMissingMend);
  if (new URL(publicUrl).protocol !== "https:") return wrong(say.addressPlain(publicUrl), say.addressPlainMend);
  try {
    const response = await fetch(new URL("/healthz", publicUrl), { signal, redirect: "error" });
    if (response.ok) return right(say.addressAnswers(publicUrl));
    return note(say.addressSilent(publicUrl, String(response.status)), say.addressSilentMend);
  } catch (error) {
    // Many networks do not let one reach oneself from inside.
    return note(say.addressSilent(publicUrl, reasonOf(error)), say.addressSilentMend);
  }
}

async function lookAtSlack({ slack }: Config, say: DoctorTexts): Promise<Found> {
  if (!slack) return note(say.notSetUp);
  if (!slack.botToken) return note(say.slackStored);
  const { examineToken } = await import("../../../adapters/slack/examine.ts");
  return tellToken(await examineToken(slack.apiUrl, slack.botToken), say);
}

function tellToken(state: TokenState, say: DoctorTexts): Found {
  if ("refused" in state) return wrong(say.slackRefused(state.refused), say.slackRefusedMend);
  if ("away" in state) return wrong(say.slackAway(state.away), say.slackAwayMend);
  const { team, missing } = state;
  if (!missing) return note(say.slackUnknownScopes(team));
  return missing.length > 0
    ? wrong(say.slackScopes(team, missing.join(", ")), say.slackScopesMend)
    : right(say.slackRight(team));
}

async function lookAtTeams({ teams, language }: Config, say: DoctorTexts): Promise<Found> {
  if (!teams) return note(say.notSetUp);
  if (teams.anonymous) return note(say.teamsAnonymous);
  const { fetchToken } = await import("../../../adapters/teams/sdk.ts");
  const [tenantId = ""] = teams.tenants;
  try {
    const token = await fetchToken({ ...teams, tenantId, language });
    return token ? right(say.teamsRight) : wrong(say.teamsRefused("?"), say.teamsRefusedMend);
  } catch (error) {
    // Entra ID's code comes first, and what follows names the request and the time.
    return wrong(say.teamsRefused(reasonOf(error).split("\n")[0]?.slice(0, 200) ?? "?"), say.teamsRefusedMend);
  }
}

async function lookAtModel({ model }: Examined, say: DoctorTexts, signal: AbortSignal): Promise<Found> {
  if (!model) return note(say.notSetUp);
  const address = `${model.baseUrl.replace(/\/$/u, "")}/models`;
  const { host } = new URL(address);
  try {
    const headers = model.apiKey ? { authorization: `Bearer ${model.apiKey}` } : undefined;
    const response = await fetch(address, { headers, signal, redirect: "error" });
    return response.ok
      ? right(say.modelRight(host))
      : wrong(say.modelRefused(host, response.status), say.modelRefusedMend);
  } catch (error) {
    return wrong(say.modelAway(host, reasonOf(error)), say.modelRefusedMend);
  }
}

import type { Claimed } from "../../adapters/slack/installations/check.ts";
import type { Language } from "../../core/texts.ts";
import type { Answer } from "./answers.ts";
import { texts } from "./texts.ts";

/** Asks for what is needed, and throws a sentence for the person at the first answer that cannot be right. */
export async function askForInstallation(answer: Answer, language: Language): Promise<Claimed> {
  const words = texts[language];
  const ask = (name: string, text: string, isSecret: boolean) => answer({ name, text, isSecret });
  const appId = await ask("app-id", words.appId, false);
  if (!/^A[A-Z0-9]{6,20}$/u.test(appId)) throw new Error(words.badAppId);
  const signingSecret = await ask("signing-secret", words.signingSecret, true);
  if (signingSecret.length < 8) throw new Error(words.badSecret);
  const botToken = await ask("bot-token", words.botToken, true);
  if (!/^(?:xoxe\.)?xoxb-\S+$/u.test(botToken)) throw new Error(words.badToken);
  const secrets = { signingSecret, botToken };
  // Only a token that begins so ends after twelve hours.
  if (!botToken.startsWith("xoxe.")) return { appId, secrets };
  const refreshToken = await ask("refresh-token", words.refreshToken, true);
  const clientId = await ask("client-id", words.clientId, false);
  const clientSecret = await ask("client-secret", words.clientSecret, true);
  if (!refreshToken || !clientId || !clientSecret) throw new Error(words.badRotation);
  return { appId, secrets: { ...secrets, refreshToken, clientId, clientSecret } };
}

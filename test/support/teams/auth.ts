import type { TeamsAdapter } from "@microsoft/teams-ai";
import type { Keys } from "./keys.ts";

type AdapterParameters = ConstructorParameters<typeof TeamsAdapter>;
type CredentialsFactory = NonNullable<AdapterParameters[1]>;

/**
 * botbuilder's settings for a bot that checks tokens as in production, but against our keys. As soon as it is given
 * one of these addresses it has no others of its own, so that all of them must be here.
 */
export function authSettings({ metadataUrl, appId }: Pick<Keys, "metadataUrl" | "appId">, tenantId: string) {
  return {
    MicrosoftAppId: appId,
    MicrosoftAppType: "SingleTenant",
    MicrosoftAppTenantId: tenantId,
    ToChannelFromBotLoginUrl: "https://login.microsoftonline.com/botframework.com",
    ToChannelFromBotOAuthScope: "https://api.botframework.com",
    ToBotFromChannelTokenIssuer: "https://api.botframework.com",
    OAuthUrl: "https://api.botframework.com",
    ToBotFromChannelOpenIdMetadataUrl: metadataUrl,
    ToBotFromEmulatorOpenIdMetadataUrl: metadataUrl,
    CallerId: "urn:botframework:azure",
  } satisfies AdapterParameters[0];
}

/** Signs what the bot sends with the same token always, instead of asking Entra ID for one. */
export function fixedToken(appId: string, token: string): CredentialsFactory {
  return {
    isValidAppId: async (id = "") => id === appId,
    isAuthenticationDisabled: async () => false,
    createCredentials: async () => ({
      signRequest: async (request) => {
        request.headers.set("authorization", `Bearer ${token}`);
        return request;
      },
    }),
  };
}

import type { Application, TeamsAdapter } from "@microsoft/teams-ai";
import type { TurnContext } from "botbuilder";
import { type Activity, activitySchema } from "./activity.ts";
import type { Conversation } from "./conversation.ts";
import type { TeamsSettings } from "./settings.ts";

/** Microsoft's libraries, as far as we use them: who is calling, where an activity goes, and who we are. */
export interface Sdk {
  readonly adapter: TeamsAdapter;
  /** Proves to Teams who we are; undefined where nobody asks. */
  token(): Promise<string | undefined>;
  /** Proves to Microsoft Graph who we are, in one tenant. */
  graphToken(tenant: string): Promise<string | undefined>;
  /** Hands a verified activity to the part of the conversation that it belongs to. */
  run(context: TurnContext): Promise<void>;
}

const login = "https://login.microsoftonline.com/botframework.com";
const scope = "https://api.botframework.com";
const graph = { login: "https://login.microsoftonline.com/", scope: "https://graph.microsoft.com" };

/** They take a second and a hundred megabytes, so they are loaded only where Teams is set up. */
export async function loadSdk(settings: TeamsSettings, conversation: Conversation): Promise<Sdk> {
  const [teams, { ConfigurationServiceClientCredentialFactory }] = await Promise.all([
    import("@microsoft/teams-ai"),
    import("botbuilder"),
  ]);
  const { appId, test, anonymous } = settings;
  const identity = identityOf(settings);
  const credentials = test
    ? fixedCredentials(appId, test.token)
    : new ConfigurationServiceClientCredentialFactory(identity);
  const adapter = new teams.TeamsAdapter(test ? { ...identity, ...keysAt(test.openIdUrl) } : identity, credentials);
  const application = new teams.Application({ removeRecipientMention: false, startTypingTimer: false });
  addRoutes(application, conversation);

  return {
    adapter,
    async token() {
      if (anonymous) return undefined;
      if (test) return test.token;
      const ours = await credentials.createCredentials(appId, scope, login, true);
      return givesTokens(ours) ? await ours.getToken() : undefined;
    },
    async graphToken(tenant) {
      if (anonymous) return undefined;
      if (test) return test.token;
      // Of several tenants each gives a token of its own.
      const there = settings.type === "MultiTenant" ? { ...settings, type: "SingleTenant" as const } : settings;
      const factory = new ConfigurationServiceClientCredentialFactory(identityOf({ ...there, tenantId: tenant }));
      const ours = await factory.createCredentials(appId, graph.scope, graph.login + tenant, true);
      return givesTokens(ours) ? await ours.getToken() : undefined;
    },
    async run(context) {
      await application.run(context);
    },
  };
}

/** Its own answers to invokes are not used: they remember from one card to the next how to answer. */
function addRoutes(application: Application, conversation: Conversation): void {
  const events: Readonly<Record<string, (activity: Activity) => Promise<void>>> = {
    message: conversation.message,
    installationUpdate: conversation.arrival,
    conversationUpdate: conversation.arrival,
    messageUpdate: conversation.change,
    messageDelete: conversation.change,
  };
  const invokes: Readonly<Record<string, (activity: Activity) => Promise<object>>> = {
    "adaptiveCard/action": conversation.click,
    "task/fetch": conversation.dialog,
    "task/submit": conversation.dialog,
    "composeExtension/fetchTask": conversation.shortcut,
    "composeExtension/submitAction": conversation.dialog,
  };
  for (const [type, handle] of Object.entries(events)) {
    application.activity(type, async (context) => await handle(activitySchema.parse(context.activity)));
  }
  for (const [name, handle] of Object.entries(invokes)) {
    const isNamed = async ({ activity }: TurnContext) => activity.type === "invoke" && activity.name === name;
    application.addRoute(
      isNamed,
      async (context) => {
        const body = await handle(activitySchema.parse(context.activity));
        await context.sendActivity({ type: "invokeResponse", value: { status: 200, body } });
      },
      true,
    );
  }
}

/** Fetches a token as we would to send, without anything that receives. Undefined where nobody asks for one. */
export async function fetchToken(settings: TeamsSettings): Promise<string | undefined> {
  if (settings.anonymous) return undefined;
  const { ConfigurationServiceClientCredentialFactory } = await import("botbuilder");
  const factory = new ConfigurationServiceClientCredentialFactory(identityOf(settings));
  const ours = await factory.createCredentials(settings.appId, scope, login, true);
  return givesTokens(ours) ? await ours.getToken() : undefined;
}

function identityOf({ appId, appPassword, certificate, tenantId, type }: TeamsSettings) {
  if (appId === "") return { MicrosoftAppId: "", MicrosoftAppPassword: "" };
  return {
    MicrosoftAppId: appId,
    MicrosoftAppType: type,
    MicrosoftAppTenantId: tenantId,
    ...(appPassword && { MicrosoftAppPassword: appPassword }),
    ...(certificate && {
      CertificateThumbprint: certificate.thumbprint,
      CertificatePrivateKey: certificate.privateKey,
    }),
  };
}

/** All of them together, or the library would take the rest for empty. */
function keysAt(openIdUrl: string) {
  return {
    ToChannelFromBotLoginUrl: login,
    ToChannelFromBotOAuthScope: scope,
    ToBotFromChannelTokenIssuer: "https://api.botframework.com",
    OAuthUrl: "https://api.botframework.com",
    ToBotFromChannelOpenIdMetadataUrl: openIdUrl,
    ToBotFromEmulatorOpenIdMetadataUrl: openIdUrl,
    CallerId: "urn:botframework:azure",
  };
}

type Credentials = NonNullable<ConstructorParameters<typeof TeamsAdapter>[1]>;

/** Tokens that come in are checked against the app id as always; what we send bears a token that is no secret. */
function fixedCredentials(appId: string, token: string): Credentials {
  return {
    isValidAppId: async (id) => id === appId,
    isAuthenticationDisabled: async () => false,
    createCredentials: async () => ({
      signRequest: async (request) => {
        request.headers.set("authorization", `Bearer ${token}`);
        return request;
      },
    }),
  };
}

function givesTokens(credentials: object): credentials is { getToken(): Promise<string> } {
  return "getToken" in credentials && typeof credentials.getToken === "function";
}

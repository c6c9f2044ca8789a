import { Application, TeamsAdapter } from "@microsoft/teams-ai";
import { CardFactory, ConfigurationServiceClientCredentialFactory, TeamsInfo, type TurnContext } from "botbuilder";
import type { Json } from "./json.ts";
import { type Answer, serve } from "./wire/server.ts";

/** The two first parameters of TeamsAdapter; left out, the bot lets everyone in. */
export interface TinyBotOptions {
  readonly settings?: ConstructorParameters<typeof TeamsAdapter>[0];
  readonly credentials?: ConstructorParameters<typeof TeamsAdapter>[1];
}

/** A bot on Microsoft's own SDKs that does a little of everything, to try the kit on. */
export interface TinyBot {
  readonly endpoint: string;
  /** The activities that reached a handler. */
  readonly turns: readonly TurnContext["activity"][];
  close(): Promise<void>;
}

const nobody = { MicrosoftAppId: "", MicrosoftAppPassword: "" };

export async function startTinyBot({ settings = nobody, credentials }: TinyBotOptions = {}): Promise<TinyBot> {
  const adapter = new TeamsAdapter(settings, credentials ?? new ConfigurationServiceClientCredentialFactory(nobody));
  const app = new Application({ adapter, startTypingTimer: false });
  handle(app);
  const turns: TurnContext["activity"][] = [];
  const server = await serve(async ({ method, headers, body }) => {
    const { response, answer } = responseOf();
    await adapter.process({ method, headers, body: body as Json }, response, async (context) => {
      // The SDK takes the mention out of the text before its handlers see it.
      turns.push(structuredClone(context.activity));
      await app.run(context);
    });
    return answer;
  });
  return { endpoint: `${server.url}/api/messages`, turns, close: () => server.close() };
}

function handle(app: Application): void {
  app.messageEventUpdate("editMessage", async (context) => {
    await context.sendActivity("Du ändrade dig.");
  });
  app.adaptiveCards.actionSubmit<{ comment: string }>("vote", async (context, _, { comment }) => {
    await context.sendActivity(`${context.activity.from.name} röstade: ${comment}`);
  });
  app.message(/kort/, async (context) => {
    await context.sendActivity({ attachments: [CardFactory.adaptiveCard(card("Vad svarar du?"))] });
  });
  app.message(/vilka/, async (context) => {
    const { name, aadGroupId } = await TeamsInfo.getTeamDetails(context);
    const channels = await TeamsInfo.getTeamChannels(context);
    const { members } = await TeamsInfo.getPagedMembers(context);
    const names = [name, aadGroupId, channels.length, ...members.map((member) => member.name)];
    await context.sendActivity(names.join(" "));
  });
  app.activity("message", async (context) => {
    await context.sendActivity(`Du skrev: ${context.activity.text.replace(/<at>.*<\/at>/, "").trim()}`);
  });
  app.adaptiveCards.actionExecute<{ comment: string }>("answer", async (context, _, { comment }) => {
    const { from, replyToId } = context.activity;
    const answered = card(`${from.name} svarade: ${comment}`);
    await context.updateActivity({ type: "message", id: replyToId, attachments: [CardFactory.adaptiveCard(answered)] });
    return { ...answered, type: "AdaptiveCard" };
  });
  app.taskModules.fetch("open", async () => form("Öppnad"));
  app.taskModules.submit<{ comment: string }>("save", async (_context, _state, { comment }) => `Sparat: ${comment}`);
  app.messageExtensions.fetchTask("minutes", async ({ activity }) => form(activity.value.messagePayload.body.content));
  app.messageExtensions.submitAction<{ comment: string }>("minutes", async (_context, _state, { comment }) => ({
    type: "result",
    attachmentLayout: "list",
    attachments: [CardFactory.adaptiveCard(card(comment))],
  }));
}

function card(text: string): Json {
  return {
    type: "AdaptiveCard",
    version: "1.5",
    body: [{ type: "TextBlock", text, wrap: true }, comment],
    actions: [
      { type: "Action.Execute", title: "Svara", verb: "answer", data: { number: 14 } },
      { type: "Action.Submit", title: "Rösta", data: { verb: "vote" } },
      { type: "Action.Submit", title: "Öppna", data: { verb: "open", msteams: { type: "task/fetch" } } },
    ],
  };
}

const comment = { type: "Input.Text", id: "comment", label: "Kommentar" };

function form(title: string) {
  const actions = [{ type: "Action.Submit", title: "Spara", data: { verb: "save" } }];
  const content = { type: "AdaptiveCard", version: "1.5", body: [comment], actions };
  return { title, card: CardFactory.adaptiveCard(content) };
}

/** What the adapter answers with, and the answer that comes of it. */
function responseOf() {
  const answer: { -readonly [field in keyof Answer]: Answer[field] } = { status: 200 };
  const response = {
    socket: undefined,
    status: (code: number) => {
      answer.status = code;
    },
    send: (body: unknown) => {
      answer.body = body;
    },
    // The adapter writes its own name into a header, and does nothing at all where there is no such method.
    header: () => undefined,
    end: () => undefined,
  };
  return { response, answer };
}

import { type ModalView, WebClient, type WebClientOptions } from "@slack/web-api";
import { onTestFinished } from "vitest";
import { silentLogger } from "./silentLogger.ts";
import { type Slack, type SlackOptions, startSlack } from "./slack.ts";
import { startTinyApp } from "./tinyApp.ts";

const plain = (text: string) => ({ type: "plain_text" as const, text });

/** A form with one field, "rubrik", of at most 40 characters. */
export const form: ModalView = {
  type: "modal",
  callback_id: "beslut",
  title: plain("Nytt beslut"),
  submit: plain("Föreslå"),
  notify_on_close: true,
  blocks: [
    {
      type: "input",
      block_id: "rubrik",
      label: plain("Rubrik"),
      element: { type: "plain_text_input", action_id: "text", max_length: 40 },
    },
    {
      type: "actions",
      block_id: "mer",
      elements: [{ type: "button", action_id: "more", text: plain("Fler fält") }],
    },
  ],
};

/** A text with one button, "Bekräfta". */
export const card = (text: string) => [
  { type: "section" as const, text: { type: "mrkdwn" as const, text } },
  {
    type: "actions" as const,
    elements: [{ type: "button" as const, action_id: "yes", text: plain("Bekräfta"), value: "14" }],
  },
];

/** One workspace with one app, in which Alva and Bosse are in a channel with it. */
export async function town(mode: "http" | "socket" = "http", options: SlackOptions = {}) {
  const slack = await startSlack(options);
  onTestFinished(() => slack.close());
  const team = slack.team("Åkersta");
  const appToken = mode === "socket" ? { appToken: "xapp-1" } : {};
  const app = team.app({ signingSecret: "en hemlighet", botToken: "xoxb-1", ...appToken });
  const [alva, bosse] = [team.user("Alva"), team.user("Bosse")];
  const channel = team.channel("samverkan", alva, bosse, app);
  return { slack, team, app, alva, bosse, channel };
}

/** Starts a tiny Bolt app that stops when the test does. */
export const startApp: typeof startTinyApp = async (...args) => {
  const running = await startTinyApp(...args);
  onTestFinished(() => running.stop());
  return running;
};

/** The real SDK's client, which here gives up at the first fault. */
export const webClient = ({ url }: Pick<Slack, "url">, token = "xoxb-1", options: WebClientOptions = {}): WebClient =>
  new WebClient(token, {
    slackApiUrl: url,
    retryConfig: { retries: 0 },
    rejectRateLimitedCalls: true,
    logger: silentLogger,
    ...options,
  });

/** What a call answers, refused or not. */
export const answerOf = async (call: Promise<unknown>): Promise<unknown> => {
  try {
    return await call;
  } catch (error) {
    return (error as { data?: unknown }).data ?? error;
  }
};

/** The answer of a refused call. */
export const refused = (error: string, more = {}) => ({ ok: false, error, ...more });

import { createHmac, randomBytes } from "node:crypto";

export const signingSecret = "en hemlighet för mätningen";
export const team = "T0AKERSTA";
export const chair = "U0BOSSE";

/** A slash command: where it is given, and what is typed after the command's name. */
export interface Typed {
  readonly channel: string;
  readonly command: string;
  readonly text: string;
}

/** A slash command as it goes over the wire, signed as Slack would now; each has a trigger of its own. */
export function slackRequest({ channel, command, text }: Typed): Buffer {
  const body = new URLSearchParams({
    token: "no longer used",
    team_id: team,
    team_domain: "akersta",
    channel_id: channel,
    channel_name: "samverkan",
    user_id: chair,
    user_name: "bosse",
    command,
    text,
    api_app_id: "A0SAMSPRAK",
    is_enterprise_install: "false",
    response_url: "http://127.0.0.1:9/unused",
    trigger_id: `${Date.now()}.${randomBytes(9).toString("hex")}`,
  }).toString();
  const timestamp = Math.floor(Date.now() / 1000);
  const signature = createHmac("sha256", signingSecret).update(`v0:${timestamp}:${body}`).digest("hex");
  const head = [
    "POST /slack/events HTTP/1.1",
    "Host: 127.0.0.1",
    "User-Agent: Slackbot 1.0 (+https://api.slack.com/robots)",
    "Accept: application/json,*/*",
    "Content-Type: application/x-www-form-urlencoded",
    `Content-Length: ${Buffer.byteLength(body)}`,
    `X-Slack-Request-Timestamp: ${timestamp}`,
    `X-Slack-Signature: v0=${signature}`,
    "Connection: keep-alive",
  ].join("\r\n");
  return Buffer.from(`${head}\r\n\r\n${body}`);
}

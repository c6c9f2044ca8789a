/** Bolt as its getting-started page has it: one command, acknowledged with nothing. */
import { App } from "@slack/bolt";

const app = new App({
  token: process.env.SLACK_BOT_TOKEN,
  signingSecret: process.env.SLACK_SIGNING_SECRET,
  clientOptions: { slackApiUrl: process.env.SLACK_API_URL },
});

app.command("/beslut", async ({ ack }) => {
  await ack();
});

await app.start({ port: Number(process.env.PORT), host: process.env.HOST });

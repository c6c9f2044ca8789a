/** How our records name a message of Slack's. */
export function nameOf(channel: string, ts: string): string {
  return `${channel}:${ts}`;
}

const permalink =
  /^https:\/\/[\w.-]+\.slack(?:-gov)?\.com\/archives\/(?<channel>[A-Z0-9]+)\/p(?<s>\d{10})(?<us>\d{6})(?:\?\S*)?$/u;

/** How our records name the message that a link of Slack's leads to; undefined where it leads to none. */
export function messageBehind(link: string): string | undefined {
  const { channel, s, us } = permalink.exec(link)?.groups ?? {};
  return channel && s && us ? nameOf(channel, `${s}.${us}`) : undefined;
}

/** What chat.getPermalink would answer, without asking. `origin` is the workspace's address: "https://akersta.slack.com". */
export function linkTo(
  origin: string,
  channel: string,
  { ts, thread_ts }: { readonly ts: string; readonly thread_ts?: string | undefined },
): string {
  const link = `${origin}/archives/${channel}/p${ts.replace(".", "")}`;
  return thread_ts && thread_ts !== ts ? `${link}?thread_ts=${thread_ts}&cid=${channel}` : link;
}

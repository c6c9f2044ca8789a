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

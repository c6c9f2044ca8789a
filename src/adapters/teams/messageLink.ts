const permalink =
  /^https:\/\/teams\.(?:microsoft\.com|cloud\.microsoft|live\.com)\/l\/message\/[^/\s]+\/(?<message>\d+)(?:\?\S*)?$/u;

/** How our records name the message that a link of Teams' leads to; undefined where it leads to none. */
export function messageBehind(link: string): string | undefined {
  return permalink.exec(link)?.groups?.["message"];
}

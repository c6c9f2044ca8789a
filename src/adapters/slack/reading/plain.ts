const before = "(^|[\\s(\\[\"'“”])";
const after = "(?=$|[\\s)\\].,:;!?\"'“”…])";
/** *bold*, _slanted_, ~struck~ and `code`, within a line; stars and lines within words are no markup. */
const styled = new RegExp(`${before}([*_~\`])(\\S|\\S.*?\\S)\\2${after}`, "gmu");
const mostLayers = 4;

/** A text without Slack's own markup, which people see as styles and not as signs. */
export function withoutStyles(text: string): string {
  let plain = text.replace(/```\n?([\s\S]*?)\n?```/gu, "$1");
  for (let layer = 0; layer < mostLayers; layer++) {
    const barer = plain.replace(styled, "$1$3");
    if (barer === plain) break;
    plain = barer;
  }
  return plain;
}

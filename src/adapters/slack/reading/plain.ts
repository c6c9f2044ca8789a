const before = "(?<=^|[\\s(\\[\"'“”])";
const after = "(?=$|[\\s)\\].,:;!?\"'“”…])";
/** Nothing within opens or closes the same style: so each text is read once, however many signs never close. */
const within = `(?:(?!(?<=\\S)\\1${after})(?!${before}\\1\\S).)+`;
/** *bold*, _slanted_, ~struck~ and `code`, within a line; stars and lines within words are no markup. */
const styled = new RegExp(`${before}([*_~\`])(?=\\S)(${within})(?<=\\S)\\1${after}`, "gmu");
const mostLayers = 4;

/** A text without Slack's own markup, which people see as styles and not as signs. */
export function withoutStyles(text: string): string {
  let plain = text.replace(/```\n?([\s\S]*?)\n?```/gu, "$1");
  for (let layer = 0; layer < mostLayers; layer++) {
    const barer = plain.replace(styled, "$2");
    if (barer === plain) break;
    plain = barer;
  }
  return plain;
}

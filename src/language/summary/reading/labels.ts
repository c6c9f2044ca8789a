export type LabelKind = "decision" | "proposal" | "action" | "question" | "topic" | "info" | "rejected" | "none";

export interface Label {
  readonly kind: LabelKind;
  /** What stands after the label. */
  readonly rest: string;
}

/** The longest first where one begins another. Letters with diacritics also match without. */
const KINDS: readonly (readonly [LabelKind, string])[] = [
  // What looks like a decision and is none comes before it.
  ["none", "failed (?:resolution|proposal|motion)|utkast till beslut|tidigare beslut|previous (?:resolution|decision)"],
  [
    "proposal",
    "(?:proposed|draft|modified|amended|revised|new|alternative|counter)[- ](?:resolution|proposal|decision|motion)|förslag till beslut|beslutsförslag|förslag(?: till beslut)?|yrkande|motförslag|proposal|proposed|propose|motion|straw ?poll",
  ],
  ["decision", "(?:resolution|decision|beslut|resolved|agreed)|beslutat|vi beslutar|approved|consensus|beslutspunkt"],
  ["rejected", "rejected|avslag|avslaget|not agreed"],
  ["action", "action(?: item)?s?|åtgärd(?:er)?|todo|to-do|to do|ai|ap|att göra|uppgift|next steps?|uppföljning"],
  ["question", "öppen fråga|fråga|question|open question|issue"],
  ["topic", "topic|ämne|punkt|ärende|subtopic|agenda item|agendapunkt|rubrik"],
  ["info", "info|fyi|obs|note|notis|information"],
];

const lenient = (source: string): string =>
  source.replaceAll("å", "[åa]").replaceAll("ä", "[äa]").replaceAll("ö", "[öo]");

/** "Beslut:", "#beslut …", "BESLUT 3 –", "**RESOLVED**:", "ACTION-12:", "[ACTION]". */
const LABELS = KINDS.map(([kind, names]) => ({
  kind,
  colon: new RegExp(
    `^[\\s*_\\[(•–-]{0,6}#?(?:${lenient(names)})(?:[\\s#-]{0,2}\\p{N}{1,4})?[\\]*_)]{0,4}\\s{0,3}[:–—][*_]{0,2}\\s*`,
    "iu",
  ),
  tag: new RegExp(`^\\s{0,4}(?:#(?:${lenient(names)})|\\[(?:${lenient(names)})\\])(?![\\p{L}\\p{N}])[:\\s]*`, "iu"),
}));

const LONGEST_LABEL = 60;
/** Every label has one of these; most sentences have none. */
const SIGN = /[:–—#[]/u;

export function labelOf(text: string): Label | undefined {
  const head = text.slice(0, LONGEST_LABEL);
  if (!SIGN.test(head)) return undefined;
  for (const { kind, colon, tag } of LABELS) {
    const found = tag.exec(head) ?? colon.exec(head);
    if (found) return { kind, rest: text.slice(found[0].length) };
  }
  return undefined;
}

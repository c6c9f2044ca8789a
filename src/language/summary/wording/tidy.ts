const SIGNS = /(?:\p{Extended_Pictographic}|\uFE0F|[\u{1F3FB}-\u{1F3FF}]|\u200D|:[a-z0-9_+-]+:)+/gu;
const AT_START = new Set(` ,;:–—•*_"”'-`);
const AT_END = new Set(" ,;:–—*_'.!?-");
const LONGEST = 600;

/** Letter by letter: an expression would try each of a thousand full stops anew. */
function withoutEdges(text: string): string {
  let [from, to] = [0, text.length];
  while (from < to && AT_START.has(text.charAt(from))) from += 1;
  while (to > from && AT_END.has(text.charAt(to - 1))) to -= 1;
  return text.slice(from, to);
}

/** A sentence without signs, marks at its ends and what says nothing at its beginning. */
export function tidy(text: string): string {
  const bare = withoutEdges(text.replace(SIGNS, " ").replace(/\s+/gu, " ").trim());
  const plain = (bare.match(/["”“]/gu)?.length ?? 0) === 1 ? bare.replace(/["”“]/u, "") : bare;
  return plain.length <= LONGEST ? plain : `${plain.slice(0, LONGEST).replace(/\s+\S*$/u, "")} …`;
}

/** What people begin with before they come to the point. */
const OPENING =
  /^(?:(?:ok(?:ej|ay)?|bra|toppen|perfekt|fint|super|jättebra|kanon|haha|hm+|jaha|men|och|alltså|ja|jo|yes|yep|japp|jamen|absolut|javisst|tack|nä|nej|great|perfect|good|right|well|and|but|nice|cool|alright|thanks|sure|so|fine|hej|hi|exakt|precis|visst|utmärkt|härligt|låter bra|sounds good|sounds great|ok then|all right|förresten|seriöst|bra att du säger det|good point|en annan sak|nästa punkt|nästa fråga|en fråga till|btw|by the way|next|first one|\d{1,2}\)|vi ändrar oss|nej förresten|nä förresten|då så|så då|rättelse|scratch that|correction|change of plans?)(?:[\s,.:;!–-]+|$))+/iu;

export function withoutOpening(text: string): string {
  const rest = text.replace(OPENING, "");
  return rest.trim() === "" ? text : rest;
}

/** Small first letter, unless the word looks like a name or an abbreviation. */
export function lowerFirst(text: string, names: ReadonlySet<string>): string {
  const [first = "", second = ""] = text.split(/[\s,.:]/u, 2);
  const isName =
    /^\p{Lu}\p{Ll}/u.test(second) ||
    names.has(first.toLowerCase()) ||
    /^\p{Lu}{2,}/u.test(first) ||
    /\p{N}/u.test(first);
  return isName ? text : text.slice(0, 1).toLowerCase() + text.slice(1);
}

export function upperFirst(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}

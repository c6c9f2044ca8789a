import { contentOf, shared } from "../reading/content.ts";
import type { ReadMessage } from "../reading/jokes.ts";
import { OWN, type Reading } from "../reading/read.ts";
import { type Issue, othersOn } from "./issue.ts";
import { isDoSo, isOpinion, isPromise } from "./manners.ts";
import { isPut } from "./opening.ts";

/** What stands around a sentence by whoever leads. */
export interface Scene {
  readonly issue: Issue;
  /** The sentences of the message that it stands in. */
  readonly readings: readonly Reading[];
  /** What someone else wrote last. */
  readonly before: ReadMessage | undefined;
}

type Sign = (said: Reading, scene: Scene) => boolean;

const FIGURE = /\p{N}|^=/u;
const PARTS = /[–/:.-]/u;

/** Figures and days, also those that stand together: "6–20". */
export function figuresIn(content: ReadonlySet<string>): Set<string> {
  return new Set([...content].filter((stem) => FIGURE.test(stem)).flatMap((stem) => [stem, ...stem.split(PARTS)]));
}

/** "Then", "so", "alltså": what is said follows from what others have said. */
const FOLLOWS =
  /(?<!\p{L})(?:då|da|alltså|alltsa|därmed|darmed|därför|darfor|then|therefore|thus)(?!\p{L})|^\W*(?:\p{L}+[,!.]?\s+){0,2}(?:så|so)\s+(?!\p{L}*\?)|,\s*(?:så|so)\s/iu;
const SUBJECT =
  /(?<!\p{L})(?:jag|vi|det|du|ni|den|de|dom|han|hon|man|där|som|är|har|finns|i|we|you|it|that|there|they|he|she|this|is|are|was|has|i'(?:ll|m|d|ve)|it's|that's|there's)(?!\p{L})/iu;
const NOT =
  /(?<!\p{L})(?:inte|ingen|inget|inga|nej|ej|knappast|not|no|don't|can't|won't|isn't|aren't|tyvärr|sorry|afraid|unfortunately)(?!\p{L})/iu;
const CONDITION = /^\W*(?:\p{L}+\W+){0,1}(?:om|ifall|förutsatt|if|unless|provided)(?!\p{L})/iu;
const TELLS_OF =
  /(?<!\p{L})(?:nämnden|nämndens|fullmäktige|direktören|chefen|förvaltningen|council|committee|board)(?!\p{L})/iu;
const PAST =
  /(?<!\p{L})(?:var|hade|blev|fick|kom|sa|gick|stod|gjorde|skrev|tog|\p{L}{3,}(?:ade|dde|tte)s?|was|were|had|did|got|said|went|came)(?!\p{L})/iu;
const APPROVES =
  /^\W*(?:kanon|lysande|underbart|utmärkt|utmarkt|toppen|perfekt|perfect|bra|fint|najs|nice|guld|grymt|härligt|harligt|super|great|lovely|love it|brilliant|excellent|fair enough|cool|good|right|strålande|jättebra|jattebra|klockrent|snyggt|ypperligt|awesome|fantastic|wonderful|ok|okej|okay|klokt|tack|thanks|thank you|förträffligt|vettigt|rimligt|sensible|absolut|självklart|ja|jo|japp|yes|yep|javisst|of course|deal|då så|fair|agreed|understood|noted|alright|all right)(?!\p{L})/iu;
const HAS_WE = /(?<!\p{L})(?:vi|oss|gruppen|we|us|group)(?!\p{L})/iu;
const LONG = 22;
const SHORT = 9;

const hasRule = ({ acts }: Reading) => acts.has("rule");
const others = ({ issue }: Scene, { message }: Reading, kind: "support" | "against") =>
  [...issue[kind].keys()].filter((id) => id !== message.author.id).length;
const overlap = (said: Reading, { issue }: Scene) => shared(contentOf(said), issue.content);
const isOwnPut = (said: Reading, { issue }: Scene) =>
  issue.puts.some((put) => put.message.author.id === said.message.author.id && isPut(put));
const isOthersPut = (said: Reading, { issue }: Scene) =>
  !issue.isTold && issue.puts.some((put) => put.message.author.id !== said.message.author.id);

const OR = /(?<!\p{L})(?:eller|antingen|alternativt|or|either)(?!\p{L})/iu;

/** Something has been put forward that can be said yes or no to, or chosen from. */
function isOffered({ issue }: Scene): boolean {
  return issue.puts.some(({ acts, text }) => acts.has("propose") || acts.has("sound") || OR.test(text));
}

const MARKS = [
  "close",
  "rule",
  "let",
  "claim",
  "turnDown",
  "reject",
  "putOff",
  "postpone",
  "sendBack",
  "refer",
] as const;

/** It is said in a way that fits what it comes to. */
export function isMarked(said: Reading): boolean {
  return MARKS.some((act) => said.acts.has(act)) || FOLLOWS.test(said.text);
}

const isAnswer = ({ before }: Scene) => before?.readings.at(-1)?.isQuestion === true;

const SOCIAL =
  /^\W*(?:\p{L}+[,!]?\s+)?(?:tack för|tackar|god ?(?:morgon|kväll|dag|fortsättning|jul)|gomorron|hej|hallå|intressant|spännande|roligt|kul|vad (?:roligt|kul|bra)|skoj|ser fram|välkomna|trevlig|ha en|grattis|bra (?:fråga|diskussion|inspel|synpunkter)|good (?:morning|question|discussion)|morning|hello|hi|thanks for|thank you for|interesting|looking forward|welcome|congrat\p{L}*|great (?:question|discussion)|glad att|förstår|i see|jag hör er|i hear you|sorry|ursäkta|förlåt)(?!\p{L})/iu;

/** Names in few words what has been put: "Hörsalen.", "31 mars". */
function namesPut(said: Reading, scene: Scene): boolean {
  const { size } = contentOf(said);
  return !SUBJECT.test(said.text) && size > 0 && overlap(said, scene) / size >= HALF;
}

const HALF = 0.5;

function isUnmarked(said: Reading, scene: Scene): boolean {
  return !isMarked(said) && !namesPut(said, scene) && !(isDoSo(said) && isOthersPut(said, scene));
}

/** What speaks for a sentence by whoever leads settling what is talked about, and what speaks against it. */
const SIGNS: Readonly<Record<string, readonly [weight: number, Sign]>> = {
  closes: [2.0, ({ acts }) => acts.has("close")],
  rules: [1.0, hasRule],
  lets: [0.8, ({ acts }) => acts.has("let")],
  sumsUp: [0.9, ({ acts }) => acts.has("claim")],
  follows: [0.2, ({ text }) => FOLLOWS.test(text)],
  turnsAway: [1.0, ({ acts }) => acts.has("turnDown") || acts.has("reject")],
  putsOff: [1.0, ({ acts }) => acts.has("putOff") || acts.has("postpone")],
  sendsBack: [1.2, ({ acts }) => acts.has("sendBack") || acts.has("refer")],
  changes: [-0.2, ({ acts }) => acts.has("change")],
  doSo: [0.9, (said, scene) => isDoSo(said) && isOthersPut(said, scene)],
  namesPut: [0.6, namesPut],
  isUnmarked: [-1.3, isUnmarked],
  isSocial: [-2.5, ({ text }) => SOCIAL.test(text)],
  isElliptic: [-1.0, ({ text }) => !SUBJECT.test(text)],
  isShort: [0.3, ({ tokens }) => tokens.length <= SHORT],
  isLong: [-0.9, ({ tokens }) => tokens.length > LONG],
  isAbout: [1.2, (said, scene) => overlap(said, scene) >= 1],
  isMuchAbout: [-0.3, (said, scene) => overlap(said, scene) >= 2],
  hasFigures: [0.1, (said, { issue }) => shared(figuresIn(contentOf(said)), figuresIn(issue.content)) > 0],
  saysNothing: [0.1, (said) => contentOf(said).size === 0],
  hasWe: [0.3, ({ text }) => HAS_WE.test(text)],
  isOwn: [-0.7, ({ text }) => OWN.test(text)],
  promises: [-1.4, (said) => isPromise(said)],
  isOpinion: [-0.8, (said) => isOpinion(said)],
  denies: [-0.4, ({ text }) => NOT.test(text)],
  isConditional: [-0.8, ({ text }) => CONDITION.test(text)],
  isPast: [-0.9, ({ text }) => PAST.test(text)],
  tellsOf: [-1.1, ({ text }) => TELLS_OF.test(text)],
  proposes: [-0.3, ({ acts }) => acts.has("propose") || acts.has("sound")],
  requests: [-0.3, ({ acts }) => acts.has("request")],
  agrees: [1.2, ({ acts }) => acts.has("agree")],
  approves: [0.8, (_, { readings }) => APPROVES.test(readings[0]?.text ?? "")],
  asks: [-0.7, (_, { readings }) => readings.at(-1)?.isQuestion === true],
  asksFirst: [-0.5, (_, { readings }) => readings[0]?.isQuestion === true],
  answers: [-0.2, (_, scene) => isAnswer(scene)],
  tellsInAnswer: [-0.6, (said, scene) => isAnswer(scene) && !isMarked(said)],
  tellsOfNothingPut: [-1.0, (said, scene) => !isMarked(said) && !isOffered(scene)],
  isOld: [-0.8, (_, { issue }) => issue.puts.some(({ acts }) => acts.has("report"))],
  isLone: [-0.6, (said, { issue }) => othersOn(issue, said.message.author.id) === 0],
  isTalked: [1.7, (said, { issue }) => othersOn(issue, said.message.author.id) >= 2],
  isSupported: [1.4, (said, scene) => others(scene, said, "support") >= 1],
  isMuchSupported: [0.4, (said, scene) => others(scene, said, "support") >= 2],
  isOpposed: [-0.3, (said, scene) => others(scene, said, "against") > others(scene, said, "support")],
  waits: [-0.3, (_, { issue }) => [...issue.hedges].some((id) => !issue.support.has(id))],
  isConfirmed: [-1.0, (said, scene) => isOwnPut(said, scene) && others(scene, said, "support") >= 1],
  isPutByOthers: [0.2, (said, scene) => isOthersPut(said, scene)],
  isTold: [0.7, (_, { issue }) => issue.isTold],
  isSettled: [-2.2, (_, { issue }) => issue.state !== "open"],
};

const START = -2.2;

/** Above nothing it settles; the further from nothing, the surer. */
export function weightOf(said: Reading, scene: Scene): number {
  return Object.values(SIGNS).reduce((sum, [weight, holds]) => (holds(said, scene) ? sum + weight : sum), START);
}

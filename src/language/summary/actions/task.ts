import { isVerb } from "../cues/verbs.ts";
import { fold } from "../reading/tokens.ts";
import { infinitiveOf } from "../wording/infinitive.ts";
import { tidy, upperFirst, withoutOpening } from "../wording/tidy.ts";

interface Form {
  readonly form: RegExp;
  readonly task: (...found: string[]) => string;
}

const ADVERBS = "(?:(?:också|oxå|även|gärna|nog|bara|då|ju|också|först|snabbt|genast|also|happily|then|just)\\s+)*";

/** Verbs that mostly say how something is, and here what someone does. */
const ALSO_DONE = /^(?:pratar|talar|snackar|stämmer|håller|står)$/iu;
const isDone = (verb: string): boolean => isVerb(fold(verb)) || ALSO_DONE.test(verb);

const FORMS: readonly Form[] = [
  {
    form: new RegExp(
      `^(?:jag|vi|du|ni|han|hon)\\s+(?:kan|ska|får|måste|behöver|vill|skulle\\s+kunna)\\s+${ADVERBS}(.+)$`,
      "iu",
    ),
    task: (rest) => rest,
  },
  { form: /^(?:jag\s+)?ser\s+till\s+(att\s+.+)$/iu, task: (rest) => `se till ${rest}` },
  {
    form: new RegExp(`^(?:jag|vi|du)\\s+${ADVERBS}(\\p{L}+)\\s*(.*)$`, "iu"),
    task: (verb = "", rest = "") => (isDone(verb) ? `${infinitiveOf(verb)} ${rest}` : ""),
  },
  {
    form: new RegExp(`^(?:då\\s+|det\\s+)?(\\p{L}+)\\s+jag(?:\\s+${ADVERBS}(.*))?$`, "iu"),
    task: (verb = "", rest = "") => (isVerb(fold(verb)) ? `${infinitiveOf(verb)} ${rest}` : ""),
  },
  {
    form: new RegExp(
      `^(?:kan|skulle|vill|hinner)\\s+(?:du|ni|någon|ngn|nån)\\s+(?:annan\\s+)?(?:kunna\\s+)?${ADVERBS}(.+)$`,
      "iu",
    ),
    task: (rest) => rest,
  },
  { form: /^(?:det\s+)?kan\s+jag\s+(.+)$/iu, task: (rest) => rest },
  { form: /^who(?:['’]s|\s+is)\s+(?:going\s+to\s+)?(.+)$/iu, task: (rest) => rest },
  { form: /^vem\s+(?:kan|vill|ska)\s+(.+)$/iu, task: (rest) => rest },
  {
    form: /^(\p{L}+r)\s+(?:du|ni)(?:\s+(.*))?$/iu,
    task: (verb = "", rest = "") => (isDone(verb) ? `${infinitiveOf(verb)} ${rest}` : ""),
  },
  {
    form: /^(?:vem\s+)?(\p{L}+r)(?:\s+(?:du\s+)?(.*))?$/iu,
    task: (verb = "", rest = "") => (isVerb(fold(verb)) ? `${infinitiveOf(verb)} ${rest}` : ""),
  },
  { form: /^(?:ska|kan|borde|skulle)\s+vi\s+(?:kunna\s+|inte\s+)?(.+)$/iu, task: (rest) => rest },
  { form: /^(?:ska|måste|får|kan)\s+(?:bara\s+|nog\s+)?(.+)$/iu, task: (rest) => rest },
  {
    form: new RegExp(
      `^(?:i(?:'|’)?ll|i\\s+will|i\\s+can|i\\s+could|i\\s+shall|i(?:'|’)?m\\s+going\\s+to|i\\s+(?:need|have)\\s+to|let\\s+me|(?:i(?:'|’)?m\\s+)?happy\\s+to|will)\\s+${ADVERBS}(.+)$`,
      "iu",
    ),
    task: (rest) => rest,
  },
  {
    form: /^(?:can|could|would|will)\s+(?:you|someone|somebody|anyone|anybody)\s+(?:please\s+)?(.+)$/iu,
    task: (rest) => rest,
  },
  { form: /^who\s+(?:can|will|could|would)\s+(.+)$/iu, task: (rest) => rest },
  { form: /^(?:please|to|att|ska|ska\s+att|will|should|får)\s+(.+)$/iu, task: (rest) => rest },
];

/** What is to be done, verb first, from the words of whoever promises or asks. */
export function taskOf(words: string): string {
  const plain = tidy(withoutOpening(tidy(words)));
  for (const { form, task } of FORMS) {
    const found = form.exec(plain);
    if (!found) continue;
    const made = tidy(task(...found.slice(1).map((part) => part ?? "")));
    if (made !== "") return upperFirst(made);
  }
  return upperFirst(plain);
}

const LEFT_OVER = /(?:[\s,;]+|^)(?:klara?t?|färdigt?|senast|till|innan|före|på|by|before|due|until|on|i|den)$/iu;

const POLITE = /[\s,]+(?:pls|please|tack|snälla|thanks)$/iu;

/** What is to be done without the words that tell by when. */
export function withoutDue(task: string, words: string): string {
  const at = task.toLowerCase().indexOf(words.trim().toLowerCase());
  if (at < 0) return task;
  const rest = tidy(`${task.slice(0, at)} ${task.slice(at + words.trim().length).replace(/^['’]s(?=\s|$)/u, "")}`);
  let plain = rest.replace(/\s+([,;.])/gu, "$1").replace(/[,;]\s*$/u, "");
  while (LEFT_OVER.test(plain)) plain = plain.replace(LEFT_OVER, "");
  return plain === "" ? task : plain.replace(POLITE, "");
}

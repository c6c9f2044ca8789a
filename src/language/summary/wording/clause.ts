import type { Language } from "../../../core/texts.ts";
import { isDeed, isVerb } from "../cues/verbs.ts";
import { fold } from "../reading/tokens.ts";
import { infinitiveOf } from "./infinitive.ts";
import { lowerFirst, tidy, withoutOpening } from "./tidy.ts";

interface Form {
  readonly form: RegExp;
  readonly clause: (...found: string[]) => string;
}

const NOT = "(?:(?<not>inte|ej|aldrig)\\s+)?";

function swedishClause(verb: string, not: string | undefined, rest: string): string {
  return `att ${not ? `${not} ` : ""}${infinitiveOf(verb)}${rest ? ` ${rest}` : ""}`;
}

/** The first that fits: what someone says to settle or propose, and the clause that it amounts to. */
const FORMS: readonly Form[] = [
  {
    form: /^(?:.{0,30}\satt\s+)?(?:(?:då|så|därmed)\s+)?(?:är\s+vi|vi\s+är|vi\s+har|är\s+alla)\s+(?:nu\s+)?(?:alla\s+)?(?:överens|eniga|enats|enade|kommit\s+överens)(?:\s+om|\s*[,:])\s+(.+)$/iu,
    clause: (rest) => rest,
  },
  {
    form: /^(?:då\s+)?(?:är\s+det\s+|det\s+är\s+)?(?:bestämt|beslutat|klubbat|spikat|avgjort|settled|decided|agreed|resolved)\s*(?:[:,–-]|att|that)?\s+(.+)$/iu,
    clause: (rest) => rest,
  },
  { form: /^(?:then\s+)?that(?:'|’)?s\s+(?:settled|decided|agreed)\s*[:,–-]?\s+(.+)$/iu, clause: (rest) => rest },
  {
    form: /^(?:vi|gruppen|samverkansgruppen|mötet|arbetsgruppen|styrgruppen)\s+(?:beslutar|bestämmer|enas\s+om|fastställer|föreslår)\s+(att\s+.+)$/iu,
    clause: (rest) => rest,
  },
  {
    form: /^(?:jag|vi)\s+(?:föreslår|yrkar(?:\s+på)?|vill)\s+att\s+(.+)$/iu,
    clause: (rest) => `att ${rest}`,
  },
  {
    form: /^(?:mitt\s+|ett\s+)?(?:förslag|yrkande)(?:et)?\s*(?:är|[:,–-])?\s+(?:att\s+)?(.+)$/iu,
    clause: (rest) => rest,
  },
  {
    form: /^(?:då\s+|så\s+)?(?:jag\s+)?(?:uppfattar|tolkar|noterar|antecknar|protokollför)(?:\s+jag)?(?:\s+(?:det|detta))?(?:\s+som)?\s+(att\s+.+)$/iu,
    clause: (rest) => rest,
  },
  { form: /^(?:då|så)\s+(?:beslutar|bestämmer)\s+vi\s+(att\s+.+)$/iu, clause: (rest) => rest },
  { form: /^(?:då\s+)?(?:landar\s+vi|vi\s+landar)\s+(?:i|på)\s+(?:att\s+)?(.+)$/iu, clause: (rest) => rest },
  { form: /^(?:då\s+)?gäller\s+(?:alltså\s+)?(?:att\s+)?(.+)$/iu, clause: (rest) => rest },
  { form: /^sammanfattningsvis\s*[:,]?\s+(.+)$/iu, clause: (rest) => rest },
  { form: /^(?:så\s+|då\s+)?(?:säger|sa)\s+vi\s+att\s+(.+)$/iu, clause: (rest) => `att ${rest}` },
  { form: /^(?:(?:så|då|so)\s+)?(?:vi\s+säger|säger\s+vi|we\s+say)\s*:\s*(.+)$/iu, clause: (rest) => rest },
  {
    form: /^(?:då|så)\s+(?:säger|kör)\s+vi\s+(?:på\s+)?(.+)$/iu,
    clause: (rest) => rest,
  },
  { form: /^(?:då|så)\s+(?:blir|får)\s+det(?:\s+bli)?\s+(.+)$/iu, clause: (rest) => `att det blir ${rest}` },
  {
    form: new RegExp(`^(?:då|så)\\s+(\\p{L}+)\\s+(?:vi|jag)\\s+${NOT}(.*)$`, "iu"),
    clause: (verb = "", not = "", rest = "") => (isVerb(fold(verb)) ? swedishClause(verb, not, rest) : ""),
  },
  {
    form: new RegExp(`^(?:ska|kan|borde|skulle)\\s+vi\\s+${NOT}(?:kunna\\s+)?(.+)$`, "iu"),
    clause: (_not = "", rest = "") => `att ${rest}`,
  },
  { form: /^vi\s+(?:ska|borde|bör)\s+(.+)$/iu, clause: (rest) => `att ${rest}` },
  {
    form: new RegExp(`^(?:vi|gruppen|samverkansgruppen)\\s+(\\p{L}+)\\s+${NOT}(.*)$`, "iu"),
    clause: (verb = "", not = "", rest = "") => (isVerb(fold(verb)) ? swedishClause(verb, not, rest) : ""),
  },
  { form: /^vad\s+s[äa]gs\s+om\s+(?:att\s+)?(.+)$/iu, clause: (rest) => rest },
  {
    form: /^(?:i|we)(?:'d|\s+would)?\s+(?:propose|suggest|move\s+that)\s+(?:that\s+)?(.+)$/iu,
    clause: (rest) => `that ${rest}`,
  },
  { form: /^(?:how|what)\s+about\s+(?:we\s+)?(.+)$/iu, clause: (rest) => rest },
  { form: /^(?:shall|should|could|can)\s+we\s+(.+)$/iu, clause: (rest) => `to ${rest}` },
  {
    form: /^(?:so\s+|then\s+)*(?:let(?:'|’)?s|let\s+us|we(?:'|’)ll|we\s+will|we\s+should)\s+(?:go\s+with\s+)?(.+)$/iu,
    clause: (rest) => `to ${rest}`,
  },
  {
    form: /^(?:jag|vi)\s+yrkar\s+(?:på\s+)?(?:bifall\s+(?:till|på)\s+)?(?:förslaget\s+)?(?:om\s+)?(.+)$/iu,
    clause: (rest) => rest,
  },
  { form: /^we\s+(?:agree|decide|resolve)\s+(?:that\s+|to\s+)(.+)$/iu, clause: (rest) => rest },
  {
    form: /^(?:so\s+|then\s+)*we\s+([a-z]+)\s+(.+)$/iu,
    clause: (verb = "", rest = "") => (isDeed(verb.toLowerCase()) ? `to ${verb} ${rest}` : ""),
  },
];

/** "North Hall then, starting 7 Dec": the word that settles says nothing of what is settled. */
const SO = /\s+(?:then|då|alltså|blir det|får det bli|it is)(?=\s*(?:,|$))/iu;

/** What comes after "the group decides": a clause where the sentence gives one, else the sentence as it is. */
export function clauseOf(sentence: string, names: ReadonlySet<string>, _language: Language): string {
  const plain = withoutOpening(tidy(sentence).replace(/^@?\p{L}+,\s+(?=då\s)/iu, "")).replace(SO, "");
  for (const { form, clause } of FORMS) {
    const found = form.exec(plain);
    if (!found) continue;
    const made = tidy(clause(...found.slice(1).map((part) => part ?? "")));
    if (made !== "") return lowerFirst(made, names);
  }
  return lowerFirst(plain, names);
}

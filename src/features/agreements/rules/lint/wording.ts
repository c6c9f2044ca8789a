import { type Finding, findAll } from "./hint.ts";

function whole(...patterns: readonly string[]): RegExp {
  return new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${patterns.join("|")})(?![\p{L}\p{N}])`, "giu");
}

const renewal = whole(
  String.raw`(?:förläng|förny)\p{L}*\s+(?:(?!inte\s|ej\s)\p{L}+\s+){0,3}?(?:automatiskt|tyst|av sig själv(?:t|a)?|utan beslut)`,
  String.raw`automatisk(?:t|a)?\s+(?:förläng|förny)\p{L}*`,
  String.raw`tyst\s+förläng\p{L}*`,
  "tills ?vidare",
  String.raw`förläng(?:s|as)[^.\n]{0,80}?(?:såvida|om)\s[^.\n]{0,40}?inte\s[^.\n]{0,20}?säg(?:s|er|as)\s+upp`,
  String.raw`säg(?:s|er)[^.\n]{0,40}?inte\s[^.\n]{0,10}?upp[^.\n]{0,60}?förläng(?:s|as)`,
  String.raw`(?:renew|extend)(?:s|ed)?\s+(?:\p{L}+\s+){0,2}?(?:automatically|tacitly|by itself)`,
  String.raw`(?:automatic|tacit|automatically|tacitly|silent)\s+(?:\p{L}+\s+)?(?:renew|exten)\p{L}*`,
  "until further notice",
  String.raw`(?:renew|extend)(?:s|ed)[^.\n]{0,80}?unless[^.\n]{0,40}?(?:terminated|notice)`,
);

const vague = whole(
  "bör",
  "ska försöka|försöker",
  "i möjligaste mån|om möjligt|såvitt möjligt|så långt (?:som )?möjligt|så långt det (?:är möjligt|går)|i den mån det (?:är möjligt|går)",
  "vid behov",
  "eftersträvar?|strävar? efter|verkar? för",
  "inom rimlig tid|snarast(?: möjligt)?|så snart som möjligt",
  "should|try to|tries to",
  "(?:where|if|when|as far as|as soon as|wherever) possible",
  "if needed|when needed|as appropriate",
  "(?:strives?|endeavours?) to|best efforts|within (?:a )?reasonable time",
);

const termination =
  /säg(?:a|er|s|as)\s+(?:\p{L}+\s+){0,3}upp(?!\p{L})|uppsägning|give(?:s|n)?\s+notice|period of notice|terminat/iu;
const dispute = /(?<!\p{L})tvist|(?<!\p{L})disput/iu;

export function findSilentRenewal(text: string): readonly Finding[] {
  return findAll(text, renewal);
}

export function findVagueDuties(text: string): readonly Finding[] {
  return findAll(text, vague);
}

export function saysHowToLeave(text: string): boolean {
  return termination.test(text);
}

export function saysHowDisputesAreSolved(text: string): boolean {
  return dispute.test(text);
}

import { OWN, type Reading } from "../reading/read.ts";

/** "Gör så", "go for it": says yes for the group to what someone has put forward. */
const DO_SO =
  /^\W*(?:(?:ja|jo|japp|mm|ok|okej|bra|toppen|fint|yes|yep|great|good|perfect|perfekt|absolut|klart|\p{Lu}\p{L}+)\W+)*(?:gör|gor|kör|kor|go|do|ta|tar|köp|beställ|boka|sök|skriv|ring|skicka|fixa|ordna|byt|byter|använd|fråga|lägg|sätt|ta|buy|book|order|ship|apply|use|ask|send|put|take|switch|change)(?!\p{L})/iu;
/** Someone speaks of what they themselves think: that settles nothing. */
const OPINION =
  /(?<!\p{L})(?:jag (?:tycker|hör|tror|lutar|undrar|vet|vill|har|gillar|menar|är|skulle|ser|minns|hoppas)|lutar|i (?:think|guess|like|would|wonder|don't|recall|hope|have|am)|i'd|i'm|kanske|maybe|perhaps|behöver|måste|need)(?!\p{L})/iu;
/** Someone says what they themselves will do. */
const PROMISES = /^\W*(?:(?:tack|ok|okej|bra|thanks|great|good)\W+)*(?:jag\s|i(?:'|’)?ll\s|i\s+(?:will|can)\s)/iu;

export const isDoSo = ({ text }: Reading): boolean => DO_SO.test(text);
export const isOpinion = ({ text }: Reading): boolean => OPINION.test(text);
export const isPromise = ({ text, acts }: Reading): boolean =>
  PROMISES.test(text) || (acts.has("commit") && OWN.test(text));

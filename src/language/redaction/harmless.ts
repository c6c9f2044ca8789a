import { contactsIn } from "./contacts.ts";
import { unseen } from "./hidden.ts";

const imageOrLink = /!?\[([^\]]*)\]\([^)]*\)/gu;
/** "<!here>", "<@U12345>", "<https://…|words>", and tags of pages. */
const markedUp = /<[!@#/a-z][^>]*>/giu;
const calling = /[@＠]+(?=\p{L})/gu;

/**
 * Words of a program that was told by strangers' words: no addresses but those that stand-ins stand for, nobody called,
 * no pictures, no markup.
 */
export function harmless(text: string): string {
  const plain = text.replace(unseen, "").replace(imageOrLink, "$1").replace(markedUp, " ");
  let [kept, from] = ["", 0];
  for (const { start, end } of contactsIn(plain)) {
    kept += plain.slice(from, start);
    from = end;
  }
  return (kept + plain.slice(from)).replace(calling, "").replace(/\s+/gu, " ").trim();
}

import { contactsIn } from "./contacts.ts";
import { UNSEEN } from "./hidden.ts";

const IMAGE_OR_LINK = /!?\[([^\]]*)\]\([^)]*\)/gu;
/** "<!here>", "<@U12345>", "<https://…|words>", and tags of pages. */
const MARKED = /<[!@#/a-z][^>]*>/giu;
const CALLING = /[@＠]+(?=\p{L})/gu;

/**
 * Words of a program that was told by strangers' words: no addresses but those that stand-ins stand for, nobody called,
 * no pictures, no markup.
 */
export function harmless(text: string): string {
  const plain = text.replace(UNSEEN, "").replace(IMAGE_OR_LINK, "$1").replace(MARKED, " ");
  let [kept, from] = ["", 0];
  for (const { start, end } of contactsIn(plain)) {
    kept += plain.slice(from, start);
    from = end;
  }
  return (kept + plain.slice(from)).replace(CALLING, "").replace(/\s+/gu, " ").trim();
}

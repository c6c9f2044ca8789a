/** Reactions and signs that mean yes, no and laughter, as the chat programs name them. */
const YES = new Set(
  "+1 thumbsup like yes heart ok ok_hand white_check_mark heavy_check_mark 100 raised_hands clap tada check muscle up 👍 👌 ✅ ✔ 🙌 ❤ 💯 👏 🎉 💪 ✔️ ❤️ ☑ 🆗".split(
    " ",
  ),
);
const NO = new Set("-1 thumbsdown no x no_entry 👎 ❌ 🚫 ⛔".split(" "));
const HANDS = new Set("raising_hand raised_hand hand hand_raised wave 🙋 🙋‍♀️ 🙋‍♂️ ✋ 🤚 🖐".split(" "));
const LAUGHTER = new Set(
  "joy laugh laughing rofl sweat_smile grin smile stuck_out_tongue wink upside_down_face smirk clown_face haha lol 😂 🤣 😅 😆 😜 😉 🙃 😏 😁 😄 😀".split(
    " ",
  ),
);

/** "+1::skin-tone-3" is "+1". */
function plain(name: string): string {
  return name
    .toLowerCase()
    .replace(/::.*/u, "")
    .replace(/^:|:$/gu, "")
    .replace(/[\u{1F3FB}-\u{1F3FF}]/gu, "");
}

export const isYes = (name: string): boolean => YES.has(plain(name));
export const isNo = (name: string): boolean => NO.has(plain(name));
export const isHand = (name: string): boolean => HANDS.has(plain(name));
export const isLaughter = (name: string): boolean => LAUGHTER.has(plain(name));

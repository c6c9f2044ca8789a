import { under } from "../../../core/command.ts";
import type { SameTexts } from "../../../core/texts.ts";
import type { restriction as svRestriction, share as svShare } from "../texts.sv/sharing.ts";

export const share: SameTexts<typeof svShare> = {
  words: under(["minutes"], ["share"]),
  title: "Let the whole group read it",
  submit: "Share with the group",
  fields: { number: { label: "Number", hint: "Such as 3 or 3/2026." } },
};

/** On what was written in a private channel. */
export const restriction: SameTexts<typeof svRestriction> = {
  button: "Share with the group",
  draft: (number) =>
    `Each line shows its source. This was written in a private channel. That is why you alone see the draft, and the secretary if they wrote there. If you send it, it may count as drawn up. Then the checkers, the chair, the secretary and those who are in the channel can read it, and once it is approved it is shown in that channel alone. A decision or an action that is made of a line is the whole group's. Type “minutes share ${number}” if the whole group should be able to read the text.`,
  sent: (number) =>
    `This was written in a private channel. Only those who are in it, the checkers, the chair and the secretary can read it, and it is shown in no other channel. Whoever wrote it, the chair and the secretary can share it with the whole group: type “minutes share ${number}”.`,
  line: "This was written in a private channel. A decision is shown in all the group's channels.",
  shared: (called) =>
    `Now the whole group can read ${called}. Once the text is approved it is shown in all the group's channels.`,
  sharedAlready: (called) => `The whole group can read ${called} already.`,
  notYours: "Only whoever wrote the text, the chair and the secretary can share it with the group.",
  leftOut:
    "What was written in a private channel during the meeting is left out, since everyone in the group reads the notes of the meeting. If it is needed, type “minutes summarise” and a time in that channel.",
};

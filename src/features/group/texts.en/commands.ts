import type { SameTexts } from "../../../core/texts.ts";
import type { commands as sv } from "../texts.sv/commands.ts";

export const commands: SameTexts<typeof sv> = {
  start: {
    words: ["start", "start group"],
    title: "Start the group",
    submit: "Start",
    fields: {
      name: { label: "The group's name", word: "name", hint: "For instance: the collaboration group." },
      parties: { label: "Parties", word: "parties", hint: "One on each line." },
      chair: { label: "Chair", word: "chair", hint: "The person is asked, and must accept." },
      secretary: { label: "Secretary", word: "secretary", hint: "The person is asked, and must accept." },
      effect: {
        label: "Decisions are as a rule",
        word: "effect",
        hint: "Leave empty and I ask each time.",
        options: {
          mandate: "Within the group's mandate",
          recommendation: "A recommendation to whoever decides",
          buyIn: "To be agreed within each party",
          information: "For information",
        },
      },
    },
  },
  join: {
    words: ["i represent", "represent"],
    title: "I represent a party",
    submit: "Send",
    fields: { party: { label: "Party", hint: "The party or an administrator confirms it." } },
  },
  confirmMember: {
    words: ["confirm member"],
    title: "Confirm a member",
    submit: "Confirm",
    fields: { member: { label: "Name" } },
  },
  refuseMember: {
    words: ["refuse member"],
    title: "Refuse a member",
    submit: "Refuse",
    fields: { member: { label: "Name" } },
  },
  takeOffice: { words: ["accept role"], title: "Accept the role", fields: {} },
  declineOffice: { words: ["decline role"], title: "Decline the role", fields: {} },
  link: {
    words: ["link"],
    title: "Link another channel",
    submit: "Link",
    fields: { code: { label: "Code from the other channel" } },
  },
  show: { words: ["group", "show group"], title: "Show the group", fields: {} },
};

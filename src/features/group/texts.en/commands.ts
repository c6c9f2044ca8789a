import { effects } from "../../../core/effects.ts";
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
        options: effects.en.options,
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
  settings: {
    words: ["settings", "group settings"],
    title: "Change the settings",
    submit: "Save",
    fields: {
      name: { label: "The group's name", word: "name" },
      effect: {
        label: "Decisions are as a rule",
        word: "effect",
        options: {
          ask: "Ask each time",
          ...effects.en.options,
        },
      },
      methods: {
        label: "How decisions may be made",
        word: "methods",
        options: {
          consensus: "Consensus only",
          acclamation: "Consensus or acclamation",
          vote: "Consensus, acclamation or vote",
        },
      },
      language: { label: "The group's language", word: "language", options: { sv: "Swedish", en: "English" } },
      dissentDays: { label: "Days for reservations outside meetings", word: "reservationdays" },
      noticeDays: { label: "Notice of meetings, in days", word: "noticedays" },
      quorum: {
        label: "So many parties must be there to decide",
        word: "quorum",
        hint: "A number. Leave empty if the group has no such rule.",
      },
      numbering: {
        label: "Paragraphs are numbered",
        word: "numbering",
        options: { year: "Through the year", meeting: "Anew for each meeting" },
      },
      authority: {
        label: "Authority that has the documents",
        word: "authority",
        hint: "Such as the city executive board.",
      },
      registrar: { label: "How to reach the registrar", word: "registrar", hint: "A shared mailbox, not a person." },
    },
  },
  addParty: {
    words: ["party new", "new party"],
    title: "Add a party",
    submit: "Add",
    fields: { name: { label: "The party's name" } },
  },
  renameParty: {
    words: ["party rename"],
    title: "Rename a party",
    submit: "Rename",
    fields: { party: { label: "Party" }, name: { label: "New name" } },
  },
  endParty: {
    words: ["party end"],
    title: "End a party's participation",
    submit: "End",
    fields: { party: { label: "Party" } },
  },
  invite: {
    words: ["invite"],
    title: "Invite someone",
    submit: "Invite",
    fields: {
      person: { label: "Person" },
      role: {
        label: "Role",
        word: "role",
        options: {
          member: "A party's representative",
          observer: "Observer",
          coOpted: "Co-opted",
          secretary: "Secretary",
          chair: "Chair",
        },
      },
      party: { label: "Party", word: "party", hint: "Needed for a representative." },
    },
  },
  giveRole: {
    words: ["give role"],
    title: "Give a member a role",
    submit: "Give the role",
    fields: {
      member: { label: "Name" },
      role: {
        label: "Role",
        word: "role",
        options: {
          administrator: "Administrator",
          secretary: "Secretary",
          chair: "Chair",
          observer: "Observer",
          coOpted: "Co-opted",
        },
      },
    },
  },
  takeRole: {
    words: ["remove role"],
    title: "Remove a member's role",
    submit: "Remove the role",
    fields: {
      member: { label: "Name" },
      role: {
        label: "Role",
        word: "role",
        options: {
          administrator: "Administrator",
          secretary: "Secretary",
          chair: "Chair",
          observer: "Observer",
          coOpted: "Co-opted",
        },
      },
    },
  },
  speak: {
    words: ["language"],
    title: "Choose the language I speak to you",
    submit: "Save",
    fields: { language: { label: "Language", options: { sv: "Swedish", en: "English" } } },
  },
  leave: { words: ["leave group"], title: "Leave the group", submit: "Leave the group", fields: {} },
  remove: {
    words: ["remove member"],
    title: "Remove a member",
    submit: "Remove",
    fields: { member: { label: "Name" } },
  },
  appoint: {
    words: ["alternate"],
    title: "Appoint your alternate",
    submit: "Appoint",
    fields: {
      person: { label: "Alternate" },
      from: { label: "From", word: "from", hint: "Leave empty for today." },
      until: { label: "Until", word: "until", hint: "Leave empty for the time being." },
    },
  },
  dismiss: { words: ["alternate end"], title: "End your alternate's time", fields: {} },
  show: { words: ["group", "show group"], title: "Show the group", fields: {} },
};

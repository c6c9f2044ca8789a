import { under } from "../../../core/command.ts";
import type { SameTexts } from "../../../core/texts.ts";
import type { commands as sv } from "../texts.sv/commands.ts";

const web = ["web"];
const kind = { label: "What", hint: "A decision or a meeting, for instance." };
const number = { label: "Number", hint: "Such as 4/2026." };
const seen = { label: "Sign", hint: "It comes last where you see how it will be read." };
const until = { label: "Until and including", word: "until" };

export const commands: SameTexts<typeof sv> = {
  enter: { words: web, title: "Get a link to the group's pages", fields: {} },
  sessions: { words: under(web, ["sessions"]), title: "Show where you are signed in", fields: {} },
  signOut: {
    words: under(web, ["sign out"]),
    title: "Sign out of a browser",
    submit: "Sign out",
    fields: { session: { label: "Which", hint: "Its number in the list, or all." } },
  },
  giveLink: {
    words: under(web, ["link"]),
    title: "Make a link for someone without an account in the chat",
    submit: "Make the link",
    fields: {
      name: { label: "Name" },
      role: {
        label: "Is to be",
        word: "role",
        hint: "Fill in where the person is not in the group yet.",
        options: { member: "Representative of a party", observer: "Observer", coOpted: "Co-opted" },
      },
      party: { label: "Party", word: "party", hint: "The party that the person is to represent." },
    },
  },
  share: {
    words: under(web, ["guest"]),
    title: "Share something with a guest",
    submit: "Continue",
    fields: { kind, number, until },
  },
  confirmShare: {
    words: ["yes share"],
    title: "Confirm that something is shared with a guest",
    submit: "Make the link",
    fields: { kind, number, until, seen },
  },
  guests: { words: under(web, ["guests"]), title: "Show what is shared with guests", fields: {} },
  endGuest: {
    words: under(web, ["guest end"]),
    title: "End a guest's link",
    submit: "End",
    fields: { number: { label: "Number of the link" } },
  },
  publish: {
    words: ["publish"],
    title: "Publish something for everyone",
    submit: "Continue",
    fields: { kind, number },
  },
  confirmPublish: {
    words: ["yes publish"],
    title: "Confirm that something is published",
    submit: "Publish",
    fields: { kind, number, seen },
  },
  unpublish: {
    words: ["unpublish"],
    title: "Stop publishing something",
    submit: "Stop publishing",
    fields: { kind, number },
  },
  published: { words: ["published"], title: "Show what is published", fields: {} },
};

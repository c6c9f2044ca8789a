import type { SameTexts } from "../../../../core/texts.ts";
import type { sv } from "./sv.ts";

export const en: SameTexts<typeof sv> = {
  language: "en",
  other: { label: "På svenska", language: "sv" },
  skip: "Skip to the content",
  menu: "Pages",
  above: "You are here",
  start: "Start",
  signOut: "Sign out",
  printed: (date) => `Printed ${date}`,
  accessibility: "Accessibility",
  show: "Show",
  chooseList: "Choose what is shown",
  all: "All",
  whatCanBeDone: "What you can do here",
  inWords: "All of this can be done in the chat too.",
  answer: "Answer",
  back: "Back",
  cancel: "Cancel",
  optional: "(optional)",
  choose: "Choose",
  lacking: "Something needs correcting",
  fetchFile: (name) => `Get the file ${name}`,
  signIn: {
    title: "Sign in",
    to: (group) => `You are on your way into the pages of ${group}.`,
    howLong: "The link is personal and works once. You are signed in for 12 hours, or until you sign out.",
    shared: "Is this someone else's computer? Sign out when you are done.",
    submit: "Sign in",
  },
  gone: {
    title: "The link no longer works",
    why: "It has been used, or is too old. Links for signing in work once, and only for a while.",
    how: "Type “web” to Samspråk in the chat to get a new one. If you have no account in the chat, ask the group's administrator for a new link.",
  },
  out: {
    title: "You are not signed in",
    how: "Type “web” to Samspråk in the chat and you get a link. If you have no account in the chat, ask the group's administrator for one.",
  },
  signedOut: { title: "You are signed out", how: "Type “web” to Samspråk in the chat when you want in again." },
  missing: {
    title: "There is no such page",
    how: "Check the address, or go to the first page.",
    guest:
      "The link has run out or has been withdrawn, or the address is wrong. Ask whoever gave it to you for a new one.",
  },
  forbidden: {
    title: "You may not see this page",
    how: "If you need something from it, ask the group's administrator.",
  },
  foreign: {
    title: "The form could not be received",
    how: "It did not come from one of our pages, or you have signed in anew since it was opened. Nothing has changed. Go back, load the page again and retry.",
  },
  tooMany: { title: "Too many attempts", how: "Wait a minute and try again." },
  tooLong: { title: "That was too much text", how: "Nothing has changed. Go back, shorten the text and try again." },
  broken: { title: "Something went wrong", how: "Nothing has changed. Try again in a while." },
  guest: (group, until) => `Shared by ${group}, until ${until}.`,
  published: (group) => `Published by ${group}.`,
  sharedBy: "Samspråk",
};

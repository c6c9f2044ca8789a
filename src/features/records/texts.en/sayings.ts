import type { SameTexts } from "../../../core/texts.ts";
import { sentence } from "../../../language/format/sentence.ts";
import type { sayings as sv } from "../texts.sv/sayings.ts";

export const sayings: SameTexts<typeof sv> = {
  name: "Pages",
  noAddress:
    "I cannot give you a link, since I do not know my own address on the internet. Ask whoever runs Samspråk to set PUBLIC_URL. Everything can be done here meanwhile: type “help”.",
  entering: {
    link: (group, address, minutes) =>
      `This is your link to the pages of ${group}:\n${address}\nIt is for you alone, works once, and for ${minutes} minutes. Share it with nobody.`,
    shown: "The link has already been shown. Type “web” if you need a new one.",
    given: (name, address, days) =>
      `This is a link for ${name}:\n${address}\nHand it over yourself, and to ${name} only: whoever has the link gets in as ${name}. It works once, and for ${days} days. ${name} is then signed in for 12 hours, and needs a new link after that.`,
    givenShown: (name) =>
      `The link for ${name} has already been shown. Type “web link ${name}” if a new one is needed.`,
    unknown: (name) =>
      `Nobody in the group is called “${name}”. If it is someone new, type what they are to be as well: “web link "${name}" role=observer”, or with party=… for someone who is to represent a party.`,
    several: (name) =>
      `Several in the group are called “${name}”. Give them different names first, so that the link goes to the right person.`,
    knownAlready: (name) =>
      `${name} is in the group or invited already. Type “web link ${name}” without a role and a party.`,
    partyNeeded: "Type which party the person is to represent: party=…",
    hasAccount: (name) =>
      `${name} has an account in the chat, and gets a link of their own by typing “web” there. Links that you make are for those whom the chat does not reach.`,
  },
  sessions: {
    title: "Where you are signed in",
    none: "You are not signed in anywhere. Type “web” if you want a link.",
    line: (browser, since, until) => `${browser}, signed in ${since}, signed out ${until}`,
    unknownBrowser: "A browser",
    signOut: (number) => `Sign out ${number}`,
    signOutAll: "Sign out everywhere",
    note: "If you do not know one of them, sign it out and tell the group's administrator.",
    signedOut: "That browser is signed out.",
    allSignedOut:
      "You are signed out of all browsers. Links and codes that you have not used no longer work either. If someone else may have been in, also type “calendar new”, so that the address of your calendar changes.",
    unknown: "I find no such browser. Type “web sessions” to see them.",
    all: ["all", "everywhere"],
  },
  sharing: {
    unknownKind: (kinds) => `That cannot be shared. What can be: ${kinds}.`,
    unknownItem: (what) => `I find no ${what}. Check the number.`,
    tooLate: "Choose a day that has not been, and at most a year ahead.",
    link: (what, address, date, number) =>
      `This is a link to ${what}:\n${address}\nWhoever has the link sees ${what} and nothing else, until and including ${date}. Type “web guest end ${number}” when it is to work no longer.`,
    shown: (number) =>
      `Guest link ${number} has already been shown, and is not kept. Type “web guest end ${number}” and make a new one if you need it again.`,
    title: "Shared with guests",
    none: "Nothing is shared with guests just now.",
    line: (number, what, date) => `${number}: ${what}, until and including ${date}`,
    preview: (what) => `Share ${what} with a guest?`,
    notYet: "Not shared yet",
    readers: (date) => `Whoever has the link will be able to read this, until and including ${date}:`,
    confirm: "Make the link",
    end: (number) => `End ${number}`,
    ended: (number) => `Guest link ${number} no longer works.`,
    unknownGuest: (number) => `There is no guest link ${number} that works. Type “web guests” to see them.`,
  },
  publishing: {
    noAuthority:
      "Publishing is for those who represent the party whose authority keeps the documents. Ask an administrator to write the authority with the party's name, such as “Kommunstyrelsen, Malmö stad”, in the settings.",
    notYours: (authority) =>
      `Only those who represent the party that keeps the documents can publish. That is ${authority}, as the group's settings say.`,
    preview: (what) => `Publish ${what}?`,
    notYet: "Not published yet",
    everyone: "Everyone on the internet will be able to read this:",
    cut: (what) =>
      `The text is longer than this. Read it to its end on the group's pages before you go on: type “web” and open ${what}.`,
    typed: (words) => `If you would rather type, type “${words}”.`,
    lookFirst: "First read through what others will see.",
    changedMeanwhile: "It has changed since you read it. Read it through again.",
    check:
      "Check first: are there names or other data about people, about someone's health, or something that is not to be spread? Consider data protection and secrecy before you press.",
    confirm: "Publish",
    done: (what, address) =>
      `Everyone can now read ${what} at:\n${address}\nThe address cannot be guessed, but whoever has it can spread it. Type “unpublish ${what}” when it is to be seen no longer.`,
    renewed: (what, address) => `Everyone now reads ${what} as it is now, at the same address as before:\n${address}`,
    already: (what, address) => `${sentence(what)} is published already as it is now:\n${address}`,
    undone: (what) => `${sentence(what)} is published no longer. Others may have kept a copy.`,
    notPublished: (what) => `${sentence(what)} is not published.`,
    changed: (what) =>
      `${sentence(what)} has changed since it was published. Everyone still sees what it was then. Type “publish ${what}” if they are to see what it is now, or “unpublish ${what}”.`,
    changedByYou: (what, authority) =>
      `${sentence(what)} is published. Everyone sees your change only when ${authority} has published it.`,
    theAuthority: "whoever keeps the documents",
    title: "Published",
    none: "Nothing is published.",
    line: (what, date) => `${what}, published ${date}`,
  },
  pages: {
    sessions: "Signed in",
    shared: "Shared",
    audit: "Audit",
    auditAbout:
      "Each change leaves a line here, as it is stored: the time, who (as an id), how, what, and a digest of the content. Names and texts are not here. The lines hang together, so that none can be taken away or changed unnoticed.",
    auditCaption: (count) => `${count} lines, the latest first`,
    auditNone: "There are no lines yet.",
    auditColumns: { seq: "No.", at: "Time (UTC)", actor: "Who", door: "Way in", command: "Command", input: "Digest" },
    earlier: "Show earlier ones",
  },
  file: {
    sessions: "signed in on the web",
    browser: "browser",
    since: "signed in",
    until: "until",
    links: "links that wait",
    guests: "guest links you have made",
    published: "what you have published or stopped publishing",
    what: "what",
  },
};

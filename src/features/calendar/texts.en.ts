import { under } from "../../core/command.ts";
import type { SameTexts } from "../../core/texts.ts";
import type { sv } from "./texts.sv.ts";

const calendar = ["calendar"];

export const en: SameTexts<typeof sv> = {
  commands: {
    subscribe: { words: calendar, title: "Subscribe to the meetings in your calendar", fields: {} },
    renew: { words: under(calendar, ["new"]), title: "Get a new address for your calendar subscription", fields: {} },
    close: { words: under(calendar, ["close"]), title: "Close your calendar subscription", fields: {} },
    subscribeGroup: { words: under(calendar, ["group"]), title: "Make the group's own calendar", fields: {} },
    renewGroup: {
      words: under(calendar, ["group new"]),
      title: "Get a new address for the group's calendar",
      fields: {},
    },
    closeGroup: { words: under(calendar, ["group close"]), title: "Close the group's calendar", fields: {} },
  },
  name: "Calendar",
  named: (group) => `${group}: meetings`,
  renew: "New address",
  close: "Close",
  noAddress:
    "I cannot give you a calendar address yet, since I do not know my own address on the internet. Ask whoever runs Samspråk to set PUBLIC_URL. Type “meeting calendar” and you get the next meeting as a file meanwhile.",
  thisMachine: "For now it can only be reached from the computer that runs Samspråk.",
  of: {
    member: {
      title: "Your calendar subscription",
      opened: (group) => `This is the address of your calendar with the meetings of ${group} and your answers:`,
      secret: "It is shown only now. Whoever has the address can read the calendar, so share it with nobody.",
      howTo:
        "In your calendar program, choose to subscribe to a calendar from the web, and paste the address there. Type “calendar close” when you no longer want it.",
      shown: "The address of your calendar has already been shown. Type “calendar new” if you need a new one.",
      isOpen: (date) =>
        `You got an address on ${date}, and it works. It was shown only then, so I cannot show it again. Type “calendar new” to get a new one; the old one then stops working. Type “calendar close” if you want none.`,
      closed:
        "Your calendar subscription is closed, and the address no longer works. Type “calendar” if you want a new one.",
      none: "You have no calendar subscription. Type “calendar” if you want one.",
    },
    group: {
      title: "The group's calendar",
      opened: (group) => `This is the address of a calendar with the meetings of ${group}:`,
      secret:
        "It is shown only now. Whoever has the address can read the calendar, so give it only to those who are to see the meetings.",
      howTo:
        "The calendar shows nobody's answers. Put it into a shared calendar, for instance. Type “calendar group close” when it is no longer needed.",
      shown:
        "The address of the group's calendar has already been shown. Type “calendar group new” if you need a new one.",
      isOpen: (date) =>
        `The group's calendar got an address on ${date}, and it works. It was shown only then, so I cannot show it again. Type “calendar group new” to get a new one; the old one then stops working for everyone. Type “calendar group close” if you want none.`,
      closed:
        "The group's calendar is closed, and the address no longer works. Type “calendar group” if you want a new one.",
      none: "The group has no calendar of its own. Type “calendar group” if you want one.",
    },
  },
  page: {
    title: "Calendar",
    none: "You have no calendar subscription yet. With one you see the group's meetings and your own answers in your usual calendar program, and they follow what changes.",
    group: "The group's own calendar",
  },
  file: { subscription: "calendar subscription", opened: "made" },
};

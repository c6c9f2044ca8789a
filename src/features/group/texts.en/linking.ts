import type { SameTexts } from "../../../core/texts.ts";
import type { linking as sv } from "../texts.sv/linking.ts";

const platforms: Readonly<Record<string, string>> = {
  slack: "Slack",
  teams: "Microsoft Teams",
  room: "Samspråk's room",
};

export const linking: SameTexts<typeof sv> = {
  asked:
    "I have asked the group's administrators. Once one of them has said yes, decisions show here. You will be told in our own conversation.",
  asks: (person, channel) => `${person} wants to link the channel ${channel} to the group. Is that right?`,
  title: (channel) => `Link the channel ${channel}?`,
  asker: "Who asks",
  representing: (name, party) => `${name}, represents ${party}`,
  notInGroup: (name) => `${name}, represents no party yet`,
  organisation: "Organisation",
  channel: "Channel",
  unnamedChannel: "the channel's name is not known",
  oneMore: "without a known name",
  platform: "Chat platform",
  platforms: (platform) => platforms[platform] ?? platform,
  warning:
    "The group's decisions will show there, and everyone in that channel can read them. What the city writes there may count as sent out.",
  ifUnknown: "If you do not recognise the person or the channel, press “Refuse” and make a new code.",
  states: { waiting: "Waits for an answer", linked: "Linked", refused: "Refused", withdrawn: "Withdrawn" },
  tooOld: "Too old",
  expired: "The question is too old. Type “link” to get a new code.",
  confirmed: (channel) => `The channel ${channel} is linked. Decisions now show there too.`,
  refused: (channel) => `The channel ${channel} is not linked. Do tell whoever asked.`,
  told: {
    linked: (group) => `The channel is linked to ${group}. Ask everyone in it to press “I represent a party”.`,
    refused: (group) =>
      `An administrator of ${group} has said no to linking the channel. Ask someone in the group if that was a mistake.`,
  },
  codeInChat:
    "You only get the code in the chat, so that nobody who borrows your browser can link their account to you. Type “link me” to me there.",
  newAccount: {
    title: "A new account is linked to you",
    told: (platform, group) => `An account in ${platform} is now yours in ${group}.`,
    text: "Whoever has the account reads what you read, and answers in your name. If it is not yours, unlink it now.",
    unlinked:
      "The account is unlinked. Also type “web sign out all”, and tell an administrator if something has been done in your name.",
    none: "No account has been linked to you after this one.",
  },
  takenMeanwhile: "The channel belongs to a group already. Unlink it there first, or press “Refuse”.",
  severalWait: "Several channels wait for an answer. Type “link confirm” and the name of whoever asks.",
  noneWaits: "No channel of that name waits for an answer. Type “link” to get a code for a new one.",
};

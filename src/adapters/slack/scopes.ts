import type { Both } from "../../core/texts.ts";

export interface Scope {
  readonly scope: string;
  readonly why: Both<string>;
}

/** All that the app may do in Slack, and what each right is for. It may do nothing else. */
export const scopes: readonly Scope[] = [
  { scope: "commands", why: { sv: "Kommandon och genvägar på meddelanden.", en: "Commands and message shortcuts." } },
  {
    scope: "chat:write",
    why: {
      sv: "Skriva kort, påminnelser och svar där appen är med.",
      en: "Post cards, reminders and answers where it is.",
    },
  },
  {
    scope: "app_mentions:read",
    why: { sv: "Läsa det som skrivs till @Samspråk.", en: "Read what is written to @Samspråk." },
  },
  {
    scope: "im:history",
    why: {
      sv: "Läsa det som en person skriver till Samspråk i sin egen konversation.",
      en: "Read what a person writes to Samspråk in their own conversation.",
    },
  },
  {
    scope: "im:write",
    why: {
      sv: "Öppna en persons egen konversation med Samspråk.",
      en: "Open a person's own conversation with Samspråk.",
    },
  },
  {
    scope: "channels:read",
    why: {
      sv: "Märka när appen bjuds in i en öppen kanal, och se att den som ber om en läsning är med där.",
      en: "Notice when it is invited to a public channel, and see that whoever asks to have it read is in it.",
    },
  },
  {
    scope: "groups:read",
    why: {
      sv: "Märka när appen bjuds in i en privat kanal, och se att den som ber om en läsning är med där.",
      en: "Notice when it is invited to a private channel, and see that whoever asks to have it read is in it.",
    },
  },
  {
    scope: "channels:history",
    why: {
      sv: "Läsa en tråd eller en tid i en öppen kanal när en medlem ber om det, och hitta ett eget kort när Slacks svar gick förlorat, så att det inte skrivs två gånger.",
      en: "Read a thread or a time in a public channel when a member asks for it, and find a card of its own where Slack's answer got lost, so that it is not posted twice.",
    },
  },
  {
    scope: "groups:history",
    why: {
      sv: "Läsa en tråd eller en tid i en privat kanal när en medlem ber om det, och hitta ett eget kort när Slacks svar gick förlorat.",
      en: "Read a thread or a time in a private channel when a member asks for it, and find a card of its own where Slack's answer got lost.",
    },
  },
  {
    scope: "users:read",
    why: {
      sv: "Veta vem som nämns, väljs eller har skrivit det som läses, och i vilken organisation.",
      en: "Know who is mentioned, is chosen or has written what is read, and of which organisation.",
    },
  },
  {
    scope: "files:write",
    why: {
      sv: "Lägga filer som en person ber om, som sina personuppgifter, i personens egen konversation.",
      en: "Put files that a person asks for, such as their personal data, into the person's own conversation.",
    },
  },
];

/** What Slack tells the app of, and nothing else: no channel's messages are among it. */
export const botEvents = [
  "app_home_opened",
  "app_mention",
  "app_uninstalled",
  "member_joined_channel",
  "message.im",
  "tokens_revoked",
] as const;

/**
 * The tables that are no part of a group's record when it is taken out, and why. A test sees to it that each of the
 * others is taken out, and that none of those holds a secret.
 */
export const leftOut: Readonly<Record<string, string>> = {
  Claim: "guards against second deliveries, for some days",
  KeptCall: "what waits behind a form or a button, for some days",
  KeptFile: "files that were made for someone, for some days, with the secrets that open them",
  Work: "what was under way beside the record",
  Post: "where the record is shown in chats: it is shown anew",
  Lane: "the queues to the chats",
  Address: "how a platform reaches people, which only its installation can use",
  Installation: "tokens of the apps",
  LinkCode: "digests of codes, good for minutes",
  LinkRequest: "channels that wait to be linked, for some days",
  LinkTry: "wrong codes, so that they cannot be guessed",
  CalendarFeed: "digests of the secrets that open calendars",
  WebLink: "digests of the secrets that let someone in",
  WebSession: "digests of the secrets that keep someone signed in",
  WebReply: "what a page has answered someone, for a day",
  GuestLink: "digests of the secrets that let a guest in",
  AgreementFile: "secrets that open printed files which are kept for some days",
  MinuteReading: "drafts that are being made, for some hours",
  MinuteSourceChange: "messages that changed while they were read, for some hours",
  MinuteFile: "secrets that open printed files which are kept for some days",
  PreparedFile: "secrets that open files which are kept for some days",
  SearchEntry: "made anew out of the record",
  SearchWord: "made anew out of the record",
  SearchState: "made anew out of the record",
  ModelConsent: "let a language model of this installation read; another installation asks anew",
  ModelUse: "how much a language model has read in each month",
  OverviewLook: "when each member last looked at what is new",
  AccessNeed: "what someone needs to take part in a meeting is for its secretary alone, and is deleted after it",
};

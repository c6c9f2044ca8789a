import type { SameTexts } from "../../../core/texts.ts";
import type { linkingCommands as sv } from "../texts.sv/linkingCommands.ts";

export const linkingCommands: SameTexts<typeof sv> = {
  link: {
    words: ["link"],
    title: "Link another channel, with a code from an administrator",
    submit: "Link",
    fields: { agreed: { label: "Yes" }, code: { label: "Code from the other channel" } },
  },
  confirmLink: {
    words: ["link confirm"],
    title: "Confirm a channel that is to be linked",
    submit: "Link the channel",
    fields: { request: { label: "Who asks" } },
  },
  refuseLink: {
    words: ["link refuse"],
    title: "Refuse a channel that was to be linked",
    submit: "Refuse",
    fields: { request: { label: "Who asks" } },
  },
  linkMe: { words: ["link me"], title: "Link your account on another platform", fields: {} },
  unlinkMe: { words: ["unlink me"], title: "Unlink this account", fields: {} },
  unlinkNewer: {
    words: ["unlink new account"],
    title: "Unlink the account that was linked last",
    submit: "Unlink the account",
    fields: { account: { label: "Account" } },
  },
  unlinkChannel: { words: ["unlink channel"], title: "Unlink this channel", submit: "Unlink", fields: {} },
};

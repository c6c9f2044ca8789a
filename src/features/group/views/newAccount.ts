import { call } from "../../../core/command.ts";
import { defineSubject } from "../../../core/feature.ts";
import { unlinkNewer } from "../commands/linking.ts";
import { findAccount } from "../store/accounts.ts";
import { texts } from "../texts.ts";

/** Tells a member of an account that has become theirs. Its id is the account's. */
export const newAccountCard = defineSubject({
  kind: "newAccount",
  audience: "notices",
  load: ({ db, group }, id) => findAccount(db, group.id, id),
  view: ({ id, platform }, { language }) => {
    const { linking: say, commands } = texts[language];
    return {
      title: say.newAccount.title,
      blocks: [
        { kind: "facts", facts: [[say.platform, say.platforms(platform)]] },
        { kind: "text", text: say.newAccount.text },
      ],
      buttons: [{ label: commands.unlinkNewer.submit, call: call(unlinkNewer, { account: id }), tone: "danger" }],
    };
  },
});

import type { Registrable, RegistrableItem } from "../../../core/registrable.ts";
import { both } from "../../../core/texts.ts";
import type { Look } from "../../../core/turn.ts";
import { wallDate } from "../../../language/format/wallClock.ts";
import { findAgreement } from "../store/agreements.ts";
import { findSettled, type Settled } from "../store/settled.ts";
import { asInForce } from "../store/standing.ts";
import { texts } from "../texts.ts";
import { agreementCard } from "../views/agreement.ts";
import { printed } from "../views/printed.ts";

/** An agreement is finished once it is signed: until then each party registers its own decision. */
export const registrable: Registrable = {
  kind: "agreement",
  name: both(texts, (t) => t.pages.one),
  path: "utkast",
  subject: agreementCard,
  newest: async (look, before, most) => (await findSettled(look, { before, most })).map((one) => itemOf(one, look)),
  async find(look, wanted) {
    const [found] = await findSettled(look, { wanted, most: 1 });
    return found && itemOf(found, look);
  },
  async document(look, { id }) {
    const agreement = await findAgreement(look, { id });
    return agreement && printed(await asInForce(look, agreement), look.group);
  },
};

function itemOf({ head, at }: Settled, { group }: Look): RegistrableItem {
  const { id, number, year, title, signedOn, registrationNumber: registration } = head;
  return { id, number, year, title, at, registration, on: signedOn ?? wallDate(at, group.zone) };
}

import type { SameTexts } from "../../../core/texts.ts";
import type { freezing as sv } from "../texts.sv/freezing.ts";

export const freezing: SameTexts<typeof sv> = {
  effect: (name) =>
    `The text of ${name} is frozen as it is now, and each party decides about just that text. To change it later it must be opened again, and then all parties decide anew.`,
  missing: (count, labels, number) =>
    `${count === 1 ? "One fact is" : `${count} facts are`} missing in the text: ${labels}. It is better to fill in before you freeze it: “agreement fact ${number}”.`,
  more: (count) => `${count} more`,
  noBody: (names, number) =>
    `It does not say who decides for ${names}. Say so with “agreement party ${number}”, the party's name and the body.`,
  notYet: (name) => `${name} cannot be frozen yet.`,
  noStart: (number) =>
    `The first day is missing, and without it the agreement can never begin to apply: “agreement days ${number} from=2027-01-15”.`,
  outside: (names, number) =>
    `Not in the group: ${names}. Only someone of a party can record its decision. Invite the party, or type “agreement remove party ${number}” and its name.`,
  waiting: (changes, number, first) =>
    `Proposed changes wait (number ${changes}), and they cannot be taken into a frozen text. Take them in or decline them, for example “agreement take ${number} ${first}”, or “agreement decline ${number} ${first}” and why.`,
  frozen: (hash) => `The text is frozen. Its digest (SHA-256): ${hash}.`,
};

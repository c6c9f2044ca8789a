import type { Button } from "../../../core/card.ts";
import { call } from "../../../core/command.ts";
import type { PersonalData } from "../../../core/feature.ts";
import type { Both } from "../../../core/texts.ts";
import type { Look } from "../../../core/turn.ts";
import { send } from "../commands/registering.ts";
import { isSetUp } from "../rules/access.ts";
import { dropPrepared, findPreparedFor } from "../store/prepared.ts";
import { findRegistration, findRegistrationsBy } from "../store/registrations.ts";
import { texts } from "../texts.ts";

/** The number that a registrar has given something of that kind; other features get this through the catalogue. */
export const registrationOf =
  (kind: string) =>
  async (look: Look, id: string): Promise<string | undefined> =>
    (await findRegistration(look, kind, id)).number;

/** What hands something over, where the group has said to whom. */
export const handOver =
  (name: Both<string>) =>
  ({ group, language }: Pick<Look, "group" | "language">, number: string): readonly Button[] =>
    isSetUp(group)
      ? [
          {
            label: texts[language].send,
            about: `${name[language]} ${number}`,
            call: call(send, { kind: name[language], number }),
          },
        ]
      : [];

export const personalData: PersonalData = {
  async export(look, member) {
    const words = texts[look.language].file;
    const registrations = await findRegistrationsBy(look, member);
    const prepared = await findPreparedFor(look, member);
    return {
      [words.registrations]: registrations.map(({ event, number, at }) => ({
        [words.event]: event === "sent" ? words.events.sent : words.events.numbered,
        [words.number]: number,
        [words.at]: at.toISOString(),
      })),
      [words.prepared]: prepared.map(({ about, at }) => ({ [words.what]: about, [words.at]: at.toISOString() })),
    };
  },

  /** What was handed over stays on record, and tells of whoever did it by an id alone. */
  erase: dropPrepared,
};

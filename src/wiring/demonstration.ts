import type { Persona } from "../adapters/room/settings.ts";
import type { Account, Ask } from "../core/ask.ts";
import type { Dispatch } from "../core/dispatch.ts";

/** The people of the room: roles, and nobody's name. */
export const personas: readonly [Persona, ...Persona[]] = [
  {
    user: "ordforanden",
    name: { sv: "Ordföranden", en: "The chair" },
    about: { sv: "Företräder MIP", en: "Represents MIP" },
  },
  {
    user: "sekreteraren",
    name: { sv: "Sekreteraren", en: "The secretary" },
    about: { sv: "Företräder Malmö stad", en: "Represents Malmö stad" },
  },
  {
    user: "miso",
    name: { sv: "MISO:s representant", en: "MISO's representative" },
    about: { sv: "Företräder MISO", en: "Represents MISO" },
  },
  {
    user: "hiso",
    name: { sv: "HISO:s representant", en: "HISO's representative" },
    about: { sv: "Företräder HISO", en: "Represents HISO" },
  },
  {
    user: "utomstaende",
    name: { sv: "En utomstående", en: "An outsider" },
    about: { sv: "Är inte med i gruppen", en: "Is not in the group" },
  },
];

type Line = readonly [user: string, words: string];
/** How a group begins, as its people would type it. */
const beginning: readonly Line[] = [
  [
    "sekreteraren",
    'starta namn=Samverkansgruppen parter="Malmö stad; MIP; MISO; HISO" ordförande=@ordforanden sekreterare=@sekreteraren',
  ],
  ["ordforanden", "ta uppdraget"],
  ["sekreteraren", "jag företräder Malmö stad"],
  ["ordforanden", "jag företräder MIP"],
  ["sekreteraren", "bekräfta medlem Ordföranden"],
  ["miso", "jag företräder MISO"],
  ["sekreteraren", "bekräfta medlem MISO:s representant"],
  ["hiso", "jag företräder HISO"],
  ["sekreteraren", "bekräfta medlem HISO:s representant"],
  ["miso", "förslag ge HISO i uppdrag att beskriva vilka halltider som behöver vara tillgängliga verkan=mandat"],
];

/** Starts the demonstration group in the room, through the same door as everyone. A second start finds it there. */
export async function demonstrate(dispatch: Dispatch): Promise<void> {
  for (const [i, [user, words]] of beginning.entries()) {
    const ask: Ask = {
      from: accountOf(user),
      place: { platform: "room", team: "room", channel: "samverkan" },
      says: { words },
      key: `room:demonstration:${i}`,
      mentions: Object.fromEntries(personas.map((persona) => [`@${persona.user}`, accountOf(persona.user)])),
    };
    const reply = await dispatch(ask);
    // The group is there already: the rest has been said before.
    if (i === 0 && reply.kind === "said" && reply.mood === "refused") return;
  }
}

function accountOf(user: string): Account {
  const name = personas.find((persona) => persona.user === user)?.name.sv;
  return { platform: "room", team: "room", user, name };
}

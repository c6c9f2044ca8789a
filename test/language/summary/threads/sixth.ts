import type { Thread } from "./thread.ts";

/** How things are turned down, put off and waited for. */
export const sixthThreads: readonly Thread[] = [
  {
    name: "a lunch that is turned down by whoever leads",
    language: "sv",
    said: `
Bosse: Ska vi bjuda alla deltagare på lunch?
Cilla: det blir 8000 kr
Dragan: trevligt men dyrt
Alva: Nej, det har vi inte råd med. Fika får räcka.
Bosse: ok
Esra: Ska vi spela in föreläsningen?
Dragan: ja för dem som inte kan komma
Cilla: bra idé, föreläsaren måste godkänna det dock
Alva: Då spelar vi in om föreläsaren går med på det. @Esra kollar du?
Esra: japp, jag ringer henne i morgon`,
    decisions: [
      ["rejected", 4, "lunch"],
      ["decided", 9, "spela in"],
    ],
    actions: [["U_ESRA", "2026-11-17", 10, ""]],
    never: ["lunch"],
  },
  {
    name: "a party that has to come back, and a question for the new year",
    language: "sv",
    said: `
Esra: Kan alla parter stå bakom att vi startar ett ungdomsråd?
Bosse: Idrottssam ja
Dragan: Vi återkommer, måste höra med styrelsen
Cilla: ja från oss
Alva: Då avvaktar vi Parasports svar innan vi bestämmer något.
Bosse: och logga till rådet?
Alva: Det tar vi efter jul.
Cilla: 👍`,
    decisions: [
      ["postponed", 5, "ungdomsråd"],
      ["postponed", 7, "logga"],
    ],
    actions: [["U_DRAGAN", null, 3, "styrelsen"]],
    never: ["ungdomsråd"],
  },
  {
    name: "a cost split with a statement of one's own",
    language: "sv",
    said: `
Alva: Kostnaden för hemsidan är 30 tkr. Staden kan ta hälften, resten delar ni tre på?
Cilla: ok
Bosse: ok
Dragan: Ok, men vi vill ha antecknat att vi tycker att det borde fördelas efter medlemsantal.
Alva: Det antecknar jag. Då är vi överens: staden 15 tkr och ni 5 tkr var.
Dragan: tack`,
    decisions: [["decided", 5, "15 tkr"]],
  },
  {
    name: "English, a fee that is dropped after objections",
    isBeyond: true,
    language: "en",
    said: `
Cilla: Maybe we should charge 50 kronor for the workshop?
Bosse: no please
Dragan: no, people will stay home
Cilla: fine, forget it
Alva: Next: who speaks at the opening?
Esra: our chair would like to
Bosse: fine
Alva: OK so your chair speaks first, five minutes.
Esra: thanks, I'll tell her`,
    decisions: [
      ["rejected", 4, "50"],
      ["decided", 8, "chair"],
    ],
    actions: [["U_ESRA", null, 9, "tell"]],
    never: ["50"],
  },
  {
    name: "English, next year",
    language: "en",
    said: `
Bosse: I'd like us to apply for EU money together.
Dragan: big job
Esra: agree it's a big job, but worth it
Alva: Not this autumn. Let's take it up again in January.
Bosse: fair`,
    decisions: [["postponed", 4, "EU"]],
    never: ["EU"],
  },
];

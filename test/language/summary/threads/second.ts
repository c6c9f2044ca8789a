import type { Thread } from "./thread.ts";

/** Written when the rules were, to see what they do with what they were not written for. */
export const secondThreads: readonly Thread[] = [
  {
    name: "klubbat by whoever chairs",
    language: "sv",
    said: `
Esra: Ska vi lägga sommaravslutningen den 11 juni?
Dragan: japp
Bosse: vi är med
Cilla: passar oss utmärkt
Esra: Klubbat! 11 juni alltså.
Dragan: Jag lånar grillar av scouterna, fixar det innan maj`,
    decisions: [["decided", 5, "11 juni"]],
    actions: [["U_DRAGAN", null, 6, "grillar"]],
  },
  {
    name: "likes only",
    isBeyond: true,
    language: "sv",
    said: `
Bosse: Jag föreslår att vi tar in HISO som adjungerad i arbetsgruppen. [👍 Alva, Cilla, Esra]
Cilla: låter bra!
Alva: vi får se vad styrelserna säger`,
    decisions: [["proposed", 1, "adjungerad arbetsgruppen"]],
  },
  {
    name: "a question whether it is decided",
    language: "sv",
    said: `
Cilla: Är det beslutat att vi flyttar till Folkets hus?
Alva: Nej inget är beslutat, vi har bara pratat om det
Cilla: ok tack`,
    decisions: [],
    never: ["Folkets"],
  },
  {
    name: "taken back by whoever put it",
    language: "sv",
    said: `
Dragan: Förslag: vi ställer in januarimötet
Bosse: varför det?
Dragan: stryk det, jag läste fel i kalendern
Alva: då så`,
    decisions: [],
    never: ["januarimötet"],
  },
  {
    name: "a quote of an older message",
    language: "sv",
    said: `
Alva: > Beslut: vi höjer avgiften till 200 kr⏎Vad menades med det här i förra protokollet?
Bosse: det gällde bara 2025
Alva: aha tack`,
    decisions: [],
    never: ["200"],
  },
  {
    name: "the place is changed and the day is not",
    language: "sv",
    said: `
Alva: Kan vi ses tisdag den 8 december kl. 17 på Rådhuset?
Bosse: jajamän
Dragan: det går fint
Alva: Då säger vi tisdag den 8 december kl. 17.
Cilla: rådhuset är upptaget den dagen, ska vi ta Kulturhuset istället?
Bosse: ja gärna
Alva: Ok, då byter vi lokal till Kulturhuset.
Cilla: jag bokar det imorgon`,
    decisions: [
      ["decided", 4, "8 december"],
      ["decided", 7, "Kulturhuset"],
    ],
    actions: [["U_CILLA", "2026-11-17", 8, "boka"]],
  },
  {
    name: "someone is asked and cannot",
    language: "sv",
    said: `
Alva: @Bosse kan du göra affischen?
Bosse: hinner inte tyvärr
Cilla: jag kan göra den, klar nästa vecka
Alva: toppen tack`,
    decisions: [],
    actions: [["U_CILLA", "2026-11-27", 3, ""]],
  },
  {
    name: "someone is asked and says yes",
    language: "sv",
    said: `
Esra: Dragan, kan du skicka ut protokollet senast onsdag?
Dragan: visst
Esra: tack!`,
    decisions: [],
    actions: [["U_DRAGAN", "2026-11-18", 2, "protokollet"]],
  },
  {
    name: "a new group with reservations",
    isBeyond: true,
    language: "sv",
    said: `
Cilla: Jag yrkar bifall till förslaget att starta en arbetsgrupp för sommarlovet.
Bosse: Tillstyrker.
Dragan: Jag har invändningar, vi har redan för många grupper.
Cilla: Ok, då släpper vi förslaget.`,
    decisions: [["rejected", 4, "arbetsgrupp sommarlovet"]],
  },
  {
    name: "English with a condition",
    language: "en",
    said: `
Alva: I suggest we share the cost of the interpreter.
Bosse: fine by me
Esra: I'd have to check with my board first
Alva: ok, let us know`,
    decisions: [["proposed", 1, "cost interpreter"]],
    actions: [["U_ESRA", null, 3, "board"]],
  },
  {
    name: "English, parked for the next meeting",
    language: "en",
    said: `
Dragan: Should we open the survey to parents too?
Cilla: not sure about that
Alva: Let's park that and come back to it at the next meeting.
Bosse: 👍`,
    decisions: [["postponed", 3, "survey parents"]],
  },
  {
    name: "English, what others decided and what it means here",
    language: "en",
    said: `
Esra: The committee decided last week to close the pool in July.
Bosse: oh no
Cilla: So we need another place. What about the lake?
Dragan: works
Bosse: yes, great
Esra: Agreed then, the swim day is at the lake.
Esra: I'll tell the schools by Friday`,
    decisions: [["decided", 6, "lake"]],
    actions: [["U_ESRA", "2026-11-20", 7, "schools"]],
    never: ["pool"],
  },
  {
    name: "irony without signs, answered by laughter",
    language: "sv",
    said: `
Bosse: Då beslutar vi att alla möten hålls på Bahamas
Cilla: hahaha
Dragan: boka flyget bosse`,
    decisions: [],
    never: ["Bahamas"],
  },
  {
    name: "no objections heard",
    language: "en",
    said: `
Cilla: Proposal: we publish the minutes on the website within two weeks
Cilla: Any objections?
Dragan: none here
Bosse: no objections
Cilla: Hearing no objections, so that's agreed.`,
    decisions: [["decided", 5, "publish minutes website"]],
  },
  {
    name: "mixed languages with a label",
    language: "sv",
    said: `
Alva: ok kan vi spika temat? "Rörelse för alla" tycker jag
Dragan: +1
Bosse: sounds great
Esra: ja!!
Alva: BESLUT: temat blir "Rörelse för alla"
Esra: TODO: Bosse tar fram en logga till 1 december`,
    decisions: [["decided", 5, "temat Rörelse alla"]],
    actions: [["U_BOSSE", "2026-12-01", 6, "logga"]],
  },
];

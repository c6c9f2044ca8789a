import type { Thread } from "./thread.ts";

/** Written after all the others, as a check on rules that had not seen them. */
export const fourthThreads: readonly Thread[] = [
  {
    name: "a budget where a first proposal falls and another is taken up",
    isBeyond: true,
    language: "sv",
    said: `
Esra: Vi har 20 000 kr kvar i den gemensamma potten. Hur vill vi använda dem?
Bosse: kaffebryggare 😄
Cilla: Vi tycker att pengarna ska gå till busskort för ledarna.
Dragan: det är skattepliktigt, går inte
Cilla: ah ok. då drar jag tillbaka det
Bosse: Vad sägs om en gemensam annons i Sydsvenskan?
Dragan: för dyrt, och ingen läser papperstidning
Esra: Håller med Dragan.
Bosse: ok skippa annonsen
Dragan: Kan vi inte lägga dem på tolkning? Vi har saknat tolk på tre möten i år.
Cilla: Ja! mycket bättre
Bosse: +1
Esra: Då är vi överens, de 20 000 kronorna går till tolkning under våren.
Alva: noterat
Alva: Jag meddelar ekonomi på onsdag.`,
    decisions: [
      ["rejected", 9, "annons"],
      ["decided", 13, "tolkning"],
    ],
    actions: [["U_ALVA", "2026-11-18", 15, "ekonomi"]],
    never: ["annons", "busskort"],
  },
  {
    name: "the extension has to wait for a report",
    language: "sv",
    said: `
Alva: Avtalet om Öppen hall går ut 31 januari. Ska vi förlänga med ett år?
Bosse: ja gärna!
Cilla: Var är uppföljningsrapporten? den skulle kommit i oktober
Bosse: den är försenad, kassören har varit sjuk
Dragan: vi kan inte förlänga utan att ha sett den
Cilla: Nej precis
Alva: Då bordlägger vi förlängningen till mötet i december, eftersom rapporten saknas.
Bosse: ok, jag ser till att den kommer senast 1 december
Alva: bra`,
    decisions: [["postponed", 7, "förläng"]],
    actions: [["U_BOSSE", "2026-12-01", 8, ""]],
    never: ["förläng"],
  },
  {
    name: "each party has to ask its board",
    isBeyond: true,
    language: "sv",
    said: `
Alva: Förslag från beredningsgruppen: avsiktsförklaringen gäller till 2029.
Cilla: ok för Paraplyet
Dragan: låter rimligt
Bosse: Vi behöver ta det i styrelsen den 3 december innan vi kan säga ja
Alva: Självklart. Då ligger det som förslag tills alla har svarat.`,
    decisions: [["proposed", 1, "2029"]],
  },
  {
    name: "who does what before the fair",
    language: "sv",
    said: `
Alva: Föreningsmässan närmar sig! Vad har vi kvar att göra?
Cilla: rollups är beställda ✅
Bosse: jag hämtar tälten på torsdag
Dragan: Parasport bemannar förmiddagen
Alva: toppen. @Esra fixar du bord och stolar?
Esra: yes
Cilla: Vem tar kontakt med Röda korset?
Dragan: kan jag göra, jag känner deras samordnare
Alva: Dragan, senast i morgon i så fall
Dragan: 👍
Bosse: ska vi ha ballonger?
Alva: nej, inga ballonger i år, det är miljöpolicyn
Cilla: jag tar med bullar :)`,
    decisions: [["rejected", 12, "ballonger"]],
    actions: [
      ["U_BOSSE", "2026-11-19", 3, "tälten"],
      ["U_ESRA", null, 6, "bord"],
      ["U_DRAGAN", "2026-11-17", 9, ""],
      ["U_CILLA", null, 13, "bullar"],
    ],
  },
  {
    name: "a promise that is handed over and one that is moved",
    language: "sv",
    said: `
Alva: Bosse, kan du skriva ansökan till Arvsfonden?
Bosse: ok, klar den 27 november
Cilla: jag ringer föreläsaren idag
Bosse: Hej igen, jag hinner inte med ansökan, kan nån annan ta den?
Dragan: jag kan ta ansökan
Alva: tack Dragan! samma datum?
Dragan: ja`,
    decisions: [],
    actions: [
      ["U_DRAGAN", null, 5, "ansökan"],
      ["U_CILLA", "2026-11-16", 3, "föreläsaren"],
    ],
  },
  {
    name: "a heading and a logo by thumbs and a closing word",
    language: "sv",
    said: `
Cilla: Två förslag på logga: A (blå) och B (grön). Vad tycker ni?
Dragan: B
Bosse: B för mig med
Esra: B är snyggast men kontrasten är för låg för synsvaga
Dragan: bra poäng
Cilla: Kan formgivaren göra B mörkare?
Esra: ja det går säkert
Cilla: Bra, vi väljer B med mörkare grön. [👍 Dragan, Bosse, Esra]
Cilla: Jag mejlar formgivaren.
Dragan: nice`,
    decisions: [["decided", 8, "mörkare"]],
    actions: [["U_CILLA", null, 9, "formgivaren"]],
  },
  {
    name: "English, a workshop date found through several that do not work",
    language: "en",
    said: `
Alva: Hi! Kick-off workshop: would Tuesday 24 November suit everyone?
Bosse: can't do Tuesday sorry
Cilla: Wednesday 25th?
Dragan: Wednesday works
Bosse: fine
Esra: Wednesday is OK if we finish before 4
Alva: OK Wednesday 25 November, 13 to 16. I'll send the invite today.
Cilla: 👍
Bosse: can someone bring a projector?
Dragan: I have one, I'll bring it
Alva: brilliant`,
    decisions: [["decided", 7, "25 November"]],
    actions: [
      ["U_ALVA", "2026-11-16", 7, "invite"],
      ["U_DRAGAN", null, 10, ""],
    ],
    never: ["24 november"],
  },
  {
    name: "English, sent back because something is missing",
    language: "en",
    said: `
Cilla: The draft code of conduct is ready for adoption.
Esra: it doesn't say who to contact
Dragan: and nothing about photos of children
Cilla: hm true
Alva: Then we send it back to the drafting group: contact persons and photos have to be in it.
Cilla: ok, I'll have a new version by Friday 27 November`,
    decisions: [["referredBack", 5, ""]],
    actions: [["U_CILLA", "2026-11-27", 6, "version"]],
    never: ["conduct"],
  },
  {
    name: "English, what is settled by whoever leads, in few words",
    language: "en",
    said: `
Bosse: For the record, last year we agreed on two pilots per district.
Bosse: This year I propose three.
Alva: three is doable
Esra: +1
Dragan: happy with three
Bosse: Three it is.
Esra: Who's telling the districts?
Alva: me, tomorrow`,
    decisions: [["decided", 6, "three"]],
    actions: [["U_ALVA", "2026-11-17", 8, "districts"]],
    never: ["two pilots"],
  },
  {
    name: "mixed, and nobody closes",
    language: "sv",
    said: `
Alva: could we have the next meeting in English? några av oss hänger inte med på svenska
Bosse: visst
Cilla: för min del ok, men tolkning vore bättre
Dragan: tolkning kostar
Cilla: sant
Bosse: låt oss fundera på det`,
    decisions: [],
    never: ["English"],
  },
  {
    name: "labels in a meeting that is written as it goes",
    language: "sv",
    said: `
Alva: Punkt 3: Nästa möte
Alva: Beslut: nästa möte hålls den 12 januari kl. 17.15.
Alva: Punkt 4: Uppföljning av IOP
Bosse: rapporten är klar men inte utskickad
Alva: Åtgärd: Bosse skickar rapporten till alla senast den 20 november.
Alva: Punkt 5: Medlemsavgift
Cilla: vi vill inte ha någon avgift
Dragan: inte vi heller
Alva: Beslut: ingen medlemsavgift tas ut under 2027.
Bosse: 👍
Alva: Info: Esra är ledig v. 50.`,
    decisions: [
      ["decided", 2, "12 januari"],
      ["decided", 9, "medlemsavgift"],
    ],
    actions: [["U_BOSSE", "2026-11-20", 5, "rapporten"]],
  },
];

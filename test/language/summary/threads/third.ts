import type { Thread } from "./thread.ts";

/** Longer ones, with much in them that settles nothing. Written after the rules, as a check on them. */
export const thirdThreads: readonly Thread[] = [
  {
    name: "a joint training in how people are met, and who pays for it",
    isBeyond: true,
    language: "sv",
    said: `
Esra: God morgon! Utbildningen i bemötande: föreläsaren tar 45 tkr för två kvällar. Hur delar vi?
Bosse: oj det va mycket
Cilla: Vi kan lägga 15 tkr, mer finns inte i budgeten
Dragan: Lika för oss i så fall, men inte mer än 15
Bosse: Idrottssam klarar 15 också, tror jag. Måste bara dubbelkolla med kassören
Esra: Så 15 tkr var alltså?
Cilla: ja
Dragan: ja
Bosse: kassören säger ok 👍
Esra: Då delar vi lika, 15 tkr per part.
Alva: Noterat. Vilka datum?
Esra: Föreläsaren kan 3 och 10 februari eller 17 och 24 februari
Dragan: 17 och 24 är sportlovet i princip
Cilla: ja då är halva gänget i fjällen 😄
Esra: Ok 3 och 10 februari då
Bosse: 👍
Cilla: 👍
Alva: Jag bokar föreläsaren idag och skickar avtalet för påsyn till er senast på torsdag
Dragan: Vi måste ha skrivtolk. Kan du ordna det @Esra?
Esra: Absolut, jag beställer
Cilla: får barnvakter ersättning?
Esra: Det vet jag inte, jag får kolla med HR`,
    decisions: [
      ["decided", 10, "15 tkr"],
      ["decided", 15, "3 10 februari"],
    ],
    actions: [
      ["U_BOSSE", null, 5, "kassören"],
      ["U_ALVA", "2026-11-19", 18, "föreläsaren"],
      ["U_ESRA", null, 20, ""],
      ["U_ESRA", null, 22, "HR"],
    ],
    questions: [21],
    never: ["17 och 24"],
  },
  {
    name: "the notes of the last meeting, and someone who asks for them",
    isBeyond: true,
    language: "sv",
    said: `
Alva: Hej, utkast till minnesanteckningar från i torsdags ligger i mappen. Synpunkter senast fredag tack!
Bosse: § 4 stämmer inte, där står att vi lovade 600 timmar. Vi sa "cirka".
Cilla: håller med bosse, det var cirka
Alva: Tack, jag ändrar § 4.
Dragan: i övrigt ser det bra ut
Esra: En privatperson har mejlat mig och vill ta del av anteckningarna. Vad gör vi?
Alva: Det går till registratorn, det avgör inte vi
Esra: ok jag vidarebefordrar mejlet idag
Bosse: ska vi publicera dem på hemsidan också?
Dragan: helst inte förrän de är justerade
Cilla: nej vänta med det
Alva: Publiceringen tar vi ställning till när anteckningarna är justerade.
Alva: @Dragan hinner du justera till måndag?
Dragan: japp`,
    decisions: [["postponed", 12, "publicera"]],
    actions: [
      ["U_ALVA", null, 4, "ändra"],
      ["U_ESRA", "2026-11-16", 8, "mejlet"],
      ["U_DRAGAN", "2026-11-23", 14, "justera"],
    ],
  },
  {
    name: "the principles, and how long the consultation is to be",
    language: "sv",
    said: `
Alva: Remissen av principerna: stadskontoret föreslår sju dagar.
Cilla: sju dagar?? vi har styrelsemöte en gång i månaden
Bosse: det är ju skrattretande, så funkar inte föreningar
Dragan: Vi behöver minst tre veckor för att hinna fråga medlemmarna
Cilla: instämmer med Dragan
Alva: Jag hör er. Är tre veckor rimligt för alla?
Bosse: ja
Cilla: japp, tre veckor är bra
Esra: För staden går det bra.
Alva: Då uppfattar jag att vi är överens om tre veckors remisstid.
Bosse: tack 🙏
Cilla: en annan sak, ska vi skriva "kvalitet och delaktighet" eller bara kvalitet?
Dragan: med delaktighet absolut
Esra: i den nationella står det bara kvalitet
Cilla: men Malmös variant har delaktighet sen 2017
Alva: Vi väntar med formuleringen tills remissvaren kommit in.
Esra: Jag skickar ut remissen på fredag.`,
    decisions: [
      ["decided", 10, "tre remisstid"],
      ["postponed", 16, "kvalitet"],
    ],
    actions: [["U_ESRA", "2026-11-20", 17, "remissen"]],
    never: ["sju dagar"],
  },
  {
    name: "the meeting has to be moved",
    language: "sv",
    said: `
Alva: Måste tyvärr flytta mötet den 15 december, jag har fått förhinder
Bosse: Kan vi skjuta fram det?
Alva: menar du tidigare eller senare?
Bosse: senare. typ veckan efter
Cilla: v. 52 går bort, det är ju jul
Dragan: v 53 likaså
Esra: 12 januari då? tisdag
Bosse: funkar
Cilla: går bra, men efter 17
Dragan: samma här
Alva: Perfekt, 12 januari kl 17.15 blir det
Alva: digitalt eller på plats?
Dragan: på plats snälla, tolken funkar inte digitalt
Bosse: vi kan väl ses på restaurang och ta notan på stadens konto 😂
Esra: 😂
Alva: På plats i Rådhuset alltså.
Cilla: 👍
Alva: Jag bokar om rummet och uppdaterar kallelsen imorgon.`,
    decisions: [
      ["decided", 11, "12 januari"],
      ["decided", 16, "Rådhuset"],
    ],
    actions: [["U_ALVA", "2026-11-17", 18, "rummet"]],
    never: ["restaurang", "15 december"],
  },
  {
    name: "accessible halls, and what is sent back",
    isBeyond: true,
    language: "sv",
    said: `
Dragan: Jag vill lyfta frågan om tider i hallarna. Våra medlemmar får alltid de sena tiderna, 21.30.
Cilla: det känns orimligt
Esra: Tiderna fördelas av fritidsnämnden enligt deras riktlinjer, det är inget vi kan ändra här
Dragan: men vi kan väl rekommendera?
Dragan: Förslag: gruppen rekommenderar fritidsnämnden att ge parasporten förtur till tider före kl. 19.
Bosse: Hur påverkar det barnlagen? det måste vi veta först
Cilla: rimlig fråga
Esra: Underlaget saknar helt konsekvenser för barn- och ungdomsverksamheten
Alva: Då skickar vi tillbaka förslaget för beredning, konsekvenserna för barnlagen måste beskrivas.
Dragan: ok. jag och Esra skriver ihop det
Alva: Tack. Till nästa möte i så fall.`,
    decisions: [["referredBack", 9, "förtur tider"]],
    actions: [["U_DRAGAN", null, 10, ""]],
    never: ["förtur"],
  },
  {
    name: "English, a long one about a portal",
    language: "en",
    said: `
Bosse: morning all. we still need a name for the portal
Cilla: PlayBook?
Dragan: lol no
Esra: "Hallbokning" is boring but people will find it
Bosse: fair. I like Hallbokning too
Cilla: fine with me, boring is good
Dragan: same
Bosse: ok, Hallbokning it is
Esra: next, languages. I think we should launch in Swedish, English and Arabic
Cilla: agree
Dragan: Arabic will delay us by a month, translations aren't ready
Bosse: What if we launch without it and add Arabic later?
Esra: hmm. I'd rather not
Cilla: we could do Somali too if the committee had given us the money
Bosse: let's leave the languages for Thursday's meeting, we need the quote first
Esra: ok
Dragan: I'll ask the agency for a quote today
Esra: who writes the help texts?
Cilla: I can do those, by the end of next week
Bosse: 🎉
Dragan: did the board approve the budget btw?
Esra: no idea`,
    decisions: [
      ["decided", 8, "Hallbokning"],
      ["postponed", 15, "Arabic"],
    ],
    actions: [
      ["U_DRAGAN", "2026-11-16", 17, "quote"],
      ["U_CILLA", "2026-11-27", 19, "texts"],
    ],
    questions: [21],
    never: ["PlayBook", "Somali"],
  },
  {
    name: "English, decisions that change on the way",
    language: "en",
    said: `
Alva: Volunteers' evening. Friday 4 December at the library?
Bosse: good for me
Cilla: yes!
Alva: Great, Friday 4 December at the library.
Dragan: Just heard that the library is closed that week for painting
Alva: argh
Cilla: the Mill is free
Bosse: the Mill works
Alva: Then we move it to the Mill, same day.
Dragan: 👍
Esra: should we serve alcohol?
Bosse: no
Dragan: rather not, there'll be kids
Alva: Ok, no alcohol.
Esra: I'll order food for 40, need the allergies by 27 November please
Cilla: will do`,
    decisions: [
      ["decided", 4, "4 December"],
      ["decided", 9, "Mill"],
      ["rejected", 14, "alcohol"],
    ],
    actions: [
      ["U_ESRA", "2026-11-27", 15, "food"],
      ["U_CILLA", "2026-11-27", 16, "allergies"],
    ],
  },
  {
    name: "both languages, and a newsletter",
    isBeyond: true,
    language: "sv",
    said: `
Cilla: Hej! Nyhetsbrevet före jul, när ska det ut?
Alva: 10 December would be good, before everyone leaves
Dragan: passar oss
Esra: funkar för staden
Cilla: då kör vi på den 10 december
Alva: great. Deadline for texts?
Cilla: 3 december till mig
Dragan: ok
Esra: ok, jag skickar stadens text på måndag
Alva: I'll write about the volunteer award
Cilla: vi hade också pratat om en gemensam kalender, är det nåt vi vill?
Esra: gärna! fast vem ska sköta den
Alva: I could ask our intern but can't promise anything
Cilla: vi återkommer till kalendern i januari
Alva: 👍`,
    decisions: [
      ["decided", 5, "10 december"],
      ["postponed", 14, "kalender"],
    ],
    actions: [
      ["U_ESRA", "2026-11-23", 9, "text"],
      ["U_ALVA", null, 10, "award"],
    ],
  },
  {
    name: "a conflict of interest, and a vote that is told in passing",
    isBeyond: true,
    language: "sv",
    said: `
Alva: Nästa punkt: IOP Öppen hall. Bosse, du är jävig va?
Bosse: ja jag deltar inte i den punkten
Alva: Noterat.
Esra: Förslag till beslut: gruppen ställer sig bakom ansökan om IOP för Öppen hall.
Cilla: bifall
Dragan: bifall
Alva: Klubbat.
Cilla: grattis bosse
Dragan: hade vi röstat nej hade bosse fått laga kaffemaskinen hela våren
Esra: haha
Alva: Och kommunen beslutar ju slutligt i februari, det är deras sak.
Esra: @Cilla skriver du en rad till nyhetsbrevet?
Cilla: gör jag, ikväll`,
    decisions: [["decided", 7, "IOP Öppen hall"]],
    actions: [["U_CILLA", "2026-11-16", 13, "nyhetsbrevet"]],
    never: ["kaffemaskinen"],
  },
  {
    name: "a mandate, decided by consensus",
    isBeyond: true,
    language: "sv",
    said: `
Alva: Mandat för gruppen. Jag föreslår att vi beslutar med konsensus och att vi lämnar rekommendationer till kommunstyrelsen.
Bosse: konsensus är rätt, röstning blir bara bråk
Cilla: Instämmer.
Dragan: kan vi leva med
Esra: Hur gör vi om vi inte blir överens?
Alva: Då redovisar vi de olika synpunkterna.
Esra: bra
Alva: Alla är med på det ser jag, så gör vi.
Bosse: skönt
Dragan: vem skriver in det i avsiktsförklaringen?
Alva: Det gör jag, till mötet den 8 december.`,
    decisions: [
      ["decided", 8, "konsensus"],
      ["decided", 6, "synpunkterna"],
    ],
    actions: [["U_ALVA", null, 11, ""]],
  },
];

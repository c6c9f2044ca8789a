import type { Thread } from "./thread.ts";

/** The last ones, written with the rules done. */
export const fifthThreads: readonly Thread[] = [
  {
    name: "a chair who closes with a summary in several sentences",
    isBeyond: true,
    language: "sv",
    said: `
Alva: God eftermiddag, tre saker. Först: var ska vi ha årets avslutning?
Bosse: Klubbhuset på Limhamn är ledigt
Cilla: mysigt, men finns det hiss?
Bosse: nej det är två trappor :(
Dragan: då kan inte våra medlemmar komma
Cilla: ok då går det bort
Esra: Vi kan få låna matsalen i Stadshuset gratis
Dragan: där finns allt, hiss och hörslinga
Bosse: ja okej, Stadshuset då
Cilla: 👍
Alva: Bra! Stadshusets matsal blir det. Esra bokar.
Esra: ✅ bokat torsdag 17/12 kl 17
Alva: Andra saken: gåvor till avgående. Vi brukar ge blommor för 300 kr.
Bosse: behövs det verkligen
Cilla: jag tycker vi fortsätter med det
Dragan: samma
Bosse: okej okej
Alva: Då fortsätter vi med blommor för max 300 kr.`,
    decisions: [
      ["decided", 11, "Stadshuset"],
      ["decided", 18, "blommor 300"],
    ],
    actions: [["U_ESRA", null, 11, "boka"]],
    never: ["Limhamn", "klubbhuset"],
  },
  {
    name: "short messages without capitals, from phones",
    isBeyond: true,
    language: "sv",
    said: `
Bosse: asså tiden på onsdag funkar den för alla
Cilla: njae
Cilla: hämtar barn 16.30
Dragan: 18 då?
Bosse: jag kan 18
Cilla: 18 e bättre
Esra: ok för mig
Bosse: bra 18 på onsdag då
Esra: vem har nyckel
Dragan: jag har
Bosse: kan du öppna 17.30 dragan
Dragan: yes`,
    decisions: [["decided", 8, "18"]],
    actions: [["U_DRAGAN", null, 12, "öppna"]],
  },
  {
    name: "a proposal that is amended before it is taken",
    language: "sv",
    said: `
Esra: Jag föreslår att arbetsgruppen består av en person från varje part.
Dragan: Två från varje vore bättre, annars blir det sårbart
Cilla: håller med, två
Esra: Okej, jag ändrar mitt förslag till två personer från varje part.
Bosse: stöder det
Cilla: ja
Alva: Då beslutar vi att arbetsgruppen ska bestå av två personer från varje part.
Alva: Namn till mig senast den 1 december.
Bosse: ok
Cilla: det blir jag och en till från oss`,
    decisions: [["decided", 7, "två personer"]],
    actions: [["U_BOSSE", "2026-12-01", 9, "namn"]],
    never: ["en person från"],
  },
  {
    name: "a matter that belongs to another body",
    language: "sv",
    said: `
Bosse: Hallhyran måste sänkas, det är orimligt
Esra: Taxorna beslutas av kommunfullmäktige, så vi kan inte besluta om dem här
Bosse: men vi kan väl skriva till dem
Cilla: ja, en gemensam skrivelse!
Dragan: gärna, vi är med
Alva: Jag uppfattar att vi är eniga om att skriva en gemensam skrivelse till kommunfullmäktige om taxorna.
Cilla: 👍
Bosse: jag gör ett utkast till onsdag
Esra: Staden deltar inte i skrivelsen.
Alva: Noteras.`,
    decisions: [["decided", 6, "skrivelse"]],
    actions: [["U_BOSSE", "2026-11-18", 8, "utkast"]],
    never: ["sänk"],
  },
  {
    name: "nothing but talk",
    language: "sv",
    said: `
Cilla: Vilken match igår!
Bosse: ja herregud, 4–3 på övertid
Dragan: jag såg bara slutet
Esra: Har någon varit i nya simhallen än?
Cilla: ja, fantastisk, men dyr kaffe
Bosse: vi borde ha möten där 😄
Esra: haha ja
Dragan: trevlig helg allihop!
Alva: detsamma`,
    decisions: [],
    never: ["simhallen", "möten"],
  },
  {
    name: "English, a rule that is agreed and one that is not",
    isBeyond: true,
    language: "en",
    said: `
Cilla: Two questions on the shared calendar. Who may add events, and do we show private ones?
Alva: Everyone in the group should be able to add events
Bosse: agreed
Dragan: yes, keep it simple
Cilla: good, so everyone in the group can add events.
Cilla: and the private ones?
Alva: hide them
Esra: I'd show them as busy
Bosse: no strong opinion
Dragan: our members would not like that, I have to ask them
Cilla: Let's come back to the private ones when Dragan has asked.
Dragan: I'll ask them at Thursday's meeting
Esra: when does the old calendar shut down?
Cilla: no idea, I'll find out`,
    decisions: [
      ["decided", 5, "events"],
      ["postponed", 11, "private"],
    ],
    actions: [
      ["U_DRAGAN", "2026-11-19", 12, "ask"],
      ["U_CILLA", null, 14, ""],
    ],
    questions: [13],
  },
  {
    name: "English, a proposal that is withdrawn and one that fails",
    language: "en",
    said: `
Bosse: Proposal: we cancel the December meeting.
Cilla: why? we have a full agenda
Bosse: fair enough, I withdraw that
Dragan: What about moving it online instead?
Esra: I object, half of our members can't use Teams
Dragan: ok, then not. We keep it at the town hall.
Cilla: +1
Esra: thanks`,
    decisions: [["rejected", 6, "online"]],
    never: ["cancel", "online"],
  },
  {
    name: "English, a committee's minutes read aloud",
    isBeyond: true,
    language: "en",
    said: `
Alva: Minutes of last time: the group resolved to buy a projector.
Bosse: and did we?
Alva: yes, it's in the cupboard
Cilla: Item 2. I move that we lend it to member associations free of charge.
Dragan: seconded
Bosse: in favour
Alva: Carried. Member associations borrow it for free.
Esra: I'll write the lending rules before the end of the month`,
    decisions: [["decided", 7, "lend"]],
    actions: [["U_ESRA", "2026-11-30", 8, "rules"]],
    never: ["buy"],
  },
];

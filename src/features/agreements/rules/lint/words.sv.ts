import type { Preferred } from "./procurement.ts";

const preferred: Readonly<Record<Preferred, string>> = {
  parties: "parter",
  joint: "gemensamt åtagande eller medfinansiering",
  contribution: "bidrag till partnerskapet eller resurser",
  efforts: "insatser",
  dialogue: "dialog i styrgruppen eller omförhandling",
};

export const sv = {
  procurement: {
    what: (words: string) => `Ordet ”${words}” hör hemma i en upphandling.`,
    why: "Läsaren kan uppfatta texten som ett köp, även om ni menar ett partnerskap.",
    instead: (kind: Preferred) => `Pröva ${preferred[kind]}, om det är det ni menar.`,
  },
  warningWord: {
    what: (words: string) => `”${words}” är ett av de ord som mallen vill att ni tänker en gång till om.`,
    why: "Mallen pekar ut ord som lätt missförstås i ett sådant här dokument.",
    instead: "Läs meningen igen, och välj ett annat ord om det passar bättre.",
  },
  silentRenewal: {
    what: (words: string) => `Avtalet kan fortsätta utan att någon beslutar: ”${words}”.`,
    why: "Ett avtal som fortsätter av sig självt glöms lätt bort.",
    instead: "Skriv en sista dag, och att varje part beslutar om förlängning.",
  },
  noTermination: {
    what: "Utkastet säger inte hur en part lämnar avtalet.",
    why: "Uppsägning och hävning är olika saker, och båda behöver regler.",
    instead: "Lägg till ett avsnitt om uppsägning och hävning.",
  },
  noDispute: {
    what: "Utkastet säger inte hur tvister löses.",
    why: "Det är lättare att komma överens om det innan någon är oense.",
    instead: "Lägg till ett avsnitt om tvist: först dialog, sist domstol.",
  },
  moneyWithoutRow: {
    what: (parties: string) => `Pengar nämns, men ingen rad visar vad dessa parter bidrar med: ${parties}.`,
    why: "Den som läser ska kunna se att parterna finansierar tillsammans.",
    instead: "Skriv en rad för varje part: pengar, personal, lokaler eller ideella timmar.",
  },
  personalData: {
    number: "Här står ett personnummer.",
    name: "Här kan det stå en persons namn.",
    health: "Här nämns något om hälsa.",
    person: "Här beskrivs en enskild person.",
    why: "Avtalet kan bli allmän handling, och uppgifter om enskilda hör inte hemma i det.",
    instead: "Beskriv gruppen, eller stryk uppgiften.",
  },
  dates: {
    endsFirst: (words: string) => `Slutet kommer före början: ”${words}”.`,
    afterEnd: (words: string) => `”${words}” är efter avtalets sista dag.`,
    mismatch: (words: string) => `Veckodagen stämmer inte med datumet: ”${words}”.`,
    nonexistent: (words: string) => `Det datumet finns inte: ”${words}”.`,
    otherTerm: (words: string) => `”${words}” är en annan dag än den som är angiven för utkastet.`,
    why: "Datum som säger emot varandra gör avtalet svårt att följa.",
    instead: "Kontrollera datumen och rätta det som är fel.",
  },
  missingFact: {
    what: (label: string) => `Uppgift saknas: ${label}.`,
    why: "Avsnittet är inte helt förrän uppgiften finns.",
    instead: "Fyll i uppgiften, eller stryk meningen om den inte behövs.",
  },
  vagueDuty: {
    what: (words: string) => `”${words}” gör åtagandet otydligt.`,
    why: "Ingen kan i efterhand säga om det blev gjort.",
    instead: 'Skriv vem som ska göra vad, och när. Säg "ska" om ni menar ska.',
  },
};

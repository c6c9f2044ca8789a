export const sayings = {
  name: "Åtgärder",
  number: (number: number, year: number) => `${number}/${year}`,
  action: (number: string) => `Åtgärd ${number}`,
  states: { open: "Öppen", done: "Klar", struck: "Struken" },
  overdue: "Försenad",
  facts: { owner: "Ansvarig", due: "Senast", from: "Kommer från" },
  nobody: "ingen än",
  noDay: "ingen dag än",
  decision: (number: string) => `Beslut ${number}`,
  meeting: (number: string) => `Möte ${number}`,
  fromMessage: "Meddelandet som åtgärden bygger på",
  gone: (name: string) => `${name} (inte med i gruppen längre)`,
  former: "Tidigare ledamot",
  buttons: {
    complete: "Markera som klar",
    move: "Flytta",
    handOver: "Lämna över",
    decline: "Kan inte",
    change: "Ändra",
    strike: "Stryk",
    reopen: "Öppna igen",
    make: "Gör en åtgärd",
    isOwner: (name: string) => `${name} är ansvarig`,
    mine: "Mina åtgärder",
  },
  ownerWords: {
    me: ["jag", "mig", "mig själv", "själv"],
    chair: ["ordföranden", "ordförande"],
    secretary: ["sekreteraren", "sekreterare"],
  },

  added: (number: string) => `Åtgärd ${number} är sparad.`,
  ownedBy: (name: string) => `Ansvarig: ${name}.`,
  dueOn: (date: string) => `Senast ${date}.`,
  ownerMissing: (number: string) =>
    `Ingen är ansvarig än: skriv ”åtgärd lämna över ${number}” och till vem, en ledamot eller en part.`,
  dueMissing: (number: string) => `Ingen dag är satt än: skriv ”åtgärd flytta ${number}” och vilken dag.`,
  isOwner: (name: string) => `Är ${name} ansvarig?`,
  isOwnerHow: (name: string, number: string) =>
    `Texten börjar med ${name}. Tryck på knappen, eller skriv ”åtgärd ändra ${number} ansvarig="${name}"”. Annars behöver du inte göra något.`,
  undoBy: (number: string) => `Blev det fel, skriv ”åtgärd ändra ${number}” eller, i dag, ”åtgärd ta bort ${number}”.`,
  shortened: (max: number) =>
    `Texten var längre än ${max} tecken, så jag kortade den. Meddelandet står kvar som det är.`,
  unknownDecision: (number: string) =>
    `Jag hittar inget beslut ${number}. Skriv ”beslut lista” så ser du alla, eller lämna fältet tomt.`,
  unknownAction: (number: string) => `Jag hittar ingen åtgärd ${number}. Skriv ”åtgärder” så ser du de öppna.`,
  unknownOwner: (name: string) =>
    `Jag hittar varken någon ledamot eller part som heter ”${name}”. Skriv namnet som det står i ”gruppen”, eller lämna det tomt så länge.`,
  unknownMentioned:
    "Den du nämner är inte med i gruppen. Välj någon annan eller en part, eller be personen skriva ”jag företräder” först.",
  onlooker: (name: string) =>
    `${name} är observatör och kan inte ansvara för en åtgärd. Välj någon annan, eller en part.`,
  whichOwner: (name: string) => `Flera heter ”${name}”. Vem menar du?`,
  otherOwner: "Någon annan",
  whichDay: "Vilken dag?",
  otherDay: "En annan dag",
  dayTyped: 'Du kan också skriva dagen som ”2026-12-12”, eller inom citattecken: senast="12 december".',
  several: (typed: string) => `”${typed}” kan vara mer än en dag. Vilken menar du?`,
  mismatch: (typed: string) => `Veckodagen och datumet i ”${typed}” stämmer inte överens. Vilken dag menar du?`,
  nextYear: (typed: string) => `”${typed}” har redan varit i år. Menar du nästa år?`,
  range: (typed: string) => `”${typed}” är flera dagar. Vilken dag ska det senast vara klart?`,
  past: (date: string) => `${date} har redan varit. Vilken dag ska det senast vara klart?`,
  unread: (typed: string) => `Jag kan inte läsa ”${typed}” som en dag. Vilken dag ska det senast vara klart?`,

  notYours:
    "Det gör den som ansvarar för åtgärden, den som skrev den, ordföranden eller sekreteraren. Säg till i gruppens kanal.",
  alreadyDone: (number: string) =>
    `Åtgärd ${number} är redan klar. Skriv ”åtgärd öppna igen ${number}” om den inte är det.`,
  isStruck: (number: string) => `Åtgärd ${number} är struken. Skriv ”åtgärd” och texten för att göra en ny.`,
  notDone: (number: string) => `Åtgärd ${number} är redan öppen. Du behöver inte göra något.`,
  completed: (number: string) => `Åtgärd ${number} är klar. Tack!`,
  sameDay: (number: string, date: string) => `Åtgärd ${number} ska redan vara klar senast ${date}. Skriv en annan dag.`,
  moved: (number: string, date: string) => `Åtgärd ${number} ska nu vara klar senast ${date}.`,
  hasIt: (name: string, number: string) => `${name} ansvarar redan för åtgärd ${number}. Skriv någon annan.`,
  handedOver: (number: string, name: string) => `Åtgärd ${number} är överlämnad. Ansvarig: ${name}.`,
  notGivenToYou: (number: string) =>
    `Det är inte du som ansvarar för åtgärd ${number}, så du behöver inte göra något. Skriv ”åtgärd visa ${number}” om du vill se vem det är.`,
  notAsked: (number: string) =>
    `Åtgärd ${number} är inget som någon annan har gett dig. Skriv ”åtgärd lämna över ${number}” och till vem.`,
  declined: (number: string, name: string) => `Noterat. Åtgärd ${number} går tillbaka till ${name}.`,
  declinedToNobody: (number: string) =>
    `Noterat. Den som gav dig åtgärd ${number} kan inte ansvara för den längre, så jag ber sekreteraren att lämna över den.`,
  reopened: (number: string) => `Åtgärd ${number} är öppen igen.`,
  nothingToChange: (number: string) =>
    `Skriv vad som ska ändras i åtgärd ${number}, till exempel ”åtgärd ändra ${number} senast=2026-12-12”, eller öppna formuläret.`,
  changed: (number: string) => `Åtgärd ${number} är ändrad.`,
  tooLateToStrike: (number: string) =>
    `En åtgärd kan strykas samma dag, av den som skrev den. Skriv i stället ”åtgärd klar ${number}” och varför den inte behövs.`,
  struck: (number: string) => `Åtgärd ${number} är struken. Den står kvar i listan över alla åtgärder.`,

  given: (who: string, number: string, text: string, due: string | undefined) =>
    `${who} har gett dig åtgärd ${number}: ${text}.${due ? ` Senast ${due}.` : ""} Tryck på ”Kan inte” om du inte kan, eller skriv ”åtgärd kan inte ${number}”.`,
  givenParty: (who: string, party: string, number: string, text: string, due: string | undefined) =>
    `${who} har gett ${party} åtgärd ${number}: ${text}.${due ? ` Senast ${due}.` : ""} Skriv ”åtgärd kan inte ${number}” om ni inte kan.`,
  cannot: (who: string, number: string, reason: string | undefined) =>
    `${who} kan inte ta åtgärd ${number}${reason ? `: ${reason}.` : "."} Den är din igen: gör den, eller skriv ”åtgärd lämna över ${number}” och till vem.`,
  isDone: (who: string, number: string, note: string | undefined) =>
    `${who} har markerat åtgärd ${number} som klar${note ? `: ${note}` : "."}`,
  isMoved: (who: string, number: string, date: string) =>
    `${who} har flyttat åtgärd ${number}, som du ansvarar för, till senast ${date}.`,
  isOpenAgain: (who: string, number: string) => `${who} har öppnat åtgärd ${number} igen. Du ansvarar för den.`,
  isCrossedOut: (who: string, number: string) =>
    `${who} har strukit åtgärd ${number}, som du ansvarade för. Du behöver inte göra något.`,
  reminder: (number: string, date: string, text: string) =>
    `Åtgärd ${number} ska vara klar senast ${date}: ${text}. Skriv ”åtgärd klar ${number}” när den är det, eller ”åtgärd flytta ${number}” och en ny dag om du behöver mer tid.`,
  orphaned: (name: string, numbers: string, first: string) =>
    `${name} är inte med i gruppen längre och ansvarade för åtgärd ${numbers}. Lämna över: skriv ”åtgärd lämna över ${first}” och till vem.`,
  ownerless: (number: string) =>
    `Åtgärd ${number} har ingen ansvarig längre. Skriv ”åtgärd lämna över ${number}” och till vem.`,

  history: "Vad som har hänt",
  earlier: (count: number) => `… och ${count} händelser före det`,
  events: {
    line: (date: string, what: string) => `${date}: ${what}`,
    made: (who: string, owner: string | undefined, due: string | undefined) =>
      [`${who} skrev åtgärden`, owner && `ansvarig ${owner}`, due && `senast ${due}`].filter(Boolean).join(", "),
    reworded: (who: string, before: string) => `${who} ändrade texten, som var ”${before}”`,
    moved: (who: string, due: string) => `${who} flyttade den till senast ${due}`,
    linked: (who: string, decision: string) => `${who} kopplade den till beslut ${decision}`,
    given: (who: string, owner: string) => `${who} lämnade över den till ${owner}`,
    declined: (who: string, owner: string | undefined, reason: string | undefined) =>
      `${who} kunde inte ta den, så den ${owner ? `gick tillbaka till ${owner}` : "blev utan ansvarig"}${reason ? `. Skäl: ${reason}` : ""}`,
    done: (who: string, note: string | undefined) => `${who} markerade den som klar${note ? `: ${note}` : ""}`,
    reopened: (who: string) => `${who} öppnade den igen`,
    struck: (who: string) => `${who} strök den`,
    edited: "meddelandet som den bygger på ändrades. Åtgärden är oförändrad",
    deleted: "meddelandet som den bygger på raderades. Åtgärden är oförändrad",
  },
};

/** What is said in a meeting. */
export const conduct = {
  timeFor: (meeting: string) => `Dags för ${meeting}`,
  notOpen: "Inte öppnat",
  whoOpens:
    "Ordföranden, sekreteraren eller en administratör öppnar mötet. Då kan närvaro, punkter och anteckningar föras.",
  cameLate: "Det här kortet kom senare än tänkt.",
  facts: {
    chair: "Ordförande",
    secretary: "Sekreterare",
    checkers: "Justerare",
    present: "Närvarande",
    current: "Nu",
    nobody: "ingen antecknad än",
    notChosen: "inte vald än",
  },
  remotely: (name: string) => `${name} (på distans)`,
  left: (name: string) => `${name} (har gått)`,
  item: (number: number, title: string) => `${number}. ${title}`,
  /** A group that has decided so can decide only where so many parties are there. */
  quorum: (there: number, needed: number, reached: boolean) =>
    reached
      ? `Gruppen är beslutsför: ${there} ${there === 1 ? "part" : "parter"} är här, och minst ${needed} behövs.`
      : `Gruppen är inte beslutsför: ${there} ${there === 1 ? "part" : "parter"} är här, och minst ${needed} behövs. Ta upp besluten på ett senare möte, eller lägg dem som förslag.`,
  howTo:
    "Anteckna med rader som börjar med #beslut, #åtgärd eller #info. Skriv ”@Samspråk #beslut …” om raden inte syns här.",
  notes: "Anteckningar",
  kinds: { decision: "Förslag till beslut", action: "Åtgärd", information: "Information" },
  note: (number: number, kind: string, text: string, item: string | undefined) =>
    `${number}. ${kind}${item ? ` (punkt ${item})` : ""}: ${text}`,
  confirmed: "bekräftat",
  closedBy: (name: string, when: string) => `Avslutat av ${name} ${when}.`,
  closedByItself: (when: string) => `Ingen avslutade mötet, så det stängdes automatiskt ${when}.`,
  buttons: {
    open: "Öppna mötet",
    close: "Avsluta mötet",
    next: "Nästa punkt",
    previous: "Föregående punkt",
    here: "Jag är här",
    chair: "Välj ordförande",
    secretary: "Välj sekreterare",
    checker: "Välj justerare",
    confirm: (number: number) => `Bekräfta beslut ${number}`,
  },
  opened: (number: string) =>
    `Möte ${number} är öppet. Närvaron utgår från svaren på kallelsen: rätta den med ”närvaro kom” och ”närvaro gick”.`,
  tooEarly: (number: string, when: string) => `Möte ${number} är ${when}. Det går att öppna tidigast två timmar innan.`,
  openAlready: (number: string) => `Möte ${number} är redan öppet.`,
  otherOpen: (number: string) => `Möte ${number} är fortfarande öppet. Avsluta det först med ”möte avsluta ${number}”.`,
  overAlready: (number: string) => `Möte ${number} är redan avslutat eller inställt.`,
  notBegun: (number: string) =>
    `Möte ${number} har inte börjat, så det går inte att avsluta. Skriv ”möte ställ in” om det inte blir av.`,
  noOpen: "Inget möte är öppet just nu. Ordföranden eller sekreteraren öppnar det med ”möte öppna”.",
  ifClosed: (number: string) =>
    `Möte ${number} avslutas då och går inte att öppna igen. Det går inte att reservera sig efter det, och det som inte hanns med tas upp på nästa möte.`,
  goesOnUntil: (at: string) => `Enligt kallelsen pågår det till ${at}.`,
  atItem: (item: number, of: number) => `Ni är vid punkt ${item} av ${of}.`,
  unconfirmedYet: (numbers: string) =>
    `Antecknade beslut som inte är bekräftade än: ${numbers}. Bekräfta dem gärna först, med ”anteckning bekräfta” och numret.`,
  closed: (number: string) => `Möte ${number} är avslutat.`,
  movedOn: (titles: string) => `Det här hanns inte med eller bordlades, och tas upp på nästa möte: ${titles}.`,
  unconfirmed: (numbers: string) =>
    `Antecknade beslut som inte är bekräftade: ${numbers}. Bekräfta dem i dag med ”anteckning bekräfta” och numret.`,
  leadersOnly: "Det gör den som leder mötet: mötets eller gruppens ordförande eller sekreterare.",
  chosen: { chair: "Ordförande för mötet", secretary: "Sekreterare för mötet", checker: "Justerare för mötet" },
  chose: (office: string, names: string) => `${office}: ${names}.`,
  notThere: (names: string) =>
    `Inte antecknad som närvarande: ${names}. Skriv ”närvaro kom” och namnet om det inte stämmer, eller välj någon annan.`,
  oneOnly: "Välj en person till det uppdraget.",
  unknownPerson: (name: string) =>
    `Jag hittar ingen i gruppen som heter ”${name}”. Skriv namnet som det står i ”gruppen”.`,
  severalPeople: (name: string) => `Flera i gruppen heter ”${name}”. Be den personen att själv skriva ”närvaro kom”.`,
  observersNot: "Observatörer kan inte ha uppdrag vid mötet.",
  arrived: (name: string) => `${name} är antecknad som närvarande.`,
  isHere: (name: string) => `${name} är redan antecknad som närvarande.`,
  departed: (name: string) => `Antecknat att ${name} lämnar mötet.`,
  isNotHere: (name: string) => `${name} är inte antecknad som närvarande.`,
  othersByLeaders: "Andras närvaro antecknas av den som leder mötet. För dig själv räcker ”närvaro kom”.",
  rollTitle: (meeting: string) => `Närvaro – ${meeting}`,
  now: (item: string) => `Nu: ${item}.`,
  lastItem: "Det var den sista punkten. Skriv ”möte avsluta” när ni är klara.",
  firstItem: "Det är den första punkten.",
  postponed: (title: string) => `${title} är bordlagd och tas upp på nästa möte.`,
  postponeWhich: "Skriv vilken punkt det gäller, till exempel ”punkt bordlägg 6”.",
  onlyMatters: (title: string) => `${title} finns på varje möte och behöver inte bordläggas.`,
  noted: (lines: string) => `Antecknat: ${lines}. Skriv ”ångra” om det blev fel.`,
  undone: (text: string) => `Din senaste anteckning är borttagen: ${text}`,
  nothingToUndo: "Du har ingen anteckning att ta tillbaka i det här mötet.",
  undoTooLate:
    "Den anteckningen har blivit ett beslut eller en åtgärd. Ändra det i stället, till exempel med ”beslut rätta”.",
  noNotes: (number: string) => `Det finns inga anteckningar från möte ${number}.`,
  notesTitle: (number: string) => `Anteckningar från möte ${number}`,
  unknownNote: (number: string) => `Det finns ingen antecknad beslutspunkt med nummer ${number}.`,
  confirmedAlready: "Det beslutet är redan bekräftat.",
  sameDayOnly: "Mötet är över. Logga beslutet med ”beslut”, och skriv vid vilket möte det fattades.",
  became: (number: string) => `Beslut ${number} är bekräftat.`,
  file: {
    items: "punkter som du har lagt till",
    presence: "närvaro vid möten",
    notes: "anteckningar som du har gjort vid möten",
    meeting: "möte",
    text: "text",
    at: "tidpunkt",
    nameThen: "namn då",
    party: "part",
    arrived: "kom",
    left: "gick",
    kind: "slag",
    undone: "ångrad",
  },
  stillOpen: (number: string) =>
    `Möte ${number} skulle ha slutat nu och är fortfarande öppet. Avsluta det med ”möte avsluta” när ni är klara.`,
  neverOpened: (number: string) =>
    `Möte ${number} skulle ha slutat nu, men öppnades aldrig här. Skriv ”möte avsluta ${number}” om det är över, så går det som inte hanns med vidare till nästa möte.`,
  writeUp: (number: string) =>
    `Möte ${number} är avslutat. Skriv ”möte anteckningar ${number}” så ser du det som antecknades, och kan göra minnesanteckningar av det.`,
  leftOpen: (number: string) =>
    `Möte ${number} stod öppet till i dag, så jag har avslutat det. Skriv ”möte anteckningar ${number}” så ser du det som antecknades.`,
};

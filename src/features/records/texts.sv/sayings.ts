import { sentence } from "../../../language/format/sentence.ts";

export const sayings = {
  name: "Sidor",
  noAddress:
    "Jag kan inte ge dig en länk, för jag vet inte min egen adress på nätet. Be den som driver Samspråk att ange PUBLIC_URL. Allt går att göra här så länge: skriv ”hjälp”.",
  entering: {
    link: (group: string, address: string, minutes: number) =>
      `Här är din länk till sidorna för ${group}:\n${address}\nDen är bara till för dig, fungerar en gång och gäller i ${minutes} minuter. Dela den inte med någon.`,
    shown: "Länken har redan visats. Skriv ”webb” om du behöver en ny.",
    given: (name: string, address: string, days: number) =>
      `Här är en länk åt ${name}:\n${address}\nLämna den själv, och bara till ${name}: den som har länken kommer in som ${name}. Den fungerar en gång och gäller i ${days} dagar. Sedan är ${name} inloggad i 12 timmar, och behöver därefter en ny länk.`,
    givenShown: (name: string) => `Länken åt ${name} har redan visats. Skriv ”webb länk ${name}” om det behövs en ny.`,
    unknown: (name: string) =>
      `Ingen i gruppen heter ”${name}”. Är det någon ny, skriv också vad personen ska vara: ”webb länk "${name}" roll=observatör”, eller med part=… för den som ska företräda en part.`,
    several: (name: string) =>
      `Flera i gruppen heter ”${name}”. Ge dem olika namn först, så att länken går till rätt person.`,
    knownAlready: (name: string) =>
      `${name} är redan med i gruppen eller inbjuden. Skriv ”webb länk ${name}” utan roll och part.`,
    partyNeeded: "Skriv vilken part personen ska företräda: part=…",
    hasAccount: (name: string) =>
      `${name} har ett konto i chatten, och får en egen länk genom att skriva ”webb” där. Länkar som du gör är för dem som inte når chatten.`,
  },
  sessions: {
    title: "Dina inloggningar",
    none: "Du är inte inloggad i någon webbläsare. Skriv ”webb” om du vill ha en länk.",
    line: (browser: string, since: string, until: string) => `${browser}, inloggad ${since}, loggas ut ${until}`,
    unknownBrowser: "En webbläsare",
    signOut: (number: number) => `Logga ut ${number}`,
    signOutAll: "Logga ut överallt",
    note: "Känner du inte igen en inloggning, logga ut den och säg till gruppens administratör.",
    signedOut: "Webbläsaren är utloggad.",
    allSignedOut:
      "Du är utloggad i alla webbläsare. Länkar och koder som du inte har använt fungerar inte heller längre. Kan någon annan ha varit inne, skriv också ”kalender ny”, så att din kalenderadress byts.",
    unknown: "Jag hittar ingen sådan inloggning. Skriv ”webb inloggningar” så ser du dem.",
    all: ["alla", "allt", "överallt"],
  },
  sharing: {
    unknownKind: (kinds: string) => `Det går inte att dela. Det här kan delas: ${kinds}.`,
    unknownItem: (what: string) => `Jag hittar inget ${what}. Kontrollera numret.`,
    tooLate: "Välj en dag som inte har varit, och högst ett år fram.",
    link: (what: string, address: string, date: string, number: number) =>
      `Här är en länk till ${what}:\n${address}\nDen som har länken ser bara ${what}, till och med ${date}. Skriv ”webb gäst avsluta ${number}” om den inte ska fungera längre.`,
    shown: (number: number) =>
      `Gästlänk ${number} har redan visats, och finns inte sparad. Skriv ”webb gäst avsluta ${number}” och gör en ny om du behöver den igen.`,
    title: "Delat med gäster",
    none: "Inget är delat med gäster just nu.",
    line: (number: number, what: string, date: string) => `${number}: ${what}, till och med ${date}`,
    preview: (what: string) => `Dela ${what} med en gäst?`,
    notYet: "Inte delat än",
    readers: (date: string) => `Det här blir läsbart för alla som har länken, till och med ${date}:`,
    confirm: "Gör länken",
    end: (number: number) => `Avsluta ${number}`,
    ended: (number: number) => `Gästlänk ${number} fungerar inte längre.`,
    unknownGuest: (number: number) =>
      `Det finns ingen gästlänk ${number} som gäller. Skriv ”webb gäster” så ser du dem.`,
  },
  publishing: {
    noAuthority:
      "Publicera kan den som företräder parten vars myndighet har handlingarna. Be en administratör att skriva myndigheten med partens namn, till exempel ”Kommunstyrelsen, Malmö stad”, i inställningarna.",
    notYours: (authority: string) =>
      `Bara den som företräder parten som har handlingarna kan publicera. Det är ${authority}, enligt gruppens inställningar.`,
    preview: (what: string) => `Publicera ${what}?`,
    notYet: "Inte publicerat än",
    everyone: "Det här blir läsbart för alla på nätet:",
    cut: (what: string) =>
      `Texten är längre än så här. Läs den till slutet på gruppens sidor innan du går vidare: skriv ”webb” och öppna ${what}.`,
    typed: (words: string) => `Vill du hellre skriva, skriv ”${words}”.`,
    lookFirst: "Läs först igenom det som andra kommer att se.",
    changedMeanwhile: "Det har ändrats sedan du läste det. Läs igenom det igen.",
    check:
      "Kontrollera först: finns namn eller andra uppgifter om personer, om någons hälsa, eller något som inte ska spridas? Ta ställning till dataskydd och sekretess innan du trycker.",
    confirm: "Publicera",
    done: (what: string, address: string) =>
      `Nu kan alla läsa ${what} på:\n${address}\nAdressen går inte att gissa, men den som har den kan sprida den. Skriv ”avpublicera ${what}” om det inte ska synas längre.`,
    renewed: (what: string, address: string) =>
      `Nu läser alla ${what} som det är nu, på samma adress som förut:\n${address}`,
    already: (what: string, address: string) => `${sentence(what)} är redan publicerat som det är nu:\n${address}`,
    undone: (what: string) => `${sentence(what)} är inte publicerat längre. Andra kan ha sparat en kopia.`,
    notPublished: (what: string) => `${sentence(what)} är inte publicerat.`,
    changed: (what: string) =>
      `${sentence(what)} har ändrats sedan det publicerades. Alla ser fortfarande hur det var då. Skriv ”publicera ${what}” om de ska se hur det är nu, eller ”avpublicera ${what}”.`,
    changedByYou: (what: string, authority: string) =>
      `${sentence(what)} är publicerat. Ändringen syns för alla först när ${authority} har publicerat den.`,
    theAuthority: "den som har handlingarna",
    title: "Publicerat",
    none: "Inget är publicerat.",
    line: (what: string, date: string) => `${what}, publicerat ${date}`,
  },
  pages: {
    sessions: "Inloggningar",
    shared: "Delat",
    audit: "Granskning",
    auditAbout:
      "Varje ändring lämnar en rad här, som den är sparad: tid, vem (som id), hur, vad och en kontrollsumma av innehållet. Namn och texter finns inte här. Raderna hänger ihop så att ingen kan tas bort eller ändras utan att det märks.",
    auditCaption: (count: number) => `${count} rader, den senaste först`,
    auditNone: "Det finns inga rader än.",
    auditColumns: {
      seq: "Nr",
      at: "Tid (UTC)",
      actor: "Vem",
      door: "Väg",
      command: "Kommando",
      input: "Kontrollsumma",
    },
    earlier: "Visa tidigare",
  },
  file: {
    sessions: "inloggningar på webben",
    browser: "webbläsare",
    since: "inloggad",
    until: "till",
    links: "länkar som väntar",
    guests: "gästlänkar du har gjort",
    published: "det du har publicerat eller slutat publicera",
    what: "vad",
  },
};

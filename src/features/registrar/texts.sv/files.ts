/** What stands in the files of a package and of an export. */
export const files = {
  readMe: "las-mig.txt",
  documents: "handlingar",
  rows: "rader",
  tables: "tabeller",
  package: (name: string, group: string) =>
    `Paket till registrator

${name}, ${group}.

I mappen handlingar finns varje handling två gånger: som PDF/A, som ska bevaras, och som PDF/UA, som alla kan läsa.
Filen .json innehåller samma uppgifter för maskiner.
metadata.json har uppgifterna till registret: datum, avsändare, mottagare, ärende och ansvarig myndighet.
checksums.sha256 visar att ingenting har ändrats. Kontrollera med: sha256sum --check checksums.sha256

Diarienumret ger registratorn. Skriv in det hos gruppen med ”registrator nummer ${name}” och numret.
`,
  basis: (group: string) =>
    `UNDERLAG – INTE UTLÄMNAT

Det här är ett underlag ur ${group}. Ingen har prövat om något i det är hemligt.
Registratorn prövar det innan handlingarna lämnas ut, och väljer vad som lämnas ut.
Den som begär en handling behöver inte säga vem hen är eller varför.
`,
  banner: "Underlag till registratorn. Sekretess är inte prövad.",
  record: (group: string) =>
    `${group}: gruppens handlingar

handlingar  beslut och annat som är färdigt, som PDF/A och som text (.md)
tabeller    listor för kalkylprogram (CSV med semikolon, UTF-8)
rader       allt som är lagrat om gruppen, en fil för varje slags uppgift (JSON)
metadata.json      vad exporten innehåller och vilken version den är gjord med
checksums.sha256   kontrollsummor. Kontrollera med: sha256sum --check checksums.sha256

I rader/AuditEntry.json finns granskningskedjan. Varje länk rymmer en kontrollsumma av den förra, så att det märks om
något tas bort eller ändras.

Hemligheter (länkar, inloggningar, koder) och sådant som bara finns en kort tid är inte med. Det är inte heller vad
någon har behövt för att kunna delta i ett möte.

Exporten läses in i en annan installation med: npm run import -- --from <mappen eller zip-filen>
I cellerna i tabeller står ' framför det som annars kunde läsas som en formel.
`,
  /** What is stored as a word of the program's own. */
  values: {
    mandate: "mandat",
    recommendation: "rekommendation",
    buyIn: "förankring",
    information: "för kännedom",
    approved: "bifall",
    rejected: "avslag",
    postponed: "bordlagt",
    referredBack: "återremitterat",
    noted: "till handlingarna",
    planned: "planerat",
    open: "pågår",
    closed: "avslutat",
    cancelled: "inställt",
    done: "klart",
    struck: "struket",
  },
  csv: {
    Decision: {
      file: "beslut.csv",
      columns: {
        year: "År",
        number: "Nummer",
        confirmedOn: "Bekräftat",
        meeting: "Möte",
        heldOn: "Mötesdag",
        text: "Beslut",
        effect: "Verkan",
        recipient: "Mottagare",
        outcome: "Utfall",
        background: "Bakgrund",
        responsible: "Ansvarig",
        dueOn: "Senast",
        registrationNumber: "Diarienummer",
      },
    },
    EarlierDecision: {
      file: "tidigare-beslut.csv",
      columns: {
        number: "Nummer",
        decidedOn: "Datum",
        text: "Beslut",
        recipient: "Mottagare",
        meeting: "Möte",
        responsible: "Ansvarig",
        background: "Bakgrund",
        registrationNumber: "Diarienummer",
      },
    },
    Meeting: {
      file: "moten.csv",
      columns: {
        year: "År",
        number: "Nummer",
        title: "Möte",
        startsOnWall: "Börjar",
        endsOnWall: "Slutar",
        place: "Plats",
        state: "Läge",
        cancelReason: "Varför inställt",
      },
    },
    ActionItem: {
      file: "atgarder.csv",
      columns: {
        year: "År",
        number: "Nummer",
        text: "Åtgärd",
        ownerName: "Ansvarig",
        dueOn: "Senast",
        state: "Läge",
        createdOn: "Skapad",
      },
    },
  },
};

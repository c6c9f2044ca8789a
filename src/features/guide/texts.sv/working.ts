/** Vad gruppen gör ihop. */
export const working = {
  "komma-igang": {
    title: "Komma igång",
    words: ["börja", "start", "ny här"],
    about:
      "Jag är gruppens sekreterare i chatten. Skriv vad du vill med egna ord, skriv ett kommando eller tryck på en knapp. Du behöver inte kunna några kommandon, och du kan strunta i å, ä och ö. Jag sparar bara det ni ber om.",
    tasks: [
      { does: "Starta en grupp i kanalen", typed: "starta" },
      { does: "Säga vilken part du företräder", typed: "jag företräder Malmö stad" },
      { does: "Se vad som väntar på dig", typed: "hem" },
    ],
    next: "Parten bekräftar att du företräder den, och du får besked i vår egen konversation. Den som har föreslagits som ordförande får frågan först: uppdraget gäller när personen har svarat ja. Sedan kan gruppen föreslå, besluta och boka möten.",
  },
  beslut: {
    title: "Beslut",
    words: ["besluta", "rätta beslut"],
    about:
      "Här antecknas det som gruppen kommer överens om. Rubriken säger vad beslutet leder till, till exempel en rekommendation eller ett förslag som parterna ska förankra. En grupp av flera organisationer binder nämligen ingen på egen hand.",
    tasks: [
      { does: "Anteckna ett beslut", typed: "beslut öppna hallen för alla på lördagar" },
      { does: "Läsa ett beslut", typed: "beslut visa 4/2026" },
      { does: "Rätta ett beslut", typed: "beslut rätta 4/2026 Tiden ska vara klockan 18" },
    ],
    next: "Du ser först hur beslutet kommer att stå, och inget gäller än. Ordföranden bekräftar. Sekreteraren kan bekräfta det som ett möte har beslutat. Då får beslutet ett nummer och syns i gruppens alla kanaler. Det kan rättas, ersättas eller upphävas, men aldrig raderas.",
  },
  forslag: {
    title: "Förslag",
    words: ["föreslå", "svara på förslag"],
    about:
      "Med ett förslag tar du reda på vad parterna tycker innan något beslutas. Varje part svarar en gång: Vi står bakom, Vi avstår, Vi har invändningar eller Vi måste förankra.",
    tasks: [
      { does: "Lägga fram ett förslag", typed: "förslag måla omklädningsrummen" },
      { does: "Svara för din part", typed: "förslag svar 3 står bakom" },
      { does: "Dra tillbaka ett förslag", typed: "förslag dra tillbaka 3" },
    ],
    next: "Förslaget syns i gruppens alla kanaler, och svaren räknas per part. När inget står i vägen får ordföranden frågan. Först när ordföranden bekräftar blir förslaget ett beslut. En tumme upp räknas aldrig som ett svar.",
  },
  moten: {
    title: "Möten",
    words: ["möte", "boka möte", "boka", "kommer", "förhinder"],
    about:
      "Boka möten med egna ord, som du skulle säga det. Jag frågar om dagen kan betyda två saker, och säger till om helgdagar, kort varsel och krockar.",
    tasks: [
      { does: "Boka ett möte", typed: "möte boka tisdag 8 december 17–19 plats=Rådhuset" },
      { does: "Svara att du kommer", typed: "kommer" },
      { does: "Flytta ett möte", typed: "möte flytta 2 torsdag 10 december 18–20" },
    ],
    next: "Du ser först hur mötet kommer att stå och bekräftar. Sedan syns det i gruppens alla kanaler, och var och en svarar: kommer, distans eller förhinder. Flyttar någon mötet får alla veta det. Behöver du något för att kunna delta skriver du ”behov” och vad. Bara sekreteraren ser det.",
  },
  dagordning: {
    title: "Dagordning och kallelse",
    words: ["dagordning", "kallelse", "punkt"],
    about:
      "Varje möte har en dagordning. Den börjar med gruppens mall och fylls med det ni lägger till, det som sköts upp förra gången och det som inte är klart.",
    tasks: [
      { does: "Lägga till en punkt", typed: "dagordning lägg till Städning av förrådet" },
      { does: "Läsa dagordningen", typed: "dagordning visa" },
      { does: "Skicka kallelsen nu", typed: "kallelse skicka" },
    ],
    next: "Kallelsen går av sig själv när det är dags, om ingen har skickat den före. Sekreteraren ser den först. Ändras något efteråt ändras kallelsen i kanalen. Det ni inte hinner med kommer upp nästa gång.",
  },
  atgarder: {
    title: "Åtgärder",
    words: ["åtgärd", "att göra", "uppgift", "uppgifter"],
    about: "En åtgärd säger vem som gör vad till när. Den kan komma ur ett beslut, ett meddelande eller ett möte.",
    tasks: [
      { does: "Skriva upp en åtgärd", typed: "åtgärd beställa nya nät senast=2026-12-15" },
      { does: "Se dina åtgärder", typed: "åtgärd mina" },
      { does: "Markera en åtgärd som klar", typed: "åtgärd klar 3" },
    ],
    next: "Den som är ansvarig får en påminnelse en vecka före och en dag före. Det som är försenat kommer med på nästa dagordning. Kan du inte göra det, skriv ”åtgärd kan inte” och numret.",
  },
  protokoll: {
    title: "Minnesanteckningar och protokoll",
    words: ["minnesanteckningar", "protokoll", "anteckningar", "justera", "sammanfatta"],
    about:
      "Jag gör ett utkast av en tråd, en tid i kanalen eller ett möte. Varje rad visar vilket meddelande den bygger på. Bara du och sekreteraren ser utkastet.",
    tasks: [
      { does: "Sammanfatta kanalen sedan en dag", typed: "protokoll sammanfatta 2026-11-23" },
      { does: "Göra anteckningar av ett möte", typed: "protokoll möte 2" },
      { does: "Läsa färdiga anteckningar", typed: "protokoll visa 2/2026" },
    ],
    next: "Du går igenom utkastet och skickar det till justerarna. De godkänner texten eller föreslår rättelser. När alla har godkänt låses den, och kanalerna får veta det. Sedan kan alla hämta den som PDF eller Word.",
  },
  avtal: {
    title: "Avtal och överenskommelser",
    words: ["avtal", "utkast", "överenskommelse", "iop", "samarbetsplan", "avsiktsförklaring"],
    about:
      "Skriv en avsiktsförklaring, en överenskommelse, ett IOP-avtal eller en samarbetsplan tillsammans, paragraf för paragraf. Mallen visar vilka uppgifter som saknas. Ingen jurist har läst mallarna: låt någon hos er göra det innan ni skriver under.",
    tasks: [
      { does: "Börja på ett utkast", typed: "utkast ny samarbetsplan Öppen hall sommar" },
      { does: "Läsa en paragraf", typed: "utkast visa 2 4" },
      { does: "Kommentera en paragraf", typed: "utkast kommentera 2 4 Vem låser hallen?" },
    ],
    next: "Varje ändring visas med vem som har föreslagit den och varför, och två versioner kan jämföras ord för ord. När texten är klar beslutar varje part för sig. Underskriften gör ni någon annanstans, och noterar den här.",
  },
} as const;

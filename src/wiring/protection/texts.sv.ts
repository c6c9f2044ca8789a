import type { Facts } from "./facts.ts";

export const sv = {
  title: "Underlag för informationssäkerhet och dataskydd",
  about:
    "För den som ska avgöra om Samspråk får användas. Här står vad programmet gör. Vad er organisation måste ta ställning till står som frågor. Tider och rättigheter är hämtade ur programmet självt. Det här är inte juridisk rådgivning.",
  kept: {
    title: "Vad som sparas, och hur länge",
    columns: ["Uppgift", "Varför", "Hur länge"],
    rows: (f: Facts) => [
      [
        "Namn, konto i chatten, part och roller",
        "Veta vem som är med och får göra vad",
        "Tills en administratör skriver ”glöm medlem”, när personen har lämnat gruppen",
      ],
      [
        "Beslut, förslag och svar, möten och närvaro, åtgärder, anteckningar, avtal",
        "Gruppens handlingar",
        "Gallras inte av sig själva. Tillbakadragna förslag kan gallras enligt ett gallringsbeslut som ni anger",
      ],
      ["Citat ur chatten som ett utkast bygger på", "Visa källan till varje rad", "Som utkastet"],
      [
        "Behov för att kunna delta, som kan gälla hälsa",
        "Sekreteraren ska kunna ordna det. Bara sekreteraren ser det",
        "Raderas när mötet avslutas eller ställs in",
      ],
      [
        "Granskningskedjan: tid, kommando och id, utan namn och text",
        "Visa att inget har ändrats i efterhand",
        "Raderas aldrig",
      ],
      [
        "Mottagna leveranser, svar och formulär, filer som någon har bett om",
        "Samma sak ska inte göras två gånger",
        `${f.keptDays} dagar`,
      ],
      ["Arbete som tar tid, utan det som lästes", "Visa hur det går", `${f.workDays} dagar`],
      [
        "Inloggning på sidorna",
        "Hålla dig inloggad",
        `${f.sessionHours} timmar. En länk in gäller i ${f.linkMinutes} minuter, en som delas ut på papper i ${f.givenLinkDays} dagar`,
      ],
      ["Vad en gäst får läsa", "Dela en handling i taget", `Till dagen ni väljer, högst ${f.longestShareDays} dagar`],
    ],
  },
  never:
    "Personnummer tas bort innan något sparas. Det som sägs i kanalen utan att vara riktat till Samspråk läses inte, utom när en medlem ber om att få en tråd eller en tid läst, och när ett möte pågår (rader som börjar med #beslut, #åtgärd eller #info).",
  where: {
    title: "Var det finns",
    items: (f: Facts) => [
      "I en databas hos den som driver Samspråk: en PostgreSQL-server, eller en inbyggd databas på samma dator.",
      "Kort och svar finns också i Slack eller Teams, där de visas. Där gäller plattformens egna tider och regler, och Samspråk tar inte bort dem.",
      `Säkerhetskopior av den inbyggda databasen görs varje natt och sparas i ${f.backupDays} dagar, på samma dator och okrypterade. En server kopieras med sina egna verktyg: hur länge bestämmer ni.`,
    ],
  },
  others: {
    title: "Vilka andra som får del av uppgifter",
    about: "Allt är avstängt från början. Programmet i sig hämtar inget från och skickar inget till internet.",
    columns: ["Mottagare", "Får", "Slås på med"],
    rows: (f: Facts) => [
      ["Slack", "Det som visas i Slacks kanaler och samtal", f.switches.slack],
      ["Microsoft (Teams)", "Det som visas i Teams kanaler och samtal", f.switches.teams],
      [
        "Den som driver språkmodellen",
        "Den tråd eller tid som en medlem ber om att få sammanfattad. Namn, nummer och adresser byts ut, annan text följer med",
        `${f.switches.model}, och sedan av en administratör i varje grupp`,
      ],
    ],
  },
  access: {
    title: "Vem som kommer åt vad",
    items: (_: Facts) => [
      "Medlemmar i en grupp läser gruppens handlingar. Vad var och en får göra följer av rollen och prövas varje gång.",
      "Utkast till anteckningar ser bara den som har bett om dem och sekreteraren. Ingen grupp ser en annan grupps handlingar.",
      "Gäster ser en handling till en viss dag. Alla kan läsa det som den part som svarar för gruppens handlingar har publicerat.",
      "Den som driver databasen kan läsa allt i den. Den som har en organisations hemlighet för Slack kan tala som vem som helst i de kanaler som delas med den organisationen.",
    ],
  },
  shield: {
    title: "Skydd",
    items: (_: Facts) => [
      "På väg: Slacks signatur och Microsofts intyg prövas på varje anrop. Kryptering (TLS) mot webbläsare sköter en omvänd proxy framför programmet, som ni ställer in.",
      "I vila: tokens för installationer krypteras med AES-256-GCM och SECRET_KEY. Hemligheter i länkar, kalenderadresser och inloggningar sparas bara som kontrollsummor. Resten av databasen krypterar Samspråk inte: välj en krypterad disk.",
      "Sidorna har inga skript, en sträng innehållspolicy, och kakor bara för inloggning, språk och sidan du var på väg till.",
      "Databasen vägrar att ändra eller radera det som är beslutat. ”npm run audit” räknar om granskningskedjan och visar första brottet.",
      "Sammanfattningar utan språkmodell görs i programmet. Hur en mening tolkas är lärt av påhittade trådar, och inget lärs av era. Samma tråd ger alltid samma utkast, och en människa godkänner texten.",
      "Loggen har tid, kommando, hur det gick och ett spårnummer, men aldrig vad någon har skrivit.",
    ],
  },
  rights: {
    title: "Registrerades rättigheter",
    items: (_: Facts) => [
      "Tillgång: ”personuppgifter” ger den som frågar allt som finns sparat om hen, som en fil. Det fungerar också för den som har lämnat gruppen.",
      "Rättelse: en handling rättas med en daterad anteckning. Ursprunget står kvar.",
      "Radering: ”glöm medlem” tar bort namn och konton ur kort och listor. Det som är antecknat i handlingar står kvar, eftersom det kan vara allmän handling.",
      "Invändning: ”ta inte med” håller ett meddelande utanför sammanfattningar.",
      "Flytt: ”exportera gruppen” ger hela gruppens handlingar med kontrollsummor.",
    ],
  },
  scopes: {
    title: "Rättigheter i Slack",
    columns: ["Rättighet", "Till vad"],
    teams:
      "I Teams läser Samspråk bara det som riktas till det. Trådar läses bara om appen är gjord med ”--threads” och en administratör samtycker.",
  },
  questions: {
    title: "Frågor att besvara",
    items: (_: Facts) => [
      "Vem är personuppgiftsansvarig: en part, eller flera gemensamt? Vem är biträde, och finns avtal?",
      "Vilken rättslig grund har ni för att behandla medlemmarnas uppgifter? Behövs en konsekvensbedömning?",
      "Vilken myndighet svarar för gruppens handlingar, och när är de inkomna eller upprättade? Räknas en delad kanal som expediering?",
      "Vilket gallringsbeslut gäller för chatt, utkast och granskningskedjan? Vad ska bevaras, och i vilket format tar arkivet emot det?",
      "Vilka handlingar ska diarieföras, och hur skrivs numren?",
      "Vad får skrivas i kanalerna? Hur hanteras sekretess och känsliga uppgifter som ändå skrivs?",
      "För uppgifter Slack, Microsoft eller språkmodellen ut ur EU/EES, och med vilket stöd?",
      "Är sammanfattningarna ett AI-system enligt AI-förordningen, och vad följer av det för er?",
      "Hur är informationen klassad? Räcker skyddet ovan, disken och säkerhetskopiorna?",
      "Vem driver programmet, vem har SECRET_KEY, och vem larmas vid en incident?",
    ],
  },
  tested: {
    title: "Vad som är prövat, och inte",
    items: (_: Facts) => [
      "Prövat automatiskt vid varje ändring: kommandon och roller på riktiga databaser, Slacks och Microsofts bibliotek mot egna efterbildningar, att inget görs två gånger, avbrott och omstarter, maskning av personnummer, sidornas tillgänglighet (axe, WCAG 2.1 AA).",
      "Inte prövat: i en riktig arbetsyta i Slack eller en riktig Teams-miljö, av någon utomstående säkerhetsgranskare, i ett penetrationstest, av en jurist, en arkivarie eller en registrator.",
      "Microsofts bibliotek för bottar (Bot Framework) underhålls inte längre. Bara en del av programmet känner till det.",
    ],
  },
};

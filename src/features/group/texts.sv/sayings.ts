export const sayings = {
  name: "Gruppen",
  group: "Samverkansgrupp",
  hello: "Hej! Jag är Samspråk",
  helloText:
    "Jag antecknar beslut, kallar till möten och skriver utkast till minnesanteckningar. Jag sparar bara det ni ber om.",
  helloWarning: "Det som skrivs här kan bli allmän handling. Skriv aldrig personnummer eller om någons hälsa.",
  helloHelp: "Skriv ”hjälp” när du vill se vad jag kan.",
  represent: "Jag företräder en part",
  chair: "Ordförande",
  secretary: "Sekreterare",
  effect: "Besluten är som regel",
  asksEachTime: "jag frågar varje gång",
  vacant: "ingen än",
  offered: (name: string, _count: number) => `${name} har fått frågan`.trim(),
  parties: "Parter och deras representanter",
  party: (name: string, people: string) => `${name}: ${people}`,
  nobody: "ingen representant än",
  unnamed: "Namnlös",
  office: {
    chair: "ordförande",
    secretary: "sekreterare",
    member: "representant",
    observer: "observatör",
    coOpted: "adjungerad",
    administrator: "administratör",
  },
  started: (name: string) =>
    `${name} är startad, och du är administratör. Nästa steg: be alla trycka på ”Jag företräder en part” på kortet i kanalen.`,
  startedAlone: "Gruppen har ingen sekreterare än. Skriv ”ge roll” eller ”bjud in” när du vet vem som kan vara det.",
  startInChannel:
    "En grupp startas i den kanal där den ska hålla till: bjud in mig i kanalen och skriv ”starta” där. Är gruppen redan startad, skriv ”jag företräder” och vilken part i gruppens kanal. Här är vi bara du och jag.",
  joinInChannel:
    "Skriv ”jag företräder” och vilken part i gruppens kanal, så frågar jag den parten. Har du fått en kod för ditt konto, skriv ”koppla” och koden här.",
  noGroupHere:
    "Den här kanalen hör inte till någon grupp än. Skriv det i gruppens kanal, eller skriv ”starta” för att starta en ny grupp här.",
  helloAlone:
    "Är du med i en grupp, skriv ”hem” så ser du vad som väntar på dig. Annars: skriv ”jag företräder” och vilken part i gruppens kanal, eller ”koppla” här om du har fått en kod för ditt konto. En ny grupp startas i en kanal: bjud in mig där och skriv ”starta”.",
  channelTaken: (name: string | undefined) =>
    `Den här kanalen hör redan till ${name ?? "en grupp"}. Skriv ”gruppen” så visar jag den.`,
  fewParties: "Skriv minst två parter, en på varje rad.",
  offer: (office: string, name: string) =>
    `Du har blivit föreslagen som ${office} i ${name}. Vill du ta uppdraget? Inget gäller förrän du svarat.`,
  offerTitle: (office: string) => `Uppdrag som ${office}`,
  offerOpen: "Väntar på ditt svar",
  offerClosed: "Besvarad",
  offerText: (name: string) => `${name} behöver ditt svar.`,
  takeOfficeOf: (office: string) => `Ta uppdraget som ${office}`,
  takeOfficeAsked: "Ta uppdraget jag har fått frågan om",
  offerAsked: "Fråga om uppdrag",
  offerAnswered: (roles: string, group: string) =>
    roles === ""
      ? `Frågan är besvarad. Du har inget uppdrag i ${group}.`
      : `Frågan är besvarad. I ${group} är du nu ${roles}.`,
  tookOffice: (office: string) => `Tack! Du är nu ${office}. Skriv ”hjälp” för att se vad du kan göra.`,
  declined: "Tack för svaret. Jag har skrivit på gruppens kort att uppdraget är ledigt.",
  noOffer: "Du har inget uppdrag att svara på just nu.",
  claim: (person: string, party: string) => `${person} vill företräda ${party}. Stämmer det?`,
  claimTitle: (person: string) => `Ny representant: ${person}`,
  claimOpen: "Väntar på besked",
  claimDone: "Klart",
  claimGone: "Inte aktuell",
  claimElsewhere: (person: string) =>
    `${person} frågar en annan part nu, så er part behöver inte svara. Du behöver inte göra något.`,
  claimText: (person: string, party: string) => `${person} vill företräda ${party}.`,
  claimConfirmed: (person: string, party: string) => `${person} företräder ${party}.`,
  claimRefused: (person: string) => `${person} företräder ingen part.`,
  asked: (party: string) => `Jag har frågat ${party}. Du får svar här när någon har bekräftat.`,
  joined: (party: string) => `Klart! Du företräder ${party}. Du kan svara på förslag och föreslå beslut.`,
  already: (party: string) => `Du företräder redan ${party}. Du behöver inte göra något mer.`,
  confirmed: (person: string) => `${person} är bekräftad och kan nu svara för sin part.`,
  refusedMember: (person: string) => `${person} är inte bekräftad, och har fått veta det.`,
  notJoined: (party: string) =>
    `${party} har inte bekräftat att du företräder dem. Hör av dig till dem om något har blivit fel.`,
  represented: (person: string) =>
    `${person} företräder redan en part och kan inte vara din ersättare. Välj någon annan.`,
  answersForOther: (person: string, party: string) =>
    `${person} är redan ersättare för någon som företräder ${party}, och kan bara svara för en part. Välj någon annan.`,
  thatPerson: "Den personen",
  noSuchClaim: "Ingen med det namnet väntar på besked. Skriv ”gruppen” så ser du vilka som är med.",
  notYourParty: "Det kan bara partens egna representanter eller en administratör bekräfta. Be någon av dem.",
  code: (code: string) =>
    `Skriv det här i den andra kanalen: i Slack ”/samsprak koppla ${code}”, i Teams ”@Samspråk koppla ${code}”. Koden gäller i 10 minuter och kan användas en gång. Tänk på att det staden skriver där kan räknas som expedierat.`,
  codeShown: "Koden har redan visats. Skriv ”koppla” igen för att få en ny.",
  onlyAdministrators: "Bara en administratör kan koppla en kanal till. Be gruppens administratör om hjälp.",
  linkInChannel: "Skriv det i kanalen som ska kopplas. Här är vi bara du och jag.",
  wrongCode: "Koden stämmer inte eller har gått ut. Be om en ny kod och försök igen.",
  orphanedCode:
    "Koden gäller inte längre, för den som gjorde den är inte med i gruppen nu. Be någon som är med om en ny kod.",
  alreadyTrying: "Jag prövar redan en kod åt dig. Vänta på det svaret, och försök igen om koden inte stämde.",
  tooManyTries: "Det blev för många försök. Vänta tio minuter, be om en ny kod och försök igen.",
  linkQuestion:
    "Gruppens beslut kommer att synas i den här kanalen. Det staden skriver här kan räknas som expedierat. Vill du koppla den?",
  linkQuestionToOthers:
    "Gruppens beslut kommer att synas i den här kanalen. Det staden skriver här kan räknas som expedierat. Vill du att den kopplas? En administratör i gruppen får frågan innan något syns.",
  linkIt: "Koppla kanalen",
  codeForYou: (code: string) =>
    `Skriv ”koppla ${code}” till mig på den andra plattformen, med ditt konto där. Koden gäller i 10 minuter och kan användas en gång. Ge den inte till någon annan.`,
  linkedYou: (name: string) => `Klart! Jag vet nu att det är du, och du har samma roller här som i ${name}.`,
  notLinked: {
    someone: "Det här kontot är redan med i gruppen som någon annan. Be en administratör om hjälp.",
    former:
      "Det här kontot har redan varit med i gruppen, och det som antecknats om det ändras inte. Vill du vara med med det här kontot, skriv ”jag företräder” och vilken part. Annars kan en administratör ta bort det med ”glöm medlem” och namnet, och sedan går det att koppla.",
    otherParty:
      "Det här kontot är utsett till ersättare för en annan part än din, och en person kan bara svara för en part. Be den som har utsett kontot att skriva ”ersättare avsluta”, och försök igen.",
  },
  unlinkedYou: "Kontot är bortkopplat. Du är kvar i gruppen med dina andra konton.",
  onlyAccount: "Det här är ditt enda konto i gruppen. Skriv ”lämna gruppen” om du vill lämna den.",
  channelToUnlink:
    "Det som redan står här ligger kvar, men inga beslut, kallelser eller andra nyheter kommer hit sedan, och det går inte att skriva till gruppen härifrån. För att koppla kanalen igen behövs en ny kod.",
  unlinkedChannel: "Kanalen är bortkopplad. Det som redan står här ligger kvar, men inget nytt kommer.",
  lastChannel: "Det här är gruppens enda kanal. Koppla en annan först.",
  quorumTooLarge: (parties: number) =>
    `Gruppen har ${parties} parter, så fler än så kan inte krävas för att besluta. Skriv ett mindre tal, eller lämna fältet tomt.`,
  saved: "Sparat. Det gäller från och med nu; det som redan är beslutat ändras inte.",
  partyAdded: (name: string) => `${name} är nu part. Be någon därifrån att trycka på ”Jag företräder en part”.`,
  partyExists: (name: string) => `Det finns redan en part som heter ${name}.`,
  partyExisted: (name: string) =>
    `En part som har slutat heter ${name}. Skriv ”part ny ${name}” om den ska vara med igen, eller välj ett annat namn.`,
  partyRenamed: (before: string, after: string) =>
    `${before} heter nu ${after}. Tidigare beslut behåller namnet från sin tid.`,
  twoParties: "En grupp behöver minst två parter. Lägg till en annan först.",
  unknownParty: (names: string) => `Gruppen har ingen sådan part. Parterna är ${names}.`,
  partyNeeded: "En representant behöver en part. Lägg till part=… eller använd formuläret.",
  notYourInvitation: "Du kan bjuda in representanter för din egen part. En administratör kan bjuda in alla.",
  invited: "Inbjudan är skickad. Personen är med när hen har tackat ja.",
  memberAlready: (name: string) =>
    `${name || "Personen"} är redan med i gruppen. Skriv ”ge roll” för att ändra en roll.`,
  unknownMember: "Ingen, eller mer än en, heter så i gruppen. Skriv ”gruppen” så ser du vilka som är med.",
  roleOffered: (name: string, role: string) =>
    `${name} har fått frågan om att bli ${role}. Rollen gäller när svaret har kommit.`,
  roleGiven: (name: string, role: string) => `${name} är nu ${role}.`,
  roleTaken: (name: string, role: string) => `${name} är inte längre ${role}.`,
  lastAdministrator: "Gruppen behöver minst en administratör. Gör någon annan till administratör först.",
  speaks:
    "Nu talar jag svenska med dig. Gruppens kort i kanalen är på gruppens språk. Type “language english” to go back.",
  left: (name: string) => `Du har lämnat ${name}. Det du har varit med om att besluta står kvar.`,
  removed: (name: string) => `${name} är inte längre med i gruppen. Det som är beslutat står kvar.`,
  notYourMember: "Du kan ta bort representanter för din egen part. En administratör kan ta bort alla.",
  alternateNeedsParty: "Du företräder ingen part, så du behöver ingen ersättare.",
  notYourself: "Du kan inte vara din egen ersättare. Välj någon annan.",
  dayHasBeen: "Den dagen har redan varit. Välj i dag eller en senare dag.",
  pastDate: "Till och med-datumet är före från och med-datumet. Välj ett senare datum.",
  appointed: (from: string, until: string | undefined) =>
    until
      ? `Din ersättare svarar för parten från ${from} till och med ${until}.`
      : `Din ersättare svarar för parten från ${from} tills vidare.`,
  appointedYou: (name: string, party: string) =>
    `Du är ersättare för ${name} och kan svara för ${party} under den tiden.`,
  dismissed: "Ersättarens uppdrag är avslutat.",
  noAlternate: "Du har ingen ersättare just nu.",
  alternates: (names: string) => `ersättare: ${names}`,
  unnamedAlternate: "utsedd",
  others: "Andra uppdrag i gruppen",
  otherRoles: { observer: "Observatörer", coOpted: "Adjungerade", administrator: "Administratörer" },
  linked: (name: string) =>
    `Kanalen är kopplad till ${name}. Besluten syns nu här också. Be alla trycka på ”Jag företräder en part”.`,
};

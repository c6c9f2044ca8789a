import { lifeCommands } from "./lifeCommands.ts";

/** What agreements say of their life: of each step, of why it cannot be taken, and of the days ahead. */
export const life = {
  commands: lifeCommands,
  news: (who: string, name: string, did: string) => `${name} ${did} (antecknat av ${who}).`,
  did: {
    openDialogue: "har öppnats för dialog mellan parterna",
    consult: "är på remiss",
    closeConsultation: "är inte på remiss längre",
    propose: "har låsts som slutförslag, som parterna nu beslutar om",
    reopen: "har öppnats igen, och parternas beslut gäller inte den nya texten",
    decide: "har beslutats av alla parter",
    reserve: "har fått ett förbehåll för ett beslut som ska komma",
    withdrawDecision: "saknar åter en parts beslut",
    sign: "har undertecknats",
    enterForce: "gäller",
    revise: "är under revidering, och gäller under tiden som förut",
    closeRevision: "gäller som förut, utan ny text",
    extend: "har förlängts",
    giveNotice: "har sagts upp",
    withdrawNotice: "gäller igen, uppsägningen är tillbakatagen",
    rescind: "har hävts",
    end: "har upphört",
    discontinue: "har avvecklats",
    abandon: "har lagts ner",
  },
  confirm: {
    typed: "bekräfta=ja",
    notDone: "Inget är gjort än. Läs, och bekräfta om det stämmer.",
    how: (typed: string) => `Tryck på knappen, eller skriv ”${typed}”. Vill du inte, så behöver du inte göra något.`,
    giveNotice: (name: string) =>
      `Du säger upp ${name} för din part. Alla parter får veta det, och uppsägningen tas bara tillbaka om alla vill.`,
    rescind: (name: string) =>
      `Du häver ${name} för din part, för att en annan part har brutit mot det. Det upphör genast för alla och det går inte att ångra här. Vill ni sluta efter en uppsägningstid skriver du ”utkast säg upp”.`,
    discontinue: (name: string) =>
      `Det antecknas att ${name} har avvecklats. Sedan kan inget mer göras med det, bara läsas.`,
    abandon: (name: string) => `Arbetet med ${name} läggs ner. Sedan kan inget mer göras med det, bara läsas.`,
  },
  standsNow: (name: string, state: string) => `${name}: ${state.toLowerCase()}.`,
  next: {
    draft: (number: number, _until: string | undefined) =>
      `Skriv ”utkast dialog ${number}” när det ska visas för parterna i kanalen.`,
    inDialogue: (number: number, _until: string | undefined) =>
      `Parterna föreslår ändringar. Sedan: ”utkast remiss ${number}” eller ”utkast slutförslag ${number}”.`,
    inConsultation: (number: number, until: string | undefined) =>
      `Svar senast ${until ?? ""}. Skriv svaren med ”utkast remissvar ${number}”, paragraf för paragraf. Sedan: ”utkast slutförslag ${number}”, eller ”utkast avsluta remiss ${number}” för att ändra mer.`,
    finalProposal: (number: number, _until: string | undefined) =>
      `Varje part antecknar sitt beslut: ”utkast beslutat ${number}”. Bara någon från parten kan göra det.`,
    decided: (number: number, _until: string | undefined) =>
      `Alla parter har beslutat. Beställ underlag för underskrift: ”utkast underskrift ${number}”.`,
    signed: (number: number, _until: string | undefined) => `När det börjar gälla: ”utkast gäller ${number}”.`,
    inForce: (number: number, _until: string | undefined) =>
      `Sätt dagar för uppföljning och uppsägning: ”utkast dagar ${number}”.`,
    extended: (number: number, _until: string | undefined) =>
      `Sätt dagar för uppföljning och uppsägning: ”utkast dagar ${number}”.`,
    underRevision: (number: number, _until: string | undefined) =>
      `Föreslå ändringar med ”utkast ändra ${number}”. Det gamla avtalet gäller tills det nya gör det.`,
    noticeGiven: (number: number, _until: string | undefined) =>
      `Vill alla parter gå vidare: ”utkast stå kvar ${number}” och sedan ”utkast återta uppsägning ${number}”.`,
    rescinded: (number: number, _until: string | undefined) => `Är allt avslutat: ”utkast avveckla ${number}”.`,
    ended: (number: number, _until: string | undefined) => `Är allt avslutat: ”utkast avveckla ${number}”.`,
    discontinued: (_number: number, _until: string | undefined) => "Det står kvar att läsa.",
    abandoned: (_number: number, _until: string | undefined) => "Det står kvar att läsa.",
  },
  shortConsultation:
    "Remisstiden är kortare än tre veckor. Föreningar som möts en gång i månaden hinner kanske inte; sätt gärna en senare dag.",
  reserved: (body: string) => `Ni undertecknar med förbehåll för beslut i ${body}.`,
  decisionWithdrawn: "Det som din part hade antecknat gäller inte längre. Det står kvar i historiken.",
  notYetDecided: "Dagen har inte varit än. Anteckna beslutet när det är fattat, eller skriv ”utkast förbehåll”.",
  notYetSigned: "Dagen har inte varit än. Anteckna underskriften när alla har undertecknat.",
  agreedToExtend: (date: string) =>
    `Antecknat: din part förlänger till och med ${date}. När alla parter har beslutat förlänger ordföranden eller sekreteraren.`,
  agreedToStay: "Antecknat: din part vill att uppsägningen tas tillbaka.",
  noticePeriod: (period: string) =>
    `Avtalet säger att uppsägningstiden är ${period}: kontrollera att dagen stämmer med den.`,
  noNotice: "Ingen har sagt upp avtalet, så det finns ingen uppsägning att ta tillbaka.",
  notApplying: (state: string) => `Det går när avtalet gäller. Nu är det: ${state.toLowerCase()}.`,
  refused: (name: string, state: string, why: string) => `${name} (${state.toLowerCase()}): ${why}`,
  reasons: {
    notFromHere: "Det steget går inte att ta nu.",
    notYourRole: "Det gör någon annan i gruppen. Fråga ordföranden eller sekreteraren.",
    notYourParty: "Bara någon som företräder en av avtalets parter kan göra det, och bara för sin egen part.",
    severalParties: "Det behövs minst två parter.",
    recipients: "Skriv vilka som ska svara.",
    untilLater: "Sista svarsdagen måste komma efter i dag.",
    consultationOver: "Remisstiden är inte slut. Vänta, eller skriv ”utkast avsluta remiss” och numret.",
    frozen: "Texten är inte låst, eller stämmer inte med sin kontrollsumma. Lås den som slutförslag först.",
    partyOfAgreement: "Din part är inte part i avtalet.",
    record: "Skriv vem som har beslutat, vilken dag och vilken paragraf.",
    awaitedBody: "Skriv vems beslut ni väntar på.",
    reason: "Skriv varför.",
    nobodyRejected: "En part har beslutat nej.",
    nobodyLeftUndecided:
      "En part har lämnat gruppen utan att besluta. Öppna texten igen och skriv ”utkast ta bort part”.",
    everyPartyDecided: "Alla parter har inte beslutat, och har inget antecknat förbehåll.",
    signatures: "Skriv underskriftstjänstens referens, eller var originalet finns.",
    noReservation: "En part har ett förbehåll kvar. Anteckna dess beslut först.",
    startReached: "Första dagen har inte kommit än. Då börjar det gälla av sig självt, och du behöver inte göra något.",
    everyPartyExtends: "Alla parter har inte beslutat att förlänga till den dagen: ”utkast förlängning” och numret.",
    laterEnd: "Den nya sista dagen måste komma efter den gamla.",
    notBinding: "Alla parter har undertecknat. Låt avtalet börja gälla, och skriv sedan ”utkast revidera” och numret.",
    withinTerm:
      "Uppsägning kan bara göra avtalstiden kortare. Ska avtalet gälla längre beslutar alla parter: ”utkast förlängning” och numret.",
    endAfterNotice: "Avtalet kan inte upphöra före i dag, eller tidigare än uppsägningstiden tillåter.",
    everyPartyAgrees: "Alla parter måste vilja det först: ”utkast stå kvar” och numret.",
    endReached: "Sista dagen har inte varit än, eller saknas.",
    decisionToDiscontinue: "Skriv vilket beslut det vilar på.",
    textInForce: "Ingen text gäller än, så det finns inget att säga upp eller häva.",
    nothingStands: "Det finns ett gällande avtal bakom. Avsluta revideringen i stället.",
  },
  reminders: {
    consultation: (name: string, date: string) =>
      `Sista dag att svara på remissen av ${name} är ${date}. Skriv svaren med ”utkast remissvar”, eller svara att ni avstår.`,
    consultationOver: (name: string, date: string) => `Sista dag att svara på remissen av ${name} var ${date}.`,
    start: (name: string, date: string) =>
      `${name} skulle börja gälla ${date}, men alla beslut är inte antecknade. Anteckna dem, och skriv sedan ”utkast gäller” och numret.`,
    notice: (name: string, date: string) => `${name} måste sägas upp senast ${date}, om någon part vill göra det.`,
    term: (name: string, date: string) =>
      `${name} går ut ${date} och förlängs inte av sig självt. Ska det förlängas behöver alla parter besluta: ”utkast förlängning” och numret.`,
    followUp: (name: string, date: string) => `${name} ska följas upp ${date}. Ta upp det på nästa möte.`,
    over: (name: string, date: string) => `${name} gick ut ${date}.`,
  },
};

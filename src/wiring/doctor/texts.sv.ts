import type { SubjectName } from "./finding.ts";

const subjects: Readonly<Record<SubjectName, string>> = {
  settings: "Inställningar",
  manifests: "Manifest",
  address: "Adress",
  folder: "Mapp",
  backups: "Säkerhetskopior",
  database: "Databas",
  migrations: "Databasens tabeller",
  clock: "Klocka",
  record: "Utskick och jobb",
  slack: "Slack",
  teams: "Teams",
  model: "Språkmodell",
};

export const sv = {
  subjects,
  states: { right: "Rätt", wrong: "FEL", note: "Obs" },
  toDo: "Gör så här:",
  summary: (faults: number) =>
    faults === 0 ? "Inget fel hittades." : faults === 1 ? "Ett fel hittades." : `${faults} fel hittades.`,
  late: (seconds: number) => `Inget svar inom ${seconds} sekunder.`,
  lateMend: "Se efter att tjänsten är igång och att nätet dit är öppet, och kör npm run doctor igen.",
  failed: (reason: string) => `Kunde inte kontrolleras: ${reason}`,
  mend: "Rätta det som står på raden, och kör npm run doctor igen.",

  settingsRead: "Alla går att läsa.",
  settingsMend: "Ändra dem i .env eller i miljön. Vad var och en betyder står i .env.example.",
  roomOn: "Rummet är på: vem som helst på den här datorn kan agera som vem som helst.",

  manifestsCurrent: "De stämmer med programmets kommandon.",
  manifestsStale: (paths: string) => `De här stämmer inte med programmets kommandon: ${paths}.`,
  manifestsMend: "Kör npm run generate och uppdatera apparna i Slack och Teams med de nya filerna.",

  addressMissing: "PUBLIC_URL är inte satt. Länkar till sidor, kalendrar och filer kan inte ges.",
  addressMissingMend: "Sätt PUBLIC_URL till adressen som världen når Samspråk på.",
  addressPlain: (url: string) => `${url} är inte https.`,
  addressPlainMend: "Sätt en omvänd proxy med certifikat framför, och PUBLIC_URL till dess https-adress.",
  addressRight: (url: string) => `${url} är https.`,
  addressAnswers: (url: string) => `${url} är https, och Samspråk svarar där.`,
  addressSilent: (url: string, reason: string) => `${url} svarar inte härifrån (${reason}).`,
  addressSilentMend: "Är Samspråk igång, se efter att proxyn skickar vidare till det. Annars behöver inget göras.",

  folderWritable: (dir: string, free: string) => `Går att skriva i ${dir}. ${free} är ledigt.`,
  folderFull: (dir: string, free: string) => `Bara ${free} är ledigt där ${dir} ligger.`,
  folderFullMend: "Frigör plats eller flytta DATA_DIR till en större disk. En full disk stoppar allt som ska sparas.",
  folderShut: (dir: string, code: string) => `Det går inte att skriva i ${dir} (${code}).`,
  folderShutMend: "Ge användaren som kör Samspråk rätt att skriva där, eller sätt DATA_DIR till en annan mapp.",
  folderUnmakeable: (dir: string, there: string, code: string) =>
    `${dir} finns inte och kan inte göras: det går inte att skriva i ${there} (${code}).`,
  folderMissing: (dir: string) => `${dir} finns inte än. Den görs vid första starten.`,

  backupNone: "Det finns ingen säkerhetskopia än.",
  backupNoneMend:
    "Programmet gör en varje natt medan det är igång. Stoppa det och kör npm run backup för att göra en nu.",
  backupOld: (name: string, days: number) => `Den senaste, ${name}, är ${days} dygn gammal.`,
  backupFresh: (name: string, hours: number) => `Den senaste, ${name}, är ${hours} timmar gammal.`,

  databaseAnswers: (version: string) => `Den svarar. PostgreSQL ${version}.`,
  databaseMissing: "Det finns ingen databas än. Den görs vid första starten.",
  databaseInUse: "Samspråk är igång och har den inbyggda databasen öppen. Det säger att det är redo.",
  databaseBusy: (reason: string) =>
    `En process har den inbyggda databasen öppen, men säger inte att den är redo: ${reason}.`,
  databaseBusyMend: "Läs programmets logg. Starta om det om det inte blir redo inom en minut.",
  databaseAway: (reason: string) => `Den går inte att nå: ${reason}`,
  databaseAwayMend: "Se efter att servern är igång och att DATABASE_URL stämmer.",

  migrationsApplied: (count: number) => `Alla ${count} migreringar är gjorda.`,
  migrationsPending: (names: string) => `De här migreringarna är inte gjorda än: ${names}. De görs vid nästa start.`,

  clockRight: (ms: number) => `Datorns klocka och databasens skiljer sig ${ms} ms.`,
  clockWrong: (seconds: number) => `Datorns klocka och databasens skiljer sig ${seconds} sekunder.`,
  clockMend: "Slå på tidssynkronisering (NTP) på båda. Slack vägrar förfrågningar vars tid är fem minuter fel.",

  postsRight: "Inga utskick har misslyckats.",
  postsFailed: (count: number, problems: string) => `${count} utskick kunde inte levereras: ${problems}.`,
  postsFailedMend:
    "Se efter att Samspråk är med i kanalen och får skriva där. Kortet skickas igen när det som det visar ändras.",
  postsLate: (count: number, minutes: number) =>
    `${count} utskick väntar. Det äldsta skulle ha gått för ${minutes} minuter sedan.`,
  postsLateMend: "Se efter att programmet är igång och att plattformarna svarar.",
  doubts: (count: number) => `${count} utskick kan ha kommit två gånger. Det står på korten.`,
  jobsFailed: (names: string) => `Jobb som har getts upp: ${names}.`,
  jobsFailedMend: "Sök efter ”is given up” i loggen. Där står vad som hände. De glöms efter 14 dygn.",
  jobsRight: "Inga jobb har getts upp.",
  installationsBroken: (teams: string) => `De här installationerna går inte att använda: ${teams}.`,
  installationsBrokenMend: "Installera appen igen i arbetsytan, och kör npm run install:slack.",
  cannotCount: (reason: string) => `Tabellerna går inte att läsa: ${reason}`,
  cannotCountMend: "Starta Samspråk en gång, så görs tabellerna klara.",

  notSetUp: "Inte uppsatt.",
  slackRight: (team: string) => `Token gäller i ${team}, med alla rättigheter som manifestet ber om.`,
  slackScopes: (team: string, missing: string) => `Token gäller i ${team}, men dessa rättigheter saknas: ${missing}.`,
  slackScopesMend: "Uppdatera appen från manifests/ på api.slack.com/apps, och installera den igen i arbetsytan.",
  slackUnknownScopes: (team: string) => `Token gäller i ${team}. Slack sa inte vilka rättigheter den har.`,
  slackRefused: (code: string) => `Slack tar inte emot SLACK_BOT_TOKEN (${code}).`,
  slackRefusedMend: "Kopiera Bot User OAuth Token på nytt från appens sidor på api.slack.com/apps.",
  slackAway: (code: string) => `Slack går inte att nå (${code}).`,
  slackAwayMend: "Se efter att nätet till slack.com är öppet, och vad SLACK_API_URL är.",
  slackStored: "Inga inställningar har en egen token. Installationerna som är lagrade står under utskick och jobb.",

  teamsRight: "Microsoft ger oss en token.",
  teamsAnonymous: "TEAMS_ANONYMOUS är på: bara för att prova på den egna datorn.",
  teamsRefused: (reason: string) => `Microsoft ger oss ingen token: ${reason}`,
  teamsRefusedMend: "Se efter TEAMS_APP_ID, TEAMS_APP_TENANT_ID och TEAMS_APP_PASSWORD. Lösenord i Entra ID går ut.",

  modelRight: (host: string) => `${host} svarar.`,
  modelRefused: (host: string, status: number) => `${host} svarar med fel ${status}.`,
  modelRefusedMend:
    "Se efter OPENAI_API_KEY och OPENAI_BASE_URL. Utan modell gör Samspråks egna regler sammanfattningarna.",
  modelAway: (host: string, reason: string) => `${host} går inte att nå (${reason}).`,

  usage:
    "npm run doctor\n" +
    "Ser efter att Samspråk kan köras här: inställningar, databas, plattformar, utskick. Ändrar inget.\n" +
    "--json ger samma som JSON. Slutar med 0 om inget är fel, annars 1.",
};

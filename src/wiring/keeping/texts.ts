import type { Both, SameTexts } from "../../core/texts.ts";

const sv = {
  noDatabase: (dir: string) => `Det finns ingen databas i ${dir}. Sätt DATA_DIR till mappen där den ligger.`,
  backedUp: (path: string, megabytes: string) =>
    `Klart. Hela databasen finns i ${path} (${megabytes} MB). Spara en kopia på en annan dator, och SECRET_KEY för sig.`,
  backupTaken: (latest: string | undefined) =>
    `Samspråk är igång och har databasen öppen. Det gör själv en kopia varje natt${latest ? `; den senaste är ${latest}` : ""}.\n` +
    "Stoppa Samspråk och kör npm run backup igen för att göra en nu.",
  backupOnServer:
    "DATABASE_URL är satt, och en databas på en server kopieras med serverns egna verktyg, även medan Samspråk är igång:\n" +
    'pg_dump --format=custom --file=samsprak.dump "$DATABASE_URL"\n' +
    "Inget har kopierats.",
  moveUsage:
    "npm run move -- --to postgresql://…\n" +
    "Flyttar allt i den inbyggda databasen till en tom databas på en PostgreSQL-server. Stoppa Samspråk först.\n" +
    "Det som finns i DATA_DIR rörs inte.",
  moveFromServer: "DATABASE_URL är satt, så Samspråk använder redan en server. Inget har flyttats.",
  moveTaken: "Samspråk är igång och har databasen öppen. Stoppa det och kör kommandot igen. Inget har flyttats.",
  notEmpty: (tables: number) =>
    `Databasen som du vill flytta till är inte tom: den har ${tables} tabeller. Gör en ny och tom databas och kör kommandot igen. Inget har flyttats.`,
  moveFailed: (reason: string) =>
    `Flytten gick inte: ${reason}\nDet som finns i DATA_DIR är orört. Gör en ny och tom databas och försök igen.`,
  differs: (tables: string) => `dessa tabeller blev inte likadana: ${tables}`,
  chainsDiffer: (groups: string) => `dessa gruppers granskningskedjor blev inte likadana: ${groups}`,
  brokenBefore: (groups: string) =>
    `De här gruppernas granskningskedjor var brutna redan före flytten: ${groups}. Kör npm run audit och ta reda på varför.`,
  moved: (tables: number, rows: number, chains: number) =>
    [
      `Klart. ${rows} rader i ${tables} tabeller är flyttade och jämförda, och ${chains} granskningskedjor är likadana på båda sidor.`,
      "Gör så här nu:",
      "1. Sätt DATABASE_URL till den nya databasen, och starta Samspråk.",
      "2. Ordna säkerhetskopior av servern: den kopierar inte sig själv.",
      "3. Spara mappen DATA_DIR tills du vet att allt fungerar, och ta sedan bort den. Den innehåller personuppgifter.",
    ].join("\n"),
};

const en: SameTexts<typeof sv> = {
  noDatabase: (dir) => `There is no database in ${dir}. Set DATA_DIR to the folder where it is.`,
  backedUp: (path, megabytes) =>
    `Done. The whole database is in ${path} (${megabytes} MB). Keep a copy on another machine, and SECRET_KEY apart from it.`,
  backupTaken: (latest) =>
    `Samspråk is running and has the database open. It makes a copy by itself every night${latest ? `; the latest is ${latest}` : ""}.\n` +
    "Stop Samspråk and run npm run backup again to make one now.",
  backupOnServer:
    "DATABASE_URL is set, and a database on a server is copied with the server's own tools, also while Samspråk runs:\n" +
    'pg_dump --format=custom --file=samsprak.dump "$DATABASE_URL"\n' +
    "Nothing has been copied.",
  moveUsage:
    "npm run move -- --to postgresql://…\n" +
    "Moves all that is in the embedded database to an empty database on a PostgreSQL server. Stop Samspråk first.\n" +
    "What is in DATA_DIR is not touched.",
  moveFromServer: "DATABASE_URL is set, so Samspråk uses a server already. Nothing has been moved.",
  moveTaken: "Samspråk is running and has the database open. Stop it and run this again. Nothing has been moved.",
  notEmpty: (tables) =>
    `The database that you want to move to is not empty: it has ${tables} tables. Make a new, empty one and run this again. Nothing has been moved.`,
  moveFailed: (reason) =>
    `The move failed: ${reason}\nWhat is in DATA_DIR is untouched. Make a new, empty database and try again.`,
  differs: (tables) => `these tables did not come out the same: ${tables}`,
  chainsDiffer: (groups) => `the audit chains of these groups did not come out the same: ${groups}`,
  brokenBefore: (groups) =>
    `The audit chains of these groups were broken before the move already: ${groups}. Run npm run audit, and find out why.`,
  moved: (tables, rows, chains) =>
    [
      `Done. ${rows} rows in ${tables} tables are moved and compared, and ${chains} audit chains are the same on both sides.`,
      "What to do next:",
      "1. Set DATABASE_URL to the new database, and start Samspråk.",
      "2. See to backups of the server: it does not copy itself.",
      "3. Keep the folder DATA_DIR until you know that all works, then remove it. It holds personal data.",
    ].join("\n"),
};

export type KeepingTexts = SameTexts<typeof sv>;
export const texts: Both<KeepingTexts> = { sv, en };

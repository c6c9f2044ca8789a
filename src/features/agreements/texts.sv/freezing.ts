/** What is said before and when a text is locked as the final proposal. */
export const freezing = {
  effect: (name: string) =>
    `Texten i ${name} låses som den är nu, och varje part beslutar om just den texten. Vill ni ändra den sedan måste den öppnas igen, och då får alla parter besluta på nytt.`,
  missing: (count: number, labels: string, number: number) =>
    `${count === 1 ? "En uppgift" : `${count} uppgifter`} saknas i texten: ${labels}. Fyll gärna i innan du låser: ”utkast uppgift ${number}”.`,
  more: (count: number) => `${count} till`,
  noBody: (names: string, number: number) =>
    `Det står inte vem som beslutar för ${names}. Skriv det med ”utkast part ${number}”, partens namn och organet.`,
  notYet: (name: string) => `${name} kan inte låsas än.`,
  noStart: (number: number) =>
    `Första dagen saknas, och utan den kan det aldrig börja gälla: ”utkast dagar ${number} från=2027-01-15”.`,
  outside: (names: string, number: number) =>
    `Inte med i gruppen: ${names}. Bara någon från parten kan anteckna dess beslut. Bjud in parten, eller skriv ”utkast ta bort part ${number}” och namnet.`,
  waiting: (changes: string, number: number, first: number) =>
    `Föreslagna ändringar väntar (nummer ${changes}), och de kan inte införas i en låst text. Inför dem eller avstå från dem, till exempel ”utkast inför ${number} ${first}” eller ”utkast avstå ${number} ${first}” och varför.`,
  frozen: (hash: string) => `Texten är låst. Kontrollsumma (SHA-256): ${hash}.`,
};

/** What someone is told who is invited, or waits to be let in. */
export const waiting = {
  state: "Så här ligger det till",
  invited: (roles: string, group: string) =>
    `Du är inbjuden som ${roles} i ${group}, och gruppen väntar på ditt svar. Inget gäller förrän du har tackat ja.`,
  claimed: (party: string, people: string) =>
    `Du har sagt att du företräder ${party}. Det väntar på att någon av dessa bekräftar det: ${people}. Jag hör av mig när det är klart.`,
  request: (channel: string, people: string) =>
    `Du har bett att få koppla kanalen ${channel}. Det väntar på att någon av dessa säger ja: ${people}. Jag hör av mig när det är klart.`,
  standsIn: (person: string, from: string) =>
    `Du blir ersättare för ${person} från och med ${from}. Till dess behöver du inte göra något.`,
  nothing: (group: string) => `Du är inte med i ${group}, och ingen fråga om dig väntar på svar.`,
  administrator: (person: string) => `${person} (administratör)`,
  nobody: "en administratör i gruppen",
  can: "Det här kan du göra",
  accept: "Tacka ja: skriv ”ta uppdraget”.",
  decline: "Tacka nej: skriv ”avböj uppdraget”.",
  remind: "Hör av dig till någon av dem om det dröjer.",
  represent: "Säg vilken part du företräder: skriv ”jag företräder” och partens namn.",
  another: "Byt part, om det blev fel: skriv ”jag företräder” och rätt parts namn.",
  withdraw: "Ångra dig: skriv ”lämna gruppen”.",
  withdrew: (group: string) => `Klart. Du är inte med i ${group}, och ingen fråga om dig väntar längre på svar.`,
};

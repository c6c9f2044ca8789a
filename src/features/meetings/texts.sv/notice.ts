/** What is said when meetings are called, and what the clock says about them. */
export const notice = {
  title: (meeting: string) => `Kallelse – ${meeting}`,
  short: (days: number) =>
    `Mötet bokades senare än vad gruppens regel om kallelse ${days} dagar före mötet medger, så tiden är kortare än regeln.`,
  late: "Kallelsen skickades senare än tänkt.",
  addMore: "Vill du ta upp något? Skriv ”dagordning lägg till” och vad det gäller.",
  withoutPlace: (number: string) =>
    `Kallelsen till möte ${number} säger inte var mötet hålls, för ingen plats eller länk är angiven. Skriv ”möte flytta ${number} plats=” och platsen, så följer den med.`,
  sendNow: "Skicka nu",
  change: "Ändra dagordningen",
  wait: "Vänta",
  sent: (number: string) => `Kallelsen till möte ${number} är skickad. Den syns i gruppens kanaler.`,
  sentAlready: (number: string) =>
    `Kallelsen till möte ${number} är redan skickad. Den följer dagordningen, så du behöver inte skicka den igen.`,
  held: (number: string) => `Jag väntar med kallelsen till möte ${number}. Skriv ”kallelse skicka” när den ska gå ut.`,
  notPlanned: (number: string) => `Möte ${number} är inte planerat längre, så ingen kallelse behövs.`,
  sentLate: "Det här skickas senare än tänkt.",
  itemsWanted: (number: string, when: string, until: string) =>
    `Har du något att ta upp på möte ${number}, ${when}? Skriv ”dagordning lägg till” och vad det gäller. Kallelsen med dagordningen skickas ${until}.`,
  soon: (number: string, at: string) =>
    `Kallelsen till möte ${number} skickas ${at}. Gör du ingenting skickas den då, med den här dagordningen.`,
  stillHeld: (number: string, when: string) =>
    `Du har valt att vänta med kallelsen till möte ${number}, ${when}. Enligt gruppens regel ska den skickas nu. Skriv ”kallelse skicka” när den är klar.`,
  pleaseAnswer: (number: string, when: string, distance: boolean) =>
    `Möte ${number} är ${when}. Du har inte svarat än. Skriv ”kommer”${distance ? ", ”distans”" : ""} eller ”förhinder”, eller använd knapparna.`,
};

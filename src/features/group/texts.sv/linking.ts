const platforms: Readonly<Record<string, string>> = { slack: "Slack", teams: "Microsoft Teams", room: "Samspråks rum" };

/** A channel that someone with a code wants to link, and that an administrator answers about. */
export const linking = {
  asked:
    "Jag har frågat gruppens administratörer. När någon av dem har sagt ja syns besluten här. Du får besked i vår egen konversation.",
  asks: (person: string, channel: string) => `${person} vill koppla kanalen ${channel} till gruppen. Stämmer det?`,
  title: (channel: string) => `Koppla kanalen ${channel}?`,
  asker: "Den som frågar",
  representing: (name: string, party: string) => `${name}, företräder ${party}`,
  notInGroup: (name: string) => `${name}, företräder ingen part än`,
  organisation: "Organisation",
  channel: "Kanal",
  unnamedChannel: "kanalens namn är inte känt",
  oneMore: "utan känt namn",
  platform: "Chattprogram",
  platforms: (platform: string) => platforms[platform] ?? platform,
  warning:
    "Gruppens beslut kommer att synas där, och alla i den kanalen kan läsa dem. Det staden skriver där kan räknas som expedierat.",
  ifUnknown: "Känner du inte igen personen eller kanalen, tryck på ”Neka” och gör en ny kod.",
  states: { waiting: "Väntar på besked", linked: "Kopplad", refused: "Nekad", withdrawn: "Återtagen" },
  tooOld: "För gammal",
  expired: "Frågan är för gammal. Skriv ”koppla” för att få en ny kod.",
  confirmed: (channel: string) => `Kanalen ${channel} är kopplad. Besluten syns nu där också.`,
  refused: (channel: string) => `Kanalen ${channel} är inte kopplad. Hör gärna av dig till den som frågade.`,
  told: {
    linked: (group: string) => `Kanalen är kopplad till ${group}. Be alla i den trycka på ”Jag företräder en part”.`,
    refused: (group: string) =>
      `En administratör i ${group} har sagt nej till att koppla kanalen. Hör av dig till någon i gruppen om det blev fel.`,
  },
  codeInChat:
    "Koden kan du bara få i chatten, så att ingen som lånar din webbläsare kan koppla sitt konto till dig. Skriv ”koppla mig” till mig där.",
  newAccount: {
    title: "Ett nytt konto är kopplat till dig",
    told: (platform: string, group: string) => `Ett konto i ${platform} är nu ditt i ${group}.`,
    text: "Den som har kontot läser det som du läser, och svarar i ditt namn. Är det inte ditt, koppla bort det nu.",
    unlinked:
      "Kontot är bortkopplat. Skriv också ”webb logga ut alla”, och säg till en administratör om något har gjorts i ditt namn.",
    none: "Inget konto har kopplats till dig efter det här.",
  },
  takenMeanwhile: "Kanalen hör redan till en grupp. Koppla bort den där först, eller tryck på ”Neka”.",
  severalWait: "Flera kanaler väntar på besked. Skriv ”koppla bekräfta” och namnet på den som frågar.",
  noneWaits: "Ingen kanal med det namnet väntar på besked. Skriv ”koppla” för att få en kod till en ny.",
};

import { ended } from "../../../language/format/sentence.ts";

/** What is said from when the text is sent until it is approved, and after. */
export const approval = {
  noCheckers:
    "Säg vem eller vilka som justerar: skriv till exempel ”protokoll skicka 3 justerare=Bosse,Cilla”. Helst en från varje part.",
  unknownChecker: (name: string) => `Jag hittar ingen ${name} i gruppen. Skriv namnet som det står i ”gruppen”.`,
  nothingToSend: "Utkastet har inga rader. Lägg till något, eller kasta det.",
  readFirst: (version: number) =>
    `Texten finns nu i version ${version}. Läs det som är ändrat och tryck på Godkänn texten.`,
  onlyLeadersReplace:
    "Bara ordföranden och sekreteraren kan byta ut en justerare. Du kan be en till: skriv samma sak utan istället=.",
  replaced: (name: string, called: string) => `${name} har bett någon annan justera ${called} i ditt ställe.`,
  ownTextAlone: "Du kan inte ensam justera en text som du själv har bett om. Välj någon mer, helst från en annan part.",
  onlyRepresentatives: (name: string) => `${name} företräder ingen part och kan inte justera. Välj någon som gör det.`,
  hasMinutes: (called: string) =>
    `Mötet har redan ${called}. Föreslå en rättelse där, eller lägg till en notering om den är godkänd.`,
  hasTakenBack: (called: string, number: string) =>
    `Mötet har redan ${called}, som är tillbakatagen och ska skickas igen. Den som skrev den, eller sekreteraren, ändrar den och skriver ”protokoll skicka ${number}”. Ditt utkast kan du kasta.`,
  sent: (called: string, names: string, paragraphs: string) =>
    `${called} har skickats till ${names}. Punkterna har fått ${paragraphs}. Texten kan nu räknas som upprättad.`,
  partiesWithout: (parties: string) => `Ingen justerar för ${parties}.`,
  pleaseCheck: (name: string, called: string) =>
    `${name} ber dig justera: stämmer texten i ${called} med det som sades? Godkänn den, eller föreslå en rättelse.`,
  checkAgain: (called: string, version: number) =>
    `${called} har rättats och finns i version ${version}. Läs det som är ändrat och godkänn texten på nytt.`,
  notChecker: "Du är inte justerare för den texten.",
  notSent: (called: string) => `${called} har inte skickats till justerarna än.`,
  newer: "Texten har ändrats sedan kortet ritades. Läs den nya versionen och godkänn den.",
  rightLost:
    "Du företräder inte längre den part som du justerade för, och kan inte godkänna texten. Sekreteraren har fått veta det och kan utse någon annan.",
  vacant: (names: string) =>
    `Du har godkänt texten. ${names} kan inte längre justera: sekreteraren eller ordföranden utser någon annan, eller går vidare utan.`,
  stillChecks: (name: string) =>
    `${name} kan fortfarande justera. Vänta på svaret, eller utse någon annan med istället=.`,
  nobodyLeft: "Då finns ingen justerare kvar. Utse någon annan: skriv ”protokoll justerare” med numret och ett namn.",
  writerLeft:
    "Då justerar bara den som bad om texten. Utse någon annan: skriv ”protokoll justerare” med numret och ett namn.",
  goesOnWithout: (name: string) => `Texten väntar inte längre på någon i stället för ${name}.`,
  states: { takenBack: "Tillbakatagen" },
  takenBack: (called: string, number: string) =>
    `${called} är ditt utkast igen. Ändra det och skriv ”protokoll skicka ${number}” när det är klart. Paragraferna behåller sina nummer.`,
  wasTakenBack: (name: string, called: string, reason: string) =>
    `${name} har tagit tillbaka ${called}: ${ended(reason)} Du behöver inte göra något; du får frågan igen när texten skickas.`,
  takenBackHow: (number: string) =>
    `Bara den som skrev utkastet och sekreteraren ser texten nu. De ändrar den och skickar den igen med ”protokoll skicka ${number}”.`,
  isTakenBack: (called: string) =>
    `${called} är tillbakatagen av den som skrev den. Justerarna får frågan igen när den skickas.`,
  noLongerShown:
    "Texten skrevs ur en privat kanal och visas bara för dem som har med den att göra. Du behöver inte göra något. Fråga sekreteraren om du ändå ska läsa den.",
  notDiscarded: (called: string) =>
    `${called} har varit hos justerarna och kan inte kastas. Ändra utkastet och skicka det igen.`,
  already: "Du har redan godkänt den här versionen.",
  approvedByYou: (left: string) => `Du har godkänt texten. Den väntar på ${left}.`,
  allApproved: (called: string) => `Du har godkänt texten. Alla justerare har godkänt: ${called} är låst.`,
  openCorrections: (count: number) =>
    count === 1
      ? "Du har godkänt texten. En föreslagen rättelse är inte avgjord än. Låset kommer när den är det."
      : `Du har godkänt texten. ${count} föreslagna rättelser är inte avgjorda än. Låset kommer när de är det.`,
  sealed: (called: string, hash: string) => `${called} är låst. Kontrollsumma: ${hash}.`,
  whichLine: (paragraph: string, lines: string) =>
    `${paragraph} har flera rader (${lines}). Lägg till rad= och numret på den som ska ändras.`,
  unknownLine: (line: string) => `Texten har ingen rad ${line}.`,
  notPresent: (name: string) => `${name} står inte bland dem som var med. Skriv namnet som det står i texten.`,
  noLine: (paragraph: string) => `${paragraph} har ingen sådan rad att rätta.`,
  proposed: (number: number) => `Rättelse ${number} är föreslagen. Den som skrev utkastet och sekreteraren får frågan.`,
  pleaseSettle: (name: string, number: number, paragraph: string, called: string) =>
    `${name} föreslår en rättelse av ${paragraph} i ${called}. Skriv ”protokoll ta in” eller ”protokoll avslå” med rättelse ${number}.`,
  unknownCorrection: (number: string) => `Det finns ingen öppen rättelse ${number}.`,
  taken: (version: number) =>
    `Rättelsen är intagen. Texten finns nu i version ${version}, och justerarna får godkänna den på nytt.`,
  declined: "Rättelsen är avslagen.",
  wasDeclined: (number: number, called: string, reason: string) =>
    `Din rättelse ${number} av ${called} togs inte in: ${ended(reason)}`,
  afterDeclined: {
    locked: (number: string) =>
      `Alla justerare har godkänt, så texten är låst. Behöver något mer stå där? Be ordföranden eller sekreteraren att skriva ”protokoll notera ${number}” och texten.`,
    approves: "Godkänn texten, eller föreslå en annan rättelse.",
    approved: "Du har godkänt texten. Tills den är låst kan du föreslå en annan rättelse.",
    nothing: "Du behöver inte göra något.",
  },
  correctionLine: (number: number, paragraph: string, text: string) => `Rättelse ${number}, ${paragraph}: ${text}`,
  changedSince: (version: number) => `Ändrat sedan version ${version}`,
  added: (text: string) => `Tillagt: ”${text}”`,
  struck: (text: string) => `Struket: ”${text}”`,
  versionOf: (version: number) => `Version ${version}`,
  facts: { checkers: "Justerare", version: "Version" },
  hasApproved: (name: string) => `${name} har godkänt`,
  waitsFor: (name: string) => `${name} har inte svarat`,
  hasLeft: (name: string) => `${name} kan inte längre justera`,
  howTo: (number: string, { paragraph, line }: { readonly paragraph: number; readonly line: number | undefined }) =>
    `Skriv ”protokoll godkänn ${number}” eller ”protokoll rättelse ${number} §${paragraph} så bör det stå${line === undefined ? "" : ` rad=${line}`}”. Att justera är att intyga att texten stämmer; det beslutar inget.`,
  howToSettle: (number: string, correction: number) =>
    `Skriv ”protokoll ta in ${number} ${correction}”, eller ”protokoll avslå ${number} ${correction}” och varför.`,
  appointed: (name: string) => `${name} är tillfrågad som justerare.`,
  isChecker: (name: string) => `${name} är redan justerare.`,
  checkerLeft: (name: string, called: string, number: string) =>
    `${name} kan inte längre justera ${called}. Texten låses inte förrän du har valt: utse någon annan med ”protokoll justerare ${number} ny=namn”, eller gå vidare utan med ”protokoll justerare ${number} utan="${name}"”.`,
  noted: "Noteringen är tillagd, med dagens datum.",
  notApproved: "Det går att notera först när texten är godkänd. Föreslå en rättelse i stället.",
  referred: "Referensen är antecknad.",
  laterNews: (called: string) => `En notering har lagts till ${called}.`,
  home: {
    title: "Protokoll",
    check: (called: string) => `${called} väntar på att du godkänner texten`,
    draft: (called: string) => `${called} är ett utkast som bara du och sekreteraren ser`,
    ownDraft: (called: string) => `${called} är ett utkast som bara du ser`,
    anothersDraft: (called: string) => `${called} är ett utkast som bara du och den som bad om det ser`,
    vacant: (called: string) => `${called} saknar en justerare: utse någon annan, eller gå vidare utan`,
    settle: (called: string) => `${called} har en föreslagen rättelse att avgöra`,
    approved: (called: string) => `${called} är godkänd`,
    sent: (called: string) => `${called} är hos justerarna`,
    agenda: (called: string) => `${called} väntar på justering`,
  },
  printing: (work: number) =>
    `Jag skriver ut filen. Du får veta i din egen konversation när den är klar. Skriv ”avbryt arbete ${work}” om du ångrar dig.`,
  printed: (name: string) => `Filen är klar: ${name}.`,
  fileReady: (name: string) => `Filen ${name} är klar att hämta.`,
  here: (name: string) => `Här är ${name}.`,
  fileCard: "Fil att hämta",
  fetchHow: (words: string) => `Skriv ”${words}” för att få den.`,
  fileGone: "Filen finns inte kvar. Be om den på nytt.",
  noExtract: {
    draft: "Utdrag görs ur godkända texter. Den här är ett utkast: skicka den till justerarna först.",
    sent: "Utdrag görs ur godkända texter. Den här väntar på justerarna.",
  },
};

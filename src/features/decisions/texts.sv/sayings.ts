/** What the group says with a decision: by what it leads to and how it went. */
interface Wording {
  readonly text: string;
  readonly effect: "mandate" | "recommendation" | "buyIn" | "information" | undefined;
  readonly outcome: "approved" | "rejected" | "postponed" | "referredBack" | "noted";
  readonly recipient: string | undefined;
  readonly reason: string | undefined;
}

/** "om avgiften" stands as it is; "ta ut en avgift" is what somebody would do. */
const linked = (text: string) => (/^(?:om|från)\s/iu.test(text) ? text : `att ${text}`);
const question = (text: string) => (/^(?:om|från)\s/iu.test(text) ? text : `om att ${text}`);

function phrase({ text: written, effect, outcome, recipient, reason }: Wording): string {
  // Whoever writes English in a Swedish group has said "att" in their own way.
  const text = written.replace(/^that\s+/iu, "");
  switch (outcome) {
    case "rejected":
      return `Samverkansgruppen avslår förslaget ${linked(text)}.`;
    case "postponed":
      return `Samverkansgruppen bordlägger frågan ${question(text)}.`;
    case "referredBack":
      return `Samverkansgruppen återremitterar frågan ${question(text)}. Skäl: ${reason ?? ""}`;
    case "noted":
      return `Samverkansgruppen lägger frågan ${question(text)} till handlingarna.`;
    case "approved":
      if (effect === "recommendation")
        return `Samverkansgruppen rekommenderar ${recipient ?? "den som beslutar"} att ${text}.`;
      if (effect === "buyIn")
        return `Samverkansgruppen föreslår parterna att ${text}. Varje part förankrar förslaget hos sig.`;
      if (effect === "information") return `Samverkansgruppen antecknar för kännedom frågan ${question(text)}.`;
      return `Samverkansgruppen beslutar att ${text}.`;
  }
}

export const sayings = {
  name: "Beslut",
  phrase,
  number: (number: number, year: number) => `${number}/${year}`,
  heading: {
    mandate: "Beslut",
    recommendation: (recipient: string) => `Rekommendation till ${recipient}`,
    buyIn: "Förslag som förankras hos parterna",
    information: "För kännedom",
  },
  someone: "den som beslutar",
  titled: (heading: string, number: string) => (heading === "Beslut" ? `Beslut ${number}` : `${heading} (${number})`),
  notConfirmed: "Inte bekräftat än",
  state: {
    inForce: "Bekräftat",
    replaced: (number: string) => `Ersatt av ${number}`,
    revoked: (number: string) => `Upphävt genom ${number}`,
  },
  relation: { replaces: (number: string) => `Ersätter ${number}.`, revokes: (number: string) => `Upphäver ${number}.` },
  revokes: (number: string) => `upphäva beslut ${number}`,
  facts: {
    effect: "Verkan",
    outcome: "Utfall",
    method: "Metod",
    responsible: "Ansvarig",
    due: "Senast",
    registration: "Diarienummer",
    made: "Fattat",
    confirmed: "Bekräftat",
    proposed: "Föreslaget",
    background: "Bakgrund",
  },
  offices: { chair: "ordföranden", secretary: "sekreteraren" },
  confirmedBy: (office: string, date: string) => `Av ${office}, ${date}`,
  outsideMeeting: (date: string) => `Utanför möte, ${date}`,
  atMeeting: (meeting: string, date: string) => `${meeting}, ${date}`,
  chooseEffect: "Välj verkan",
  chooseEffectFirst: "Välj verkan först.",
  typeEffect: (number: string) => `Välj verkan först. Skriv till exempel ”förslag bekräfta ${number} verkan=mandat”.`,
  cannotBeDeleted: "Beslut kan rättas men inte raderas.",
  nameMeeting: "Ange mötet",
  secretaryNeedsMeeting:
    "Du är sekreterare. Ange mötet där beslutet fattades, så kan du bekräfta det. Utanför möten bekräftar ordföranden.",
  meetingFirst: (number: string) =>
    `Ange mötet där gruppen beslutade, så kan du bekräfta. Utanför möten bekräftar ordföranden. Du kan också skriva ”förslag bekräfta ${number} möte=…”.`,
  notHeldYet: "Mötet har inte varit än. Kontrollera mötesdagen, eller vänta med att bekräfta.",
  dueHasPassed: "Dagen då det ska vara klart har redan passerat. Stämmer den?",
  becomesProposal: "Ordföranden bekräftar beslut. Din text blir ett förslag som varje part svarar på.",
  onlyChair: "Beslutet behöver ordförandens bekräftelse. Lägg det som ett förslag: skriv ”förslag” och texten.",
  sayWhat:
    "Texten säger hur det gick, men inte vad det gällde. Skriv vad förslaget eller frågan var, till exempel ”att ta ut en avgift”.",
  cancelled: "Inget är sparat.",
  recordedBefore: (number: string) =>
    `Det är redan bekräftat, som beslut ${number}. Det kan rättas, ersättas eller upphävas: skriv ”visa ${number}” så ser du det.`,
  recorded: (number: string) => `Beslut ${number} är bekräftat och syns i gruppens kanaler.`,
  methodNotAllowed:
    "Gruppen fattar beslut i konsensus. Låt fältet stå på konsensus. En administratör kan tillåta fler sätt: skriv ”inställningar”.",
  unknownDecision: (number: string) => `Jag hittar inget beslut ${number}. Skriv ”beslut lista” så ser du alla.`,
  unknownProposal: (number: string) => `Jag hittar inget förslag ${number}. Skriv ”förslag lista” så ser du de öppna.`,
  alreadyReplaced: (number: string, by: string) => `Beslut ${number} gäller inte längre: se ${by}. Skriv ”visa ${by}”.`,

  proposal: (number: string) => `Förslag ${number}`,
  open: "Öppet för svar",
  allAnswered: "Alla parter har svarat",
  withdrawn: "Tillbakadraget",
  lapsed: "Förfallet",
  disposed: "Gallrat",
  disposedOf: "Förslaget drogs tillbaka och är gallrat. Skriv ”gallring” så ser du enligt vilket beslut.",
  became: (number: string) => `Blev beslut ${number}`,
  fromProposal: (number: string) => `Utgår från förslag ${number}.`,
  put: (number: string) => `Förslag ${number} ligger nu i gruppens kanaler. Varje part svarar på kortet.`,
  putBefore: (number: string) => `Det ligger redan i gruppens kanaler, som förslag ${number}.`,
  takesNoPart: "deltar inte i beslutet",
  takesPartAgain: (party: string) => `${party} deltar i beslutet igen.`,
  someoneElseAnswers: (party: string) =>
    `Det är antecknat på kortet. Ditt svar räknas inte i det här förslaget, så någon annan svarar för ${party}. Skriv ”ersättare” för att utse en, eller ”förslag deltar inte” om ni inte ska delta.`,
  chairHasConflict: (number: string) =>
    `Du har anmält jäv i förslag ${number}, så någon annan behöver bekräfta det: sekreteraren för ett möte, eller en annan ordförande.`,
  effectIsAgreed: (number: string) =>
    `Parterna har svarat på förslag ${number} med den verkan som står på kortet. Lägg ett nytt förslag om verkan ska vara en annan.`,
  nobodySupports: (number: string) =>
    `Förslag ${number} kan inte bekräftas: ingen part står bakom det. Ta upp det på ett möte, eller dra tillbaka det.`,
  answerWords: {
    supports: "står bakom",
    abstains: "avstår",
    objects: "har invändningar",
    mustConsult: "måste förankra",
  },
  partyAnswer: (party: string, answer: string, reason: string | undefined) =>
    reason ? `${party}: ${answer} – ${reason}` : `${party}: ${answer}`,
  notAnswered: "har inte svarat",
  answered: (count: number, of: number) => `${count} av ${of} parter har svarat`,
  notBinding: "Svaren är representanternas och binder inte parterna.",
  noted: (party: string, answer: string) =>
    `Noterat för ${party}: ${answer}. Du kan ändra svaret så länge förslaget är öppet.`,
  noParty: "Du företräder ingen part än, så du kan inte svara. Skriv ”jag företräder” och vilken part.",
  youHaveConflict: "Du har anmält jäv i det här förslaget, så någon annan behöver svara för er part.",
  notOpen: (number: string) =>
    `Förslag ${number} är inte öppet längre. Skriv ”förslag visa ${number}” så ser du hur det gick.`,
  blocked: (number: string, waits: readonly string[]) =>
    `Förslag ${number} kan inte bekräftas än. Det väntar på: ${waits.join("; ")}.`,
  waitsAgain: (number: string, parties: string) =>
    `Förslag ${number} väntar nu också på ${parties}, som är ny part i gruppen. Det kan inte bli beslut förrän någon har svarat för parten.`,
  pleaseConfirm: (number: string) =>
    `Alla parter har svarat på förslag ${number} och inget hindrar. Bekräfta när gruppen har beslutat.`,
  notYours:
    "Bara den som lade förslaget kan dra tillbaka det. Säg till den personen, eller svara att ni har invändningar.",
  proposerIsGone: (party: string | undefined) =>
    `Den som lade förslaget kan inte längre dra tillbaka det. Be ordföranden${party ? ` eller någon som företräder ${party}` : ""} att göra det.`,
  withdrew: (number: string) => `Förslag ${number} är tillbakadraget. Inget beslut är fattat.`,

  decisions: "Beslut",
  decisionsAbout: (text: string) => `Beslut om ”${text}”`,
  briefly: (what: string, text: string) => `${what}: ${text}`,
  line: (number: string, text: string, note: string | undefined) =>
    note ? `${number} – ${text} (${note})` : `${number} – ${text}`,
  showMore: "Visa fler",
  none: "Det finns inga beslut än. Skriv ”beslut” och texten för att logga det första.",
  noneAbout: (text: string) => `Inga beslut nämner ”${text}”. Pröva ett kortare ord.`,
  openProposals: "Öppna förslag",
  noProposals: "Det finns inga öppna förslag. Skriv ”förslag” och texten för att lägga ett.",

  correction: (date: string, text: string) => `Rättelse ${date}: ${text}`,
  sourceEdited: (date: string) => `Meddelandet som beslutet bygger på ändrades ${date}. Beslutet är oförändrat.`,
  sourceDeleted: (date: string) => `Meddelandet som beslutet bygger på raderades ${date}. Beslutet är oförändrat.`,
  proposalSourceEdited: (date: string) =>
    `Meddelandet som förslaget bygger på ändrades ${date}. Förslaget är oförändrat.`,
  proposalSourceDeleted: (date: string) =>
    `Meddelandet som förslaget bygger på raderades ${date}. Förslaget är oförändrat.`,
  corrected: (number: string) => `Rättelsen är skriven till beslut ${number}. Det ursprungliga beslutet står kvar.`,
  correctedNews: (number: string) => `Beslut ${number} har fått en rättelse.`,
  replacedNews: (number: string, by: string) => `Beslut ${number} är ersatt av ${by}.`,
  lapsedNews: (proposal: string, decision: string, by: string) =>
    `Förslag ${proposal} har förfallit: det gällde beslut ${decision}, som inte längre gäller sedan beslut ${by}. Vill ni ändra det beslutet lägger ni ett nytt förslag.`,
  revokedNews: (number: string, by: string) => `Beslut ${number} är upphävt genom ${by}.`,
  fromMessage: "Meddelandet som beslutet bygger på",

  openUntil: (date: string) => `Reservation och särskilt yttrande kan anmälas till och med ${date}.`,
  unknownMeeting: (number: string) =>
    `Jag hittar inget möte ${number} som har hållits. Skriv ”möte lista” så ser du numren, eller vad mötet kallas om det inte är bokat här.`,
  openInMeeting: "Reservation och särskilt yttrande kan anmälas tills mötet avslutas.",
  closed: (number: string) => `Tiden för att anmäla något till beslut ${number} har gått ut. Ta upp det på nästa möte.`,
  dissent: {
    reservation: (who: string, text: string | undefined) =>
      text ? `Reservation: ${who} – ${text}` : `Reservation: ${who}`,
    comment: (who: string, text: string | undefined) => `Särskilt yttrande: ${who} – ${text ?? ""}`,
    standsOut: (who: string, _text: string | undefined) => `Deltar inte i beslutet: ${who}`,
    conflict: (who: string, times: string | undefined) => `Jäv: ${who}, ${times ?? ""}`,
  },
  declared: (time: string) => `anmält ${time}, efter beslutet`,
  left: (time: string) => `lämnade ${time}`,
  leftAndReturned: (left: string, returned: string) => `lämnade ${left}, åter ${returned}`,
  entered: "Det är antecknat på kortet.",
  enteredBefore: "Det är redan antecknat. Du behöver inte göra något mer.",
  reasonsEntered: "Dina skäl är antecknade på kortet.",
  reasonsBefore:
    "Din reservation har redan skäl, och de står kvar. Vill du säga mer skriver du ”beslut yttrande”, beslutets nummer och texten.",
  notAway: "Du har inte anmält jäv här, så det finns inget att avsluta.",
};

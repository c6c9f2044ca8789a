export const sv = {
  commands: {
    show: { words: ["modell", "språkmodell"], title: "Visa om en språkmodell läser", fields: {} },
    turnOn: { words: ["modell på", "språkmodell på"], title: "Slå på språkmodellen", fields: {} },
    confirm: {
      words: ["modell bekräfta", "språkmodell bekräfta"],
      title: "Bekräfta språkmodellen",
      submit: "Slå på",
      fields: { previewed: { label: "Språkmodell" } },
    },
    turnOff: { words: ["modell av", "språkmodell av"], title: "Slå av språkmodellen", fields: {} },
  },
  name: "Språkmodell",
  card: "Sammanfattningar med språkmodell",
  states: { on: "På", off: "Av", notYet: "Inte på än" },
  rulesRead: "Samspråks egna regler läser det som någon vill ha sammanfattat. Inget skickas härifrån.",
  canBeOn: "En administratör kan låta en språkmodell läsa i stället: skriv ”modell på” så ser du vad det innebär.",
  noneSet: "Det finns ingen språkmodell att slå på. Den som sköter Samspråk ställer in den.",
  engine: (name: string, host: string) => `${name} på ${host}`,
  facts: { engine: "Språkmodell", since: "På sedan", used: "Använt den här månaden" },
  tokens: (count: string) => `${count} ordbitar`,
  changed:
    "Den som sköter Samspråk har bytt språkmodell. Den nya läser inget förrän en administratör har slagit på den: skriv ”modell på”.",
  sends: (host: string) =>
    `Slår du på det skickas meddelandena i den tråd eller tid som någon vill ha sammanfattad till ${host}. Inget annat skickas.`,
  masked: [
    "Namn på dem som skriver, nämns med @ eller är med i gruppen byts mot P1, P2 och så vidare.",
    "Personnummer, telefonnummer, e-postadresser och länkar byts också ut.",
    "Filer och bilder skickas inte, och inte heller meddelanden som någon har valt bort med ”ta inte med”.",
  ].join("\n"),
  notMasked:
    "Allt annat i texten följer med, som namn på personer utanför gruppen och uppgifter om hälsa. Slå inte på det i en grupp som skriver sådant.",
  agreement: (host: string) => `Den som är personuppgiftsansvarig behöver först ett avtal med den som driver ${host}.`,
  checked:
    "Det som modellen hittar jämförs med meddelandena. Det som inte står där tas bort eller märks som obekräftat. Svarar modellen inte läser Samspråks egna regler.",
  confirmByTyping: "Du kan också skriva ”modell bekräfta”. Vill du inte, behöver du inte göra något.",
  turnOn: "Slå på",
  turnOff: "Slå av",
  nowOn: (host: string) => `Språkmodellen på ${host} läser nu det som någon i gruppen vill ha sammanfattat.`,
  nowOff: "Språkmodellen är avslagen. Samspråks egna regler läser, och inget skickas härifrån.",
  alreadyOn: "Språkmodellen är redan på. Skriv ”modell av” om den inte ska läsa mer.",
  alreadyOff: "Språkmodellen är redan av. Inget skickas härifrån.",
  lookAgain: "Språkmodellen har bytts sedan du såg kortet. Skriv ”modell på” så ser du vad som gäller nu.",
  file: { turnedOn: "språkmodell du har slagit på", engine: "språkmodell", at: "tid" },
};

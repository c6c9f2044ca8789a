/** Hur var och en hittar, läser och bestämmer över sitt. */
export const finding = {
  sok: {
    title: "Sök",
    words: ["söka", "hitta", "fråga"],
    about:
      "Sök med de ord du minns. ”Hallarna” hittar också ”hallen” och ”idrottshallar”, och ett felstavat ord hittar det som är närmast. Du kan också fråga med egna ord: vad sa vi om hallarna?",
    tasks: [
      { does: "Söka i allt", typed: "sök hallarna" },
      { does: "Söka bland det som är från ett år", typed: "sök hallarna år=2026" },
      { does: "Söka bland besluten", typed: "beslut lista hallarna" },
    ],
    next: "Du får träffarna med en knapp till var och en. Bara du ser svaret. Personer går inte att söka efter.",
  },
  sidorna: {
    title: "Sidorna i webbläsaren",
    words: ["webb", "sidor", "webben", "gäst", "publicera"],
    about:
      "Allt som gruppen har på papper finns också på sidor: beslut, förslag, möten, dagordningar och åtgärder. De fungerar i mobilen, med skärmläsare och på utskrift.",
    tasks: [
      { does: "Få en länk till sidorna", typed: "webb" },
      { does: "Se var du är inloggad", typed: "webb inloggningar" },
      { does: "Visa ett beslut för en gäst", typed: "webb gäst beslut 4/2026 2026-12-31" },
    ],
    next: "Länken är din egen. Den fungerar en gång och inom tio minuter, så skicka den inte vidare. En gäst ser bara det som är delat, till och med dagen du har valt.",
  },
  kalender: {
    title: "Kalender",
    words: ["kalendern", "prenumerera", "ics"],
    about: "Få gruppens möten i din egen kalender. De flyttas och försvinner där när de flyttas och ställs in här.",
    tasks: [
      { does: "Prenumerera på mötena", typed: "kalender" },
      { does: "Få nästa möte som en fil", typed: "möte kalender" },
      { does: "Skapa gruppens egen kalender", typed: "kalender gruppen" },
    ],
    next: "Du får en hemlig adress att klistra in i ditt kalenderprogram. Dela den inte: den som har adressen kan läsa kalendern. Skriv ”kalender stäng” när du inte vill ha den längre.",
  },
  integritet: {
    title: "Dina uppgifter",
    words: ["personuppgifter", "gdpr", "dataskydd", "gallring", "tyst"],
    about:
      "Jag sparar bara det som någon ber mig anteckna, och tar bort personnummer innan något sparas. Skriv ändå aldrig om någons hälsa. Det som är antecknat kan vara allmän handling: då får det rättas men inte raderas.",
    tasks: [
      { does: "Få allt som finns sparat om dig", typed: "personuppgifter" },
      { does: "Slippa påminnelser i en vecka", typed: "tyst" },
      { does: "Se vad som gallras", typed: "gallring" },
    ],
    next: "Du får en fil som bara du ser. Vill du inte att ett meddelande ska komma med i sammanfattningar, välj ”Ta inte med i sammanfattning” i meddelandets meny. Är något fel, säg till gruppens administratör.",
  },
  registrator: {
    title: "Registrator och arkiv",
    words: ["registrator", "registratorn", "diarienummer", "diarium", "arkiv", "allmän handling"],
    about:
      "Det som ska diarieföras lämnar ni till registratorn hos den myndighet som svarar för gruppens handlingar. Jag gör paketet och håller reda på vad som väntar på ett nummer.",
    tasks: [
      { does: "Se vad som väntar på diarienummer", typed: "registrator" },
      { does: "Göra ett paket av ett beslut", typed: "skicka till registrator beslut 4/2026" },
      { does: "Skriva in numret", typed: "registrator nummer beslut 4/2026 STK-2026-123" },
    ],
    next: "Den som hämtar paketet lämnar det till registratorn: jag skickar ingen e-post. Numret som registratorn ger skriver ni in, och då står det på beslutet. Jag hittar aldrig på nummer och lämnar inte ut något.",
  },
  modell: {
    title: "Språkmodell",
    words: ["språkmodellen", "ai", "openai"],
    about:
      "Sammanfattningar gör jag med egna regler, och inget lämnar programmet. Gruppen kan låta en språkmodell läsa i stället, om den som sköter Samspråk har ställt in en.",
    tasks: [
      { does: "Se hur det är nu", typed: "modell" },
      { does: "Slå på språkmodellen", typed: "modell på" },
      { does: "Slå av den", typed: "modell av" },
    ],
    next: "Innan den slås på visar jag vart meddelanden skickas och vad som döljs, och gruppens kanaler får veta det efteråt. Namn, nummer och adresser byts ut, men annat i texten följer med. Slå inte på den där ni skriver om hälsa.",
  },
} as const;

import { describe, expect, test } from "vitest";
import { findProcurement } from "../../../src/features/agreements/rules/lint/procurement.ts";
import { findSilentRenewal, findVagueDuties } from "../../../src/features/agreements/rules/lint/wording.ts";

/** The words that are pointed out, in their order; between bars where there are several. */
function pointedOut(sentence: string): string {
  const found = [...findProcurement(sentence), ...findSilentRenewal(sentence), ...findVagueDuties(sentence)];
  for (const { words, span } of found) expect(sentence.slice(span!.start, span!.end)).toBe(words);
  return found.map(({ words }) => words).join(" | ");
}

describe("Words that are pointed out", () => {
  test.each([
    ["Beställaren följer upp arbetet.", "Beställaren"],
    ["Malmö stad är beställare.", "beställare"],
    ["Utförarens personal deltar.", "Utförarens"],
    ["Alla utförarna träffas i maj.", "utförarna"],
    ["Föreningen är leverantör av läger.", "leverantör"],
    ["Leverantörernas uppgifter står i bilagan.", "Leverantörernas"],
    ["En underleverantör får anlitas.", "underleverantör"],
    ["Kommunen köper platser.", "köper"],
    ["Köpet avser tio platser.", "Köpet"],
    ["Insatserna köps av föreningen.", "köps"],
    ["Kommunen ska köpa tjänsten.", "köpa"],
    ["Ersättningen per timme är fast.", "Ersättningen per timme"],
    ["En fast ersättning om 300 kr.", ""],
    ["Föreningen får ersättning för varje deltagare.", "ersättning för varje deltagare"],
    ["Ersättning betalas per plats.", "Ersättning betalas per plats"],
    ["Timersättningen är 300 kr.", "Timersättningen"],
    ["Priset räknas upp varje år.", "Priset"],
    ["Timpriset är 300 kr.", "Timpriset"],
    ["Avrop görs skriftligt.", "Avrop"],
    ["Kommunen avropar insatser.", "avropar"],
    ["Den som är sen betalar vite.", "vite"],
    ["Vitet är 10 000 kr.", "Vitet"],
    ["Köparens villkor gäller.", "Köparens"],
    ["Anbudet gäller i 90 dagar.", "Anbudet"],
    ["Anbudsgivaren lämnar uppgifter.", "Anbudsgivaren"],
    ["Uppdragstagaren redovisar timmar.", "Uppdragstagaren"],
    ["Utföraren får ersättning per deltagare enligt priset.", "Utföraren | ersättning per deltagare | priset"],
    ["BESTÄLLAREN bestämmer.", "BESTÄLLAREN"],
    ["The contractor's staff take part.", "contractor's"],
    ["The municipality purchases places.", "purchases"],
    ["Payment is made per participant.", "Payment is made per participant"],
    ["The price is set each year.", "price"],
    ["Suppliers submit tenders.", "Suppliers | tenders"],
    ["A penalty is due.", "penalty"],
    ["Avtalet förlängs automatiskt med ett år.", "förlängs automatiskt"],
    ["Avtalet förnyas av sig självt.", "förnyas av sig självt"],
    ["Avtalet gäller tills vidare.", "tills vidare"],
    ["Avtalet förlängs med ett år om det inte sägs upp.", "förlängs med ett år om det inte sägs upp"],
    ["Sägs avtalet inte upp i tid förlängs det ett år.", "Sägs avtalet inte upp i tid förlängs"],
    ["Automatisk förlängning sker årligen.", "Automatisk förlängning"],
    ["The agreement renews automatically.", "renews automatically"],
    ["It applies until further notice.", "until further notice"],
    ["It is extended by one year unless notice is given.", "extended by one year unless notice"],
    ["Parterna bör träffas.", "bör"],
    ["Parterna ska försöka nå fler.", "ska försöka"],
    ["Lokaler ställs till förfogande om möjligt.", "om möjligt"],
    ["Styrgruppen kallas vid behov.", "vid behov"],
    ["Rapporten lämnas snarast.", "snarast"],
    ["Malmö stad verkar för fler halltider.", "verkar för"],
    ["The parties should meet.", "should"],
    ["The report is given as soon as possible.", "as soon as possible"],
  ])("%s: %s", (sentence, expected) => {
    expect(pointedOut(sentence)).toBe(expected);
  });
});

describe("Ordinary words that are left alone", () => {
  test.each([
    "Han gick köpenickiad i rollen.",
    "Öresundståget går från Köpenhamn.",
    "Vid prisutdelningen är alla välkomna.",
    "Laget vann ett pris i våras.",
    "Vi delar ut priser till ungdomarna.",
    "Prisma är ett studieförbund.",
    "Beställningen av fika görs av MIP.",
    "Vi beställer nät till hallen.",
    "Arbetet utförs av ideella.",
    "Utförandet är gemensamt.",
    "Vi levererar en rapport.",
    "Ersättning för utlägg kräver kvitto.",
    "En ersättare utses.",
    "Det är inte fråga om ett köp.",
    "Kommunen är varken beställare eller något annat.",
    "Den vite sångaren uppträdde.",
    "Uppdraget ges av styrgruppen.",
    "Inköp av bollar görs tillsammans.",
    "Erbjudandet gäller alla.",
    "Ett nyköpt fotbollsnät finns.",
    "Avtalet förlängs inte automatiskt.",
    "Det förlängs endast om varje part beslutar om det.",
    "Avtalet kan sägas upp skriftligt.",
    "Börsen ligger i centrum.",
    "Barnen behöver möjlighet att delta.",
    "Verksamheten för unga fortsätter.",
    "Parterna, insatser, medfinansiering och resurser.",
    "They attend to the garden.",
    "This is not a purchase.",
    "The priceless moments remain.",
    "The agreement does not renew automatically.",
    "A shoulder to lean on.",
  ])("%s", (sentence) => {
    expect(pointedOut(sentence)).toBe("");
  });
});

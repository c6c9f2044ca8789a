import type { CuesFor } from "../act.ts";

/** What whoever leads says to put off, send back and turn down, in Swedish. One cue a line, see cueOf. */
export const turningAway: CuesFor<"putOff" | "sendBack" | "turnDown"> = {
  putOff: `
    får mogna/ligga/vänta/vila/bero
    får stå tom/tomt/öppen/öppet
    vill/behöver/måste .. räkna/titta/kolla/prata/höra/fråga/läsa/se/tänka .. innan/först
    låt mig .. först/innan
    räkna/titta/läsa på .. innan/först
    mogna/ligga/ligger till/till sig/sig/kvar
    låt/låter/låta .. vila/ligga/vänta/mogna
    på paus/is/framtiden
    pausar vi
    vi pausar/bordlägger/skjuter/parkerar/avvaktar/väntar
    malpåse
    inte moget/mogen/mogna
    öppet/öppen tills
    avvakta/avvaktar/avvaktas
    vill/vi ha mer underlag/info/fakta
    behöver/saknar mer/ett underlag/info/fakta/siffror
    saknar vi underlag/siffror
    vi saknar underlag/siffror
    senare/annan fråga
    en annan gång/dag
    inte avgjort/bestämt/beslutat/klart/färdigt än/ännu
    kan inte avgöra/bestämma/besluta
    inte .. bestämma/besluta/avgöra .. nu/idag/här/ännu/än
    tar vi sen/senare/sedan/därefter/då
    den/det/frågan tar vi
    för/skjuter/flyttar/lyfter/sparar/tar .. över/fram/vidare till
    för/skjuter vi
    vi lämnar .. öppen/öppet
    punkt på nästa
    upp på/till nästa
    sätter/skriver/tar/för .. på/upp/in dagordning*/agendan/listan/nästa
    på dagordning*/agendan
    tas/lyfts/behandlas/avgörs/diskuteras/bestäms/beslutas .. på/vid/i/när/efter/senare/då
    ta det/den/frågan .. i/på/vid/när/efter/senare/då/sen
    ta ställning/beslut .. när/på/vid/i/då/senare
    tar ställning .. när/på/vid/i/då/senare
    låt/låter oss/vi ta/återkomma/tänka/fundera/sova
    återkommer vi
    vi återkommer
    vi ser när/på/om/igen/hur
    ser vi när/då
    får vi? se
    nya tag
    tas upp
    tar/ta upp .. igen/på/i/när/senare/vid/då
    över helgen/jul/nyår/sommaren
    i vår/höst/januari/februari/mars/april/maj/augusti/september/oktober/november/december istället
    räcker inte tiden
    hinner vi inte
    för stor/stort för
    inte i chatten/tråden/chatt
    muntligt/öga
    sova/sover på saken
    bordlägg*/bordlagd/bordlagt
    inget beslut .. nu/idag/ikväll/här/än/ännu
    inte idag/ikväll/ännu
    hänskjut*`,
  sendBack: `
    bakläxa
    underlaget räcker/håller inte
    ett/ett nytt varv till
    varv till
    räkna/räknar .. om
    tillbaka till er/dig/arbetsgruppen/honom/henne/ritbordet/sökande*/förslagsställare*
    går/skickas/lämnas/skickar .. tillbaka/åter
    tar tillbaka .. och/till
    kom/återkom/återkommer tillbaka? med
    gör/räkna/skriv om .. och
    arbetas igenom
    en gång till
    ny beredning
    komplettering*/kompletteras/komplettera med/av/innan
    återremi*
    skriv/skriver/skrivs/arbeta/arbetar/gör/göra/jobba .. om och
    omarbet*
    kom/kommer/återkom/återkommer .. med ett? nytt/nya/bättre/reviderat/reviderad/omarbetat`,
  turnDown: `
    skrinlägg*
    nej tack
    inte den här gången
    inte i år
    inget av $
    finns inte pengar/utrymme/budget/plats/stöd/tid/läge
    går bort
    stoppar vi
    faller bort
    det/den/förslaget/idén faller
    får vi avstå
    avstyrks/avvisas/avslås/stryks/utgår/slopas
    stryker/släpper/skippar/skrotar/slopar/dumpar/avslår/avvisar vi/jag
    vi stryker/släpper/skippar/skrotar/slopar/dumpar/avslår/avvisar/avstår/låter
    läggs ner/ned
    lägger vi? .. ner/ned
    glömmer vi
    låter/låta .. bero/vara
    låter vi .. vara/bli/bero
    det får vara
    får det vara
    säger vi? nej
    vi säger nej
    det blir inget/ingen/inga/nej
    blir inget/ingen/inga/nej
    blir inte av
    inte aktuellt/läge/möjligt/rimligt
    avstår vi? från
    tackar vi? nej
    har vi inte råd/plats/tid/pengar/utrymme
    inte råd
    kan vi inte
    går vi inte
    det går inte
    vi inte med på
    behåller vi .. som
    behövs inte/ej
    kvar som
    som det är
    som förut/idag/nu/vanligt $
    ingen vill
    lägger förslaget
    papperskorgen
    faller på
    får nej
    blir det nej
    ett nej
    nobbar/nobbas
    avslag`,
};

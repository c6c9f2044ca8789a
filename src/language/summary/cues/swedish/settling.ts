import type { CuesFor } from "../act.ts";

/** How a group settles something, in Swedish. One cue a line, see cueOf. */
export const settling: CuesFor<"close" | "let" | "claim" | "postpone" | "refer" | "reject"> = {
  close: `
    då VERB vi
    då VERB jag det som
    så VERB vi
    vi VERB så
    ^ då är/var det/vi/detta bestämt/beslutat/klubbat/klart/överens/sagt/spikat/avgjort/eniga
    vi är nu? alla? överens
    är vi alla? överens
    är vi eniga
    vi är alla? eniga
    ^ klubbat/klubbar/beslutat/bestämt/spikat/avgjort/antaget
    det är nu? bestämt/beslutat/klubbat/avgjort/spikat
    är .. bestämt/beslutat/klubbat/spikat $
    därmed är/har
    vi enas/enades/kom om/överens
    vi har enats
    vi beslutar/bestämmer/fastställer/antar/godkänner
    gruppen beslutar/bestämmer/fastställer/antar/godkänner/rekommenderar/enas/ställer/tillstyrker
    samverkansgruppen beslutar/bestämmer/fastställer/antar/godkänner/rekommenderar/enas/ställer/tillstyrker
    mötet/arbetsgruppen/styrgruppen beslutar/bestämmer/fastställer/antar/godkänner/enas
    jag noterar/antecknar/skriver det/detta som beslut*
    noteras/noterar/antecknas som beslut*
    då blir det
    då får det bli
    då gäller _
    är det som gäller
    vi/då landar vi? i/på
    jag/då uppfattar jag? det? som? att
    uppfattar/tolkar jag/det .. som att
    jag tar det som ett
    tar det som ett ja
    jag noterar/antecknar/protokollför/skriver att
    noterar/antecknar/protokollför jag att
    då är det .. som gäller
    det gör vi
    det tar vi
    vi gör/säger/kör så
    så gör/säger/kör/bestämmer vi
    går på .. förslag*
    blir det $
    får det bli $
    då är vi klara med
    vi är klara med
    ^ sammanfattningsvis
    ^ då så $
    ^ sagt och gjort
    ^ taget
    ^ check på det
    ^ alla .. med på .. då
    alla är/verkar överens/eniga/med
    vi verkar överens/eniga
    det råder/finns enighet/samsyn
    är vi ense
    beslutet blir
    vårt beslut är/blir
    ^ det får bli
    ^ så blir/får det bli?
    noterat så
    ^ då kör/säger/tar/gör vi
    ^ kör vi/på det/så då?
    taget så? $
    bifalles/bifalls
    förslaget/yrkandet bifalls/bifalles/antas/antaget/godkänns
    avgjort så
    spikat/klubbat $
    räknar jag .. till/som
    ingen emot $
    jag konstaterar/finner/fastställer
    konstaterar/finner/fastställer jag
    finner att
    får anses
    anses avgjort/beslutat/antaget
    står fast
    slår till
    slår jag/vi till
    skriver vi upp/in
    skrivs in
    såld/sålt till
    bokat och klart
    klappat och klart
    klart och betalt
    då är saken
    saken är klar/avgjord
    det får duga
    så vi säger
    vi säger alltså`,
  let: `
    vi kör/tar/säger/satsar/siktar/går/väljer/behåller/använder/bokar på?
    vi VERB
    ^ det blir
    då är det
    då VERB
    ^ då är/blir/har vi
    ^ tar/kör/säger vi`,
  claim: `
    så sammanfattningsvis
    ^ sammanfattning/summering/slutsats`,
  postpone: `
    tar vi ställning/beslut till? ..
    bordlägg*
    bordlagd/bordlagt/bordlades
    skjuter .. upp/på
    skjuts upp
    skjut upp
    tar vi .. på/vid/till nästa/mötet/kommande/årsmötet/styrgruppen
    tar vi .. nästa gång/möte/vecka
    tar vi då? senare/sen/sedan
    vi tar .. på nästa/mötet/kommande
    vi tar .. senare/sen/vidare
    tas upp på/vid/nästa/i
    återkommer till det/den/frågan/punkten/detta/ärendet/förslaget/kalendern
    återkommer vi till
    återkommer till _ på/i/nästa/senare
    tar vi/det .. efter jul/nyår/sommaren/semestern/helgen/påsk/mötet/lovet
    vi tar .. efter jul/nyår/sommaren/semestern/helgen/påsk/lovet
    tar vi .. nästa år/vår/höst/termin
    vi tar .. nästa år/vår/höst/termin
    får bli nästa/senare
    får bli .. efter/till
    tas .. efter/nästa/senare
    väntar vi med/på
    vi väntar med
    avvaktar
    parkera/parkerar/parkeras
    får vi ta .. på/vid/i/nästa/senare/sen/då
    tar vi .. i januari/februari/mars/april/maj/juni/augusti/september/oktober/november/december/höst/vår/våren/hösten
    får vi återkomma till
    sover på saken
    väntar tills
    väntar till
    vänta till/tills/med
    skjuter vi till/på/upp
    skjuta på/upp
    tar ställning .. i/på/vid/när/senare
    tar beslut .. på/vid/i/senare/när
    beslutar .. på nästa/mötet
    får bero
    lyfter .. nästa gång/möte
    lyfter vi .. nästa
    tas vid
    inget beslut idag/nu/ikväll
    inte redo att besluta
    hinner vi inte
    ta med till nästa
    lyfter .. på mötet/nästa
    inte beslut*/bestämma/avgöra .. nu/idag/ikväll/här
    beslutar/bestämmer/avgör .. inte nu/idag/ikväll/här/i
    vi inte beslut* .. nu/idag/ikväll
    låter .. ligga/vila/vänta
    får vänta/vila/ligga
    läggs på is
    lägger .. på is
    sparar .. till
    flyttar frågan/punkten/ärendet/beslutet
    inte hinner
    tas på nästa
    frågan/punkten/ärendet flyttas
    lägger vi på is
    parkerar vi
    låter vi .. vila/ligga/vänta/bero
    får bero/vila/vänta/ligga
    återupptar/återupptas
    sova på saken/det
    ser vi .. igen
    vi ser .. igen
    så ser vi
    tar vi .. om .. sen/sedan/senare
    landar vi när
    tar vi när
    vi tar .. i _ när
    vi tar .. när _ vet/har
    avgör vi när
    bestämmer vi när
    prövar vi först/när
    vilar till/tills
    får vi återkomma/ta
    vi återkommer till
    upp på _mötet/novembermötet/decembermötet/januarimötet/nästa
    det ligger på
    tål att tänkas på`,
  refer: `
    återremi*
    skickar/skickas/lämnar/lämnas .. tillbaka/åter
    behöver/måste .. beredas/utredas/utreda/bereda
    tillbaka till bered*/arbetsgruppen/handläggare*/förslagsställar*`,
  reject: `
    avslag
    avslår/avslå/avslås/avslaget/avslogs
    det/så blir inget/ingen/inga/inte
    då blir det inget/ingen/inga/inte
    blir .. inte av
    då VERB vi .. inte/ingen/inget/inga
    vi VERB inte/ingen/inget/inga
    det ska vi inte
    vi ska inte
    stryker vi? det/förslaget/punkten/idén/den
    släpper vi? det/förslaget/idén/den/tanken
    stryker/släpper/slopar/skippar/skrotar/ratar/dumpar vi
    vi stryker/släpper/slopar/skippar/skrotar/ratar/dumpar
    avstår vi
    vi avstår från
    håller oss till det
    lägger .. ner/ned
    skrotar/skrotas
    ^ ingen/inget/inga
    röstas/röstades ner/ned
    förslaget faller/föll
    faller .. förslag*
    nej till
    låter vi bli
    låter bli
    ^ då inte
    hoppar över
    hoppar vi över
    då får det vara
    inte aktuellt
    går inte vidare
    går vi inte vidare
    det blir nej
    blir ett nej
    tackar nej
    vi skippar
    skippar vi
    ^ skippa/skippar _
    ^ stryk/släpp/glöm _
    hoppa över
    strunta/struntar i
    låta bli
    struntar vi i
    behövs inte/ej
    där dog den/det
    dog den/det
    går vi inte
    säger vi nej
    vi säger nej
    finns .. inte stöd
    inget stöd
    inte får/fick/har stöd`,
};

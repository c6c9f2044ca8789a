import type { CuesFor } from "../act.ts";

/** How a group puts off, sends back and turns down, in Swedish. One cue a line, see cueOf. */
export const turning: CuesFor<"postpone" | "refer" | "reject"> = {
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

import type { Cues } from "./act.ts";

/** One cue a line, see cueOf. */
export const swedish: Cues = {
  propose: `
    ^ förslag
    mitt/vårt/ett/nytt/justerat förslag är/vore/blir
    jag/vi föreslår
    föreslår att/vi
    jag/vi yrkar
    yrkar på/att/bifall
    ^ ska/skulle/kan/kunde/borde vi
    borde man
    vi borde
    vad sägs om
    vad säger/tycker/tror ni/alla om
    hur vore det
    hur låter det? om?
    är alla/ni/vi med på
    jag tycker att? vi
    tycker vi ska/borde/kan
    vore bra/bäst/fint/kul/rimligt om/att
    kanske vi/ska
    varför inte
    jag tänker att vi
    jag vill att vi
    låt oss
    om ingen/inte har/protesterar/säger/någon
    ska man
    kan man inte`,
  sound: `
    ska/skulle/kan/kunde/borde vi
    funkar/passar/går det? _
    går det bra
    är det ok/okej/okay
    kör/tar/säger vi`,
  agree: `
    ^ ja/jo/japp/jepp/jajamän/javisst/jadå/jodå/yes/aa/jaa/jaaa/mm
    ^ ok/okej/okay/oki/okok/oks/k/kk $
    ok/okej/okay för/från/av _
    ok/okej $
    låter bra/bäst/rimligt/fint/toppen/klokt/perfekt/kanon/vettigt/utmärkt/finfint
    låter som en
    stöder/stödjer/tillstyrker/instämmer
    står/ställer bakom
    står/ställer .. bakom
    håller med
    samma här
    funkar/passar/går bra/fint/utmärkt/perfekt
    ^ funkar
    funkar för _
    funkar $
    går bra/fint/utmärkt
    ^ kör $
    kör på $
    ^ kör på
    ^ gärna
    ^ jättegärna
    absolut
    ^ visst
    självklart
    bra/jättebra/toppen/utmärkt/klokt idé/förslag/tanke/upplägg
    ^ toppen/perfekt/kanon/bra/jättebra/finfint/super/utmärkt/strålande/fint/grymt/härligt $
    mycket/klart bättre
    för min/vår del
    inga/ingen/inget invändning*/problem/emot
    inget/inte/ingenting emot
    helt rätt
    är för
    bifall
    vi/jag är med på
    ^ med på
    det är bra
    med oss $
    gärna för oss/mig
    är med $
    det är lugnt
    tummen upp`,
  object: `
    ^ nej/nä/nää/nope/nejdå/njet/nix
    invänd*
    motsätter
    jag/vi är emot
    röstar nej/emot
    kan inte gå med på
    kan inte stå/ställa bakom
    tveksam*
    avstyrker
    inte med på
    yrkar avslag
    hellre inte
    funkar/går/passar inte
    är svårt
    dålig/dåligt/usel idé/förslag
    inte bra/ok/okej/rimligt/alls
    inte överens
    går bort
    håller inte med
    reserverar`,
  hedge: `
    måste/behöver/vill/får/ska nog? först? bara? förankra/stämma/checka/kolla/fråga/höra/prata/snacka/lyfta .. med/hos/i/av
    måste/behöver .. förankra*
    förankra/förankras/förankrat/förankring
    under förutsättning
    förutsatt att
    med förbehåll
    preliminärt
    beror på
    om .. styrelse* säger/godkänner/tycker
    måste först
    måste .. först
    kollar .. först
    frågar .. först
    inget/inga löfte/löften
    kan inte lova/svara/binda
    inte mandat
    utan mandat`,
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
    ^ det får bli
    ^ så blir/får det bli?
    noterat så
    ^ då kör/säger/tar/gör vi
    ^ kör vi/på det/så då?
    taget så? $
    bifalles/bifalls
    förslaget/yrkandet bifalls/bifalles/antas/antaget/godkänns
    avgjort så`,
  let: `
    vi kör/tar/säger/satsar/siktar/går/väljer/behåller/använder/bokar på?
    vi VERB
    ^ det blir
    ^ tar/kör/säger vi`,
  postpone: `
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
    återkommer till/i
    väntar vi med/på
    vi väntar med
    avvaktar
    parkera/parkerar/parkeras
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
    hinner vi inte
    inte hinner
    tas på nästa
    frågan/punkten/ärendet flyttas`,
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
    lägger .. ner/ned
    skrotar/skrotas
    ^ ingen/inget/inga
    röstas/röstades ner/ned
    förslaget faller/föll
    faller .. förslag*
    nej till
    finns .. inte stöd
    inget stöd
    inte får/fick/har stöd`,
  retract: `
    nej/nä förresten/vänta
    vänta förresten
    stryk det/den/mitt/min/sista/förra/detta
    jag tar tillbaka
    tar tillbaka mitt/det/min/förslaget
    drar tillbaka
    dras tillbaka
    glöm det/den/vad/mitt/allt
    ändrar oss
    ändrar mig
    jag ångrar
    vi ångrar
    ångrade mig/oss
    vi backar
    river upp
    upphäver/upphävs
    gäller inte längre
    gäller ej längre
    inte längre aktuellt
    vi struntar i
    skit i`,
  change: `
    ändrar/ändras/ändrade/ändring/rättelse/flyttar/flyttas/byter/byts
    istället/stället
    i stället
    trots allt
    nytt/ny datum/tid/lokal/plats/förslag
    senarelägger/tidigarelägger
    korrigering
    ersätter`,
  report: `
    beslutade/bestämde/beslöt/beslutades/bestämdes/klubbade/klubbades/röstade
    kom vi överens
    förra mötet/gången/året/veckan
    sedan/sen tidigare
    redan beslut*/bestämt/klubbat
    enligt beslut*/protokoll*/överenskommelse*
    i fjol
    på årsmötet
    som vi sa
    som vi bestämt/beslutat/sagt
    nämnden/styrelsen/kommunstyrelsen/ks/kf/fullmäktige/kommunen/regeringen/utskottet/förvaltningen/riksdagen/förbundet/länsstyrelsen/stadskontoret/au/nämndens/politikerna har? .. beslut*/bestäm*/klubb*/antagit/antar/godkän*/avsl*/sagt/höj*/röst*
    fritidsnämnden/kulturnämnden/byggnadsnämnden/socialnämnden/grundskolenämnden har? .. beslut*/bestäm*/klubb*/antagit/antar/godkän*/avsl*/sagt
    har/hade .. beslutat/bestämt/klubbat
    blev/var .. beslutat/bestämt/klubbat/beslutet
    bestämt hos/i/av/på
    beslutat/beslutats/klubbats/bestämts hos/i/av/på
    beslut* från/av/i januari/februari/mars/april/maj/juni/juli/augusti/september/oktober/november/december/våras/höstas/somras/vintras/fjol/år`,
  hypothesis: `
    om vi hade/skulle/bara/nu/inte
    hade vi
    om det hade/skulle
    om jag/man/ni hade/skulle/fick
    tänk om
    hypotetiskt
    ifall vi
    skulle ha/haft
    hade det
    i teorin
    rent teoretiskt`,
  joke: `
    skämt/skämtar/skojar/skoj/ironi/ironiskt
    😂/🤣/😅/😜/😝/🤪/🙃/😉/😏/🤡/😆
    haha*/hehe*/hihi/höhö/lol/rofl/lmao/asg/fniss`,
  serious: `
    skämt åsido
    men/nä/nej? seriöst
    allvarligt
    men allvar
    skämtar/skojar bara?
    det var ett? skämt
    haha*/hehe*/lol
    😂/🤣
    inte på allvar`,
  commit: `
    jag VERB
    jag kan/ska/får/måste/behöver nog? bara? först? också? ta/fixa/boka/skicka/skriva/kolla/ordna/ringa/mejla/maila/höra/fråga/göra/hämta/köpa/prata/snacka/undersöka/sammanställa/bjuda/leda/lägga/kontakta/förbereda/återkomma/uppdatera/räkna/lämna/beställa/be/stämma/titta/se/låna/översätta/komplettera/justera/publicera/lyfta/förankra/trycka/tipsa/presentera/informera/dela/ansöka/söka/bidra/bjuda/sätta/hålla
    ^ kan/ska/måste/får nog? bara? först? ta/fixa/boka/skicka/skriva/kolla/ordna/ringa/mejla/maila/höra/fråga/göra/hämta/köpa/prata/snacka/undersöka/sammanställa/bjuda/leda/lägga/kontakta/förbereda/återkomma/uppdatera/räkna/lämna/beställa/be/stämma/titta/se/låna/översätta/komplettera/justera/publicera/lyfta/förankra/trycka/tipsa/presentera/informera/dela/ansöka/söka/bidra/bjuda/sätta/hålla
    ^ skickar/fixar/kollar/ordnar/bokar/skriver/ringer/mejlar/mailar/undersöker/återkommer/hämtar/tar/lägger/köper/kontaktar/frågar/hör/pratar/gör/lägg/uppdaterar/kompletterar/sammanställer/räknar/tittar/bjuder/lånar/beställer/förbereder/återkopplar
    vi/vår VERB .. till/senast/innan/före
    det VERB jag`,
  comply: `
    jag tar det/den/på/hand
    ^ tar det/den $
    ^ fixar/ordnar/kan/gör det
    ^ fixar/ordnar $
    det gör/fixar/ordnar/kan/tar jag
    det kan jag
    jag kan $
    jag kan göra/ta det/den
    ^ på det $
    ska bli
    jag gör/fixar/ordnar/kollar det
    ^ jag $`,
  request: `
    kan/skulle/vill/hinner du _
    kan/vill/hinner ni _
    kan/vill/hinner någon/ngn/nån
    vem kan/tar/vill/fixar/ordnar/skickar/bokar
    skulle _ kunna
    du får/kan gärna? _
    tar du
    bokar/skickar/fixar/kollar/ordnar/skriver/ringer/mejlar/hör/frågar/lägger/gör du
    ^ skicka/boka/kolla/skriv/fixa/ordna/ring/mejla/maila/meddela/återkom/svara/fyll/ta/lägg/läs/kontakta/förbered/hör/lämna
    _ till mig senast`,
  done: `
    ^ klart/klar/fixat/ordnat/bokat/bokad/skickat/gjort/skickad/done
    är bokad/bokat/bokade/skickad/skickat/klar/klart/gjort/fixat/inskickat/ordnat/köpt/inlämnad/inlämnat
    har nu? bokat/skickat/fixat/ordnat/skrivit/ringt/mejlat/mailat/köpt/pratat/lämnat/gjort
    ✅`,
  unsure: `
    vet inte/ej
    oklart
    ingen aning
    inte/ingen koll
    har inte koll
    osäker
    återkommer om/med/i
    får återkomma
    ska kolla
    kollar
    bra fråga
    får kolla
    får vi se`,
  silence: `
    någon/ngn/nån/några som? har? emot/invändning*/säger/motsätter
    är någon emot
    några invändningar
    ingen emot
    inga invändningar`,
  turn: `
    då tar vi fråga*/punkt*/ärende*/förslag*/nästa
    en annan/sista/ny/till sak/fråga/punkt/grej
    nästa punkt/fråga/ärende
    förresten
    över till
    ^ punkt _
    annan fråga
    en fråga till
    sen/sedan har vi
    övrigt`,
};

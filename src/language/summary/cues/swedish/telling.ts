import type { CuesFor } from "../act.ts";

/** How people tell of what is settled elsewhere, imagine, and jest, in Swedish. One cue a line, see cueOf. */
export const telling: CuesFor<"report" | "hypothesis" | "joke" | "serious" | "unsure" | "turn"> = {
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
  unsure: `
    vet inte/ej/ännu/inget
    vet jag inte/ej
    oklart
    ingen/inte aning
    inte/ingen/noll koll
    har inte koll
    osäker*/tveksam*
    inte säker
    minns/kommer inte ihåg?
    står/framgår/syns inte/ingenstans
    svårt att säga/svara/veta
    kan inte svara/säga/lova
    inte fått något/nåt/svar/besked/datum
    inte hunnit
    har inte svarat
    inget/inga svar/besked
    ^ inte jag/vi/mig/oss/jag*
    ^ nej? inte jag/vi
    jag/vi/hon/han kan? kanske
    kanske $
    tror jag $
    tror att? det/den
    återkommer/återkomma
    ska/skall/får/kan/behöver kolla/undersöka/fråga/mäta/läsa/räkna/ringa
    kollar/undersöker/efterforskar/dubbelkollar
    jag/vi kan fråga
    ^ frågar
    frågar jag/vi
    hör med/runt/efter
    höra med/runt/efter
    tar reda på
    tar jag/vi reda på
    tar/ta upp frågan
    jag/vi frågar
    bra fråga
    får kolla
    får vi se
    beror på
    hänger på`,
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

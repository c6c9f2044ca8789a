import type { CuesFor } from "../act.ts";

/** What whoever leads says to settle something, in Swedish. One cue a line, see cueOf. */
export const leading: CuesFor<"rule"> = {
  rule: `
    då/därmed/så/sådär/nu/alltså är/var/har .. klart/klara/avgjort/bestämt/bestämda/beslutat/spikat/klubbat/sagt/löst/låst/överens/eniga/ense/hemma/nöjda/satt
    är nu? klart/avgjort/avgjord/bestämt/beslutat/spikat/spikad/klubbat/klubbad/löst/låst/satt/antaget/antagen/godkänt/godkänd/beviljat/beviljad/taget/fastställt/fastställd
    ^ avgjort/bestämt/beslutat/spikat/klubbat/fastställt/antaget/godkänt/beviljat/överenskommet/låst/satt/taget/bifall/enhälligt/sålt/såld
    spikat/klubbat/avgjort/beslutat/bestämt/låst $
    vi/jag spikar/klubbar/låser/fastställer/bestämmer/beslutar/stänger/slår/fastslår/godkänner/antar/beviljar/bifaller/enas
    spikar/klubbar/låser/fastställer/bestämmer/beslutar/bockar/slår/stänger/godkänner/antar/beviljar vi/jag
    så har vi sagt/bestämt
    bestämt oss för
    ingen/inget säger emot
    ingen protesterar/invänder
    vi sagt det/så $
    inget/inget mer snack
    slutdiskuterat/färdigpratat/färdigdiskuterat
    avgör saken/det/den/frågan
    stannar vi? vid/för
    vi stannar/fastnar vid/för
    fastnar vi för
    nöjer vi? oss med
    valet faller/föll på
    majoritet*
    flest/flesta röster
    vinner/vann/segrar/segrade
    har vi? en/ett/vår/vårt _? vinnare/datum/plan/lokal/tid/namn/lösning/beslut/uppgörelse/linje/svar/dag/tema
    där har vi det/den/svaret
    då vet vi
    alla är? nöjda/med/glada/eniga/överens/ense
    verkar alla? vi? eniga/överens/ense/nöjda
    ingen .. protesterat/invänt/protesterar/invänder/motsätter
    inga protester/invändningar
    ingen har hört/sagt
    tystnad*
    tolkar/tar/läser det/detta/tystnaden/er/tummarna .. som
    tack för tummarna
    idel/alla/bara/fyra/fem/tre/sex tummar
    tummar upp från
    gäller från/fr/fom/framöver/tills/alltså/då
    från och med nu
    finner/konstaterar/noterar/antecknar jag? att
    ställer/står gruppen/vi sig? oss? bakom
    har .. mandat/klartecken
    ni/du får klartecken
    grönt ljus
    fritt fram
    varsågod/varsågoda
    kör hårt
    klartecken
    får det bli
    det får bli/duga/räcka/gälla
    får bli _
    blir det/så/alltså
    så/då blir _
    är alltså _
    är härmed
    alltså är
    skrivs/förs/skriver/för .. in/upp/dit
    in i protokollet/anteckningarna/utkastet/planen/avtalet/rutinen/dokumentet
    till protokollet/handlingarna
    antecknas/noteras/protokollförs/beviljas/godkänns/antas/fastställs/bifalls/bifalles
    sätter .. punkt
    punkt slut
    går/gick igenom
    köper vi
    vi köper
    enligt .. förslag*
    i enlighet med
    som _ föreslår/föreslog/säger/skriver/vill
    gör vi så/det/som
    vi gör så/som/det/den/den
    så gör/kör/säger/tar/blir
    hamnade/landade vi
    vi landade/landar/hamnar
    landar i/på
    det får stå/gälla
    den saken är
    i mål/hamn/land
    då var det/den
    kör vi
    sagt och gjort
    såld på
    ni har övertygat
    du/ni vann/vinner/får som
    ni är eniga/överens/ense
    ni verkar _? eniga/överens/ense`,
};

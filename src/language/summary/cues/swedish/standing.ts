import type { CuesFor } from "../act.ts";

/** How people put something forward and take a stand on it, in Swedish. One cue a line, see cueOf. */
export const standing: CuesFor<"propose" | "sound" | "agree" | "object" | "hedge" | "silence"> = {
  propose: `
    ^ förslag
    mitt/vårt/ett/nytt/justerat förslag är/vore/blir
    jag/vi föreslår
    ändrar mitt/vårt förslag
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
    låt oss ta/köra/säga/bestämma/gå/välja/satsa/göra/börja/flytta/boka/ha/lägga/skriva/bjuda/be
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
    leva med
    gärna för oss/mig
    är med $
    det är lugnt
    tummen upp
    smartare/klokare/bättre $
    jag/vi med $
    mottaget
    ^ jovars/jorå/javars/såklart
    köper det
    passar mig/oss/bra/utmärkt
    tror jag .. på
    kan jag med $
    för _ del går
    biträder
    acceptabelt`,
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
  silence: `
    någon/ngn/nån/några som? har? emot/invändning*/säger/motsätter
    är någon emot
    några invändningar
    ingen emot
    inga invändningar`,
};

import type { CuesFor } from "../act.ts";

/** How a group settles something, in Swedish. One cue a line, see cueOf. */
export const settling: CuesFor<"close" | "let" | "claim"> = {
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
};

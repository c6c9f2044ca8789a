import type { CuesFor } from "../act.ts";

/** How people take something back, in Swedish. One cue a line, see cueOf. */
export const changing: CuesFor<"retract" | "change"> = {
  retract: `
    nej/nä förresten/vänta
    vänta förresten
    stryk det/den/mitt/min/sista/förra/detta
    jag tar tillbaka
    tar tillbaka mitt/det/min/förslaget
    drar tillbaka
    drar/tar jag/vi tillbaka
    dras tillbaka
    glöm det/den/vad/mitt/allt
    ändrar oss
    ändrar mig
    jag ångrar
    vi ångrar
    ångrade mig/oss
    vi backar
    måste/får backa
    tar tillbaka det/den
    det gäller inte
    gäller inte $
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
};

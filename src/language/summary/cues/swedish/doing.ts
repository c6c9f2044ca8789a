import type { CuesFor } from "../act.ts";

/** How people promise, ask and finish, in Swedish. One cue a line, see cueOf. */
export const doing: CuesFor<"commit" | "comply" | "request" | "done"> = {
  commit: `
    måste/behöver nog? först? höra/kolla/fråga/prata/snacka/stämma/förankra/checka .. med/hos/i
    jag VERB
    jag ser till att
    ^ ser/lovar till? att
    jag lovar att
    jag pratar/talar/snackar med/ihop
    ^ pratar/talar/snackar med
    jag stämmer/checkar/prickar av
    ^ stämmer av
    jag går förbi/dit/igenom
    ^ går förbi/dit/igenom
    jag kommer med/förbi
    jag står för
    ombesörjer/ombesörjes
    undertecknad
    kan jag ta/fixa/boka/skicka/skriva/kolla/ordna/ringa/mejla/maila/höra/fråga/göra/hämta/köpa/prata/snacka/undersöka/sammanställa/bjuda/leda/lägga/kontakta/förbereda/återkomma/uppdatera/räkna/lämna/beställa/be/stämma/titta/låna/översätta/komplettera/justera/publicera/lyfta/förankra/trycka/tipsa/presentera/informera/dela/ansöka/söka/bidra/bjuda/sätta/hålla
    jag och/& _ VERB
    jag kan/ska/får/måste/behöver nog? bara? först? också? ta/fixa/boka/skicka/skriva/kolla/ordna/ringa/mejla/maila/höra/fråga/göra/hämta/köpa/prata/snacka/undersöka/sammanställa/bjuda/leda/lägga/kontakta/förbereda/återkomma/uppdatera/räkna/lämna/beställa/be/stämma/titta/låna/översätta/komplettera/justera/publicera/lyfta/förankra/trycka/tipsa/presentera/informera/dela/ansöka/söka/bidra/bjuda/sätta/hålla
    ^ kan/ska/måste/får nog? bara? först? ta/fixa/boka/skicka/skriva/kolla/ordna/ringa/mejla/maila/höra/fråga/göra/hämta/köpa/prata/snacka/undersöka/sammanställa/bjuda/leda/lägga/kontakta/förbereda/återkomma/uppdatera/räkna/lämna/beställa/be/stämma/titta/låna/översätta/komplettera/justera/publicera/lyfta/förankra/trycka/tipsa/presentera/informera/dela/ansöka/söka/bidra/bjuda/sätta/hålla
    ^ skickar/fixar/kollar/ordnar/bokar/skriver/ringer/mejlar/mailar/undersöker/återkommer/hämtar/tar/lägger/köper/kontaktar/frågar/hör/pratar/gör/lägg/uppdaterar/kompletterar/sammanställer/räknar/tittar/bjuder/lånar/beställer/förbereder/återkopplar
    vi/vår VERB .. senast/innan/före
    ni/du får .. av/från mig
    ni/du får/har .. senast/före/innan/under/imorgon/ikväll/idag
    ni/du har det/den/dem
    kommer från mig/oss
    ordnar/fixar/gör/tar/löser det $
    ^ ordnar/fixar/gör/tar/löser det/den
    har ni/du .. före/senast/innan/imorgon/idag
    jag vill prata/kolla/stämma/fråga
    kan va/vara min/mina/mitt
    är .. mitt/mina $
    det VERB jag`,
  comply: `
    jag tar det/den/på/hand
    ^ tar det/den $
    ^ fixar/ordnar/kan/gör det
    ^ fixar/ordnar $
    det gör/fixar/ordnar/kan/tar/hinner/löser/klarar/ska/lovar jag
    ^ check $
    ^ check på det
    ^ jag kan _? $
    här jag? $
    ^ uppfattat
    fixas/ordnas/löses
    räkna med mig
    skriv/sätt upp mig
    ^ lugnt
    inga problem
    det kan jag
    jag kan $
    jag kan göra/ta det/den
    kan jag göra/ta/fixa/ordna
    ^ kan jag $
    ska försöka
    ^ mm $
    ^ på det $
    ska bli
    det ska bli/jag/vi
    ^ gör det $
    ^ gör jag
    visst kan/ska jag
    kan jag det
    det kan/ska/gör jag $
    ^ uppfattat
    noterat
    jag tar den/dem/dom/hand/mig
    ^ samma $
    på gång $
    jag gör/fixar/ordnar/kollar det
    ^ jag $`,
  request: `
    kan/skulle/vill/hinner du _
    kan/vill/hinner ni _
    kan/vill/hinner någon/ngn/nån
    vem kan/vill
    behöver någon/nån/ngn som
    ^ någon/nån/ngn måste/borde/får/behöver
    vill att du/ni
    har någon/nån/ngn möjlighet/lust/tid
    vem VERB
    skulle _ kunna
    du får/kan gärna? _
    tar du
    bokar/skickar/fixar/kollar/ordnar/skriver/ringer/mejlar/hör/frågar/lägger/gör du
    ^ skicka/boka/kolla/skriv/fixa/ordna/ring/mejla/maila/meddela/återkom/svara/fyll/ta/lägg/läs/kontakta/förbered/hör/lämna
    till mig senast/innan/före
    har du möjlighet/tid/lust/chans att
    ^ du VERB
    vill du _
    säger du till`,
  done: `
    ^ klart/klar/fixat/ordnat/bokat/bokad/skickat/gjort/skickad/done
    är bokad/bokat/bokade/skickad/skickat/klar/klart/gjort/fixat/inskickat/ordnat/köpt/inlämnad/inlämnat
    har nu? bokat/skickat/fixat/ordnat/skrivit/ringt/mejlat/mailat/köpt/pratat/lämnat/gjort
    ✅
    ^ levererat/levererade/inlagt/inlagd/inlagda/utlagt/upplagt/publicerat/uppdaterat/beställt/beställda/bytt/betalt/inbetalt/hämtat/köpt/tryckt/utskickat/mejlat/ringt/pratat/frågat/skrivit/städat/tömt/testat/läst/rättat/ändrat/lagat/lämnat/anmält/registrerat/avbokat/ombokat
    levererade/levererat/inlagd/inlagt/inlagda/tillbaka/bokad/bokade/bokat/beställda/beställt/klar/klart/utskickat/upplagt/skickad/skickat $
    är nu? levererad/levererade/inlagd/inlagt/inlagda/utlagd/utlagt/beställd/beställt/betald/betalt/köpta/bytt/tillbaka/inskickade
    ligger nu? i/på/uppe/ute
    i mappen $
    nu bokat/skickat/klart`,
};

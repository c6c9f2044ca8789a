/** Swedish verbs in the present that say how something is, or what someone thinks: nobody decides or promises by them. */
const STATES = new Set(
  `ar har kan vill maste behover borde skulle far vet tror tycker anser menar ser hor kanner undrar hoppas onskar gillar
  saknar sitter star bor heter kommer minns forstar racker galler finns handlar kostar innebar beror verkar lever lar
  foredrar funderar tanker talar pratar riskerar tappar forlorar vantar brukar orkar hinner mar var er eller under over
  efter fler flera mer bor dar nar har hur vem dar for ar kor-? daremot sommar januari februari oktober november december
  september timmar dagar veckor kronor pengar tider foreningar platser deltagare ordforande alltsa avstar stoder instammer
  foreslar uppfattar tolkar noterar antecknar menar betvivlar marker tyvarr kvar klar par vidare sarskilt ytterligare ganger manader personer foraldrar parter fragor rostar yrkar utgar missar blir aterstar betyder deltar spelar passar funkar fungerar motsatter
  lutar emotser konstaterar faststaller bitrader forordar stottar stodjer stoder finner tillstyrker avrader menar drunknar litar gissar
  antar tackar svar sager onskar uppskattar accepterar respekterar protesterar backar lovar brukar ryms slutar borjar kraver stammer stanger klarar
  ligger behover noterade larmar passerar slipper hamnar orsakar gladjer gloms later loser hojer valkomnar vagrar
  fattar fattade inser vidhaller havdar pastar bedomer uppfattar bar alskar hatar racker overvager sammanfaller
  kvarstar forefaller later liknar luktar smakar marks ogillar avundas skams stojar langtar oroar retar irriterar
  gillar diggar hoppar tvekar ansluter ber vagar dyker syns tanker undrar`.split(/\s+/u),
);

/** Present forms that do not end in -r. */
const OTHERS = new Set("ses mots traffas hors avvaktar enas".split(" "));

export function isVerb(word: string): boolean {
  return OTHERS.has(word) || (word.length > 2 && word.endsWith("r") && !STATES.has(word));
}

/** English words after "we" by which nobody decides: how it is, what may be, and what was. */
const NO_DEEDS = new Set(
  `need have are can could should must might may don't dont didn't didnt were had want know see think also all already just
  still really got never always won't wont haven't aren't weren't would like hope feel believe understand agree talked said
  did was went came saw made took decided agreed discussed found only probably usually actually both then now as who what
  be where cannot can't couldn't shouldn't wouldn't do have to get seem want's define defined say look expect tried try in on
  at will shall not see look talk focus discuss continue check wait hear assume spend spent imagine come finish figure live stretch understand cope manage afford stand suggest recommend`.split(
    /\s+/u,
  ),
);

/** Whether an English word after "we" may say what is to be done. */
export function isDeed(word: string): boolean {
  return /^[a-z]{2,}$/u.test(word) && !NO_DEEDS.has(word) && !word.endsWith("ed");
}

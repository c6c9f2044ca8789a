/** Swedish verbs whose infinitive cannot be told from the present by its ending. */
const IRREGULAR: Readonly<Record<string, string>> = {
  är: "vara",
  har: "ha",
  blir: "bli",
  ger: "ge",
  ser: "se",
  ber: "be",
  sker: "ske",
  gör: "göra",
  kör: "köra",
  hör: "höra",
  för: "föra",
  inför: "införa",
  genomför: "genomföra",
  utför: "utföra",
  framför: "framföra",
  säljer: "sälja",
  väljer: "välja",
  ses: "ses",
  träffas: "träffas",
  möts: "mötas",
  hörs: "höras",
  enas: "enas",
  ställer: "ställa",
  återkommer: "återkomma",
  kommer: "komma",
  snackar: "prata",
  kollar: "kolla",
  tror: "tro",
  bor: "bo",
  överger: "överge",
  anger: "ange",
  utser: "utse",
  anser: "anse",
  beser: "bese",
  avser: "avse",
  avstår: "avstå",
};

/** "skickar" to "skicka", "skriver" to "skriva", "går" to "gå"; what is no present is left as it is. */
export function infinitiveOf(present: string): string {
  const verb = present.toLowerCase();
  if (Object.hasOwn(IRREGULAR, verb)) return IRREGULAR[verb] ?? verb;
  if (/(?:ar|år)$/u.test(verb)) return verb.slice(0, -1);
  if (/ger$|ser$/u.test(verb) && verb.length <= 4) return verb.slice(0, -1);
  if (verb.endsWith("er") && verb.length > 3) return `${verb.slice(0, -2)}a`;
  if (/(?:ör|yr|är)$/u.test(verb)) return `${verb}a`;
  return verb;
}

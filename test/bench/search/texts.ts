const verbs =
  "föreslå begära anta ändra förlänga pröva utreda rekommendera stödja ordna införa följa sänka höja teckna".split(" ");
const objects =
  `halltider hallavtalet föreningsbidrag lokalbidrag budgeten avgifter träningstider möteslokaler samverkansavtal
  överenskommelsen idrottsplatsen fotbollsplaner simhallen biblioteket ungdomsrådet läxhjälpen belysningen
  trygghetsvandringar kommunikationsplan arbetsordningen parkeringar nycklar försäkringen registerutdrag
  personuppgifter klimatplanen resekostnader sommarlägret kulturfestivalen medlemsavgiften`.split(/\s+/u);
const whom =
  "ungdomar barn äldre flickor föreningarna parterna ledare tränare nyanlända frivilliga pensionärer skolorna".split(
    " ",
  );
const where = "Rosengård Seved Hyllie Lindängen Kirseberg Limhamn Husie Oxie Möllevången Sorgenfri".split(" ");
const why =
  "efter synpunkter från medlemmarna vid mötet i våras om lokalernas skick och kostnader för kommande säsong".split(
    " ",
  );

export interface Made {
  readonly text: string;
  readonly background: string;
}

/** The nth of many decisions, the same each time: about as many words as such a decision has. */
export function madeText(n: number): Made {
  const pick = (words: readonly string[], by: number): string => words[Math.floor(n / by) % words.length] ?? "";
  const text = `${pick(verbs, 1)} ${pick(objects, 7)} för ${pick(whom, 211)} i ${pick(where, 31)} omgång ${n % 997}`;
  return { text, background: `${pick(objects, 1213)} ${why.slice(n % 5).join(" ")} ${pick(whom, 17)}` };
}

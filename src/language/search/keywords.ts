/** Words that say that something is asked, not what about. */
const idle = new Set(
  `vad när var vem vilka vilken vilket hur varför har hade vi ni de dem den det detta denna är var blev blir sa sade sagt
  bestämde bestämt beslutade beslutat tog om att och eller i på av till för från med utan en ett som kan ska skulle vill
  inte något någon några alla man jag du kring angående gäller gällde nu då senast förra finns fanns
  beslut beslutet besluten förslag förslaget
  what when where who which how why has have had we you they it this that is was were did do does say said about decide
  decided decision decisions proposal the a an and or in on of to for from with without not any some all me tell show`
    .split(/\s+/u)
    .map(plain),
);

/** Endings of Swedish nouns and verbs and of English plurals, longest first. */
const endings =
  /(?:heternas|heterna|arnas|ernas|ornas|orna|arna|erna|heten|ande|ende|ades|aste|arens|aren|ens|ets|ies|ing|ar|er|or|en|et|na|an|as|es|a|e|n|s|t)$/u;
const shortestStem = 3;
const mostWords = 8;

/** The words of a question that are worth searching for, cut to what their forms have in common: "hallarna" to "hall". */
export function keywordsOf(question: string): readonly string[] {
  const words = question.toLowerCase().match(/[\p{L}\p{N}/-]+/gu) ?? [];
  const asked = words.filter((word) => word.length > 1 && !idle.has(plain(word)));
  return [...new Set(asked.map(stemOf))].slice(0, mostWords);
}

/** A word cut to what its forms have in common. */
export function stemOf(word: string): string {
  const stem = word.replace(endings, "");
  return stem.length >= shortestStem ? stem : word;
}

function plain(word: string): string {
  return word.normalize("NFD").replace(/\p{M}/gu, "");
}

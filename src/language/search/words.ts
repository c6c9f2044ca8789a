/** Words that say that something is asked, not what about. */
const idle = new Set(
  `vad när var vem vilka vilken vilket hur varför har hade vi ni de dem den det detta denna är blev blir sa sade sagt
  bestämde bestämt beslutade beslutat tog om att och eller i på av till för från med utan en ett som kan ska skulle vill
  inte något någon några alla man jag du kring angående gäller gällde nu då senast förra finns fanns visa sök hitta
  beslut beslutet besluten förslag förslaget
  what when where who which how why has have had we you they it this that is was were did do does say said about decide
  decided decision decisions proposal the a an and or in on of to for from with without not any some all me tell show find`
    .split(/\s+/u)
    .map(fold),
);

const longestWord = 40;
const mostAsked = 8;

/** The words of a text in their order, in small letters; what is joined by a hyphen also as its parts. */
export function wordsOf(text: string): readonly string[] {
  return matched(text).flatMap((word) => {
    const whole = shortened(word);
    return word.includes("-") ? [whole, ...whole.split("-").filter(Boolean)] : [whole];
  });
}

/** The words of a question that are worth searching for; all of them, where none says what about. */
export function askedWords(question: string): readonly string[] {
  const words = matched(question);
  const telling = words.filter((word) => !idle.has(fold(word)) && (word.length > 1 || /\d/u.test(word)));
  const asked = telling.length > 0 ? telling : words;
  return [...new Set(asked.map(shortened))].slice(0, mostAsked);
}

/** In small letters, and plain ones: what is written with letters made for mathematics is found by typing it. */
export function plainly(text: string): string {
  return text.normalize("NFKC").toLowerCase();
}

function matched(text: string): readonly string[] {
  return plainly(text).match(/[\p{L}\p{N}]+(?:[/-][\p{L}\p{N}]+)*/gu) ?? [];
}

/** Never through the middle of a letter, which no database would take. */
function shortened(word: string): string {
  return word.length <= longestWord ? word : [...word].slice(0, longestWord).join("");
}

/** Without the marks over its letters: what someone types who has no å, ä or ö. */
export function fold(word: string): string {
  return word.normalize("NFD").replace(/\p{M}/gu, "");
}

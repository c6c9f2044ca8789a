/**
 * Puts each text between its two marks, `<!-- name -->` and `<!-- /name -->`, each on a line of its own.
 * Throws where a mark is missing, stands twice or comes too early.
 */
export function fillReadme(readme: string, texts: Readonly<Record<string, string>>): string {
  return Object.entries(texts).reduce((filled, [name, text]) => fill(filled, name, text), readme);
}

function fill(readme: string, name: string, text: string): string {
  const [start, end] = [`<!-- ${name} -->`, `<!-- /${name} -->`] as const;
  const before = positionOf(readme, start) + start.length;
  const after = positionOf(readme, end);
  if (after < before) throw new Error(`README.md has the line ${end} before ${start}. Put them the other way round.`);
  return `${readme.slice(0, before)}\n\n${text}\n\n${readme.slice(after)}`;
}

function positionOf(readme: string, mark: string): number {
  const [first, second] = [...readme.matchAll(new RegExp(`^${mark}$`, "gmu"))];
  if (!first) throw new Error(`README.md lacks the line ${mark}. Put it where the generated table is to stand.`);
  if (second) throw new Error(`README.md has the line ${mark} twice. Remove one of them.`);
  return first.index;
}

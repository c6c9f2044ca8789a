import MiniSearch from "minisearch";

export interface Document {
  readonly id: number;
  readonly text: string;
  readonly background: string;
}

/** As its own documents advise for people who type: prefixes, and one letter in five may be wrong. */
export function indexed(documents: readonly Document[]) {
  const index = new MiniSearch<Document>({
    fields: ["text", "background"],
    searchOptions: { prefix: true, fuzzy: 0.2, boost: { text: 2 } },
  });
  index.addAll(documents);
  return (words: string): readonly number[] =>
    index
      .search(words)
      .slice(0, 10)
      .map(({ id }) => Number(id));
}

import { judge, type Verdict } from "./judge.ts";
import type { Reader } from "./readers.ts";
import type { Language, Part, Table } from "./table.ts";

type Count = Readonly<Record<Verdict, number>>;

function count(reader: Reader, { sentences }: Part, now: Date): Count {
  const verdicts = sentences.map((sentence) => judge(sentence, reader.read(sentence.text, now)));
  const how = (verdict: Verdict) => verdicts.filter((one) => one === verdict).length;
  return { right: how("right"), partly: how("partly"), silent: how("silent"), wrong: how("wrong") };
}

/** A row for each reader of a language: what is right in each part, and what the rest of its answers are. */
export function accuracyRows({ parts, now }: Table, readers: readonly Reader[], language: Language): string[][] {
  const ofLanguage = parts.filter((part) => part.language === language);
  const able = readers.filter(({ languages }) => languages.includes(language));
  const heads = ofLanguage.map(({ name, sentences }) => `${name} (${sentences.length})`);
  const rows = able.map((reader) => {
    const counts = ofLanguage.map((part) => count(reader, part, now));
    const sum = (verdict: Verdict) => String(counts.reduce((total, one) => total + one[verdict], 0));
    return [
      reader.name,
      ...counts.map(({ right }) => String(right)),
      sum("right"),
      sum("partly"),
      sum("silent"),
      sum("wrong"),
    ];
  });
  return [["", ...heads, "all right", "partly", "silent", "wrong"], ...rows];
}

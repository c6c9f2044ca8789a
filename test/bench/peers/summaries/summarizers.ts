import { createRequire } from "node:module";

/** Picks so many sentences of a text that are to say what it comes to. */
export interface Summarizer {
  readonly name: string;
  readonly pick: (text: string, count: number) => Promise<readonly string[]>;
}

// None of them has types that fit.
const load = createRequire(import.meta.url) as (name: string) => any;

function lexrank(): Summarizer {
  const { summarize } = load("lexrank");
  const pick = (text: string, count: number) =>
    new Promise<readonly string[]>((resolve, reject) => {
      summarize(text, count, (error: unknown, lines: readonly { text: string }[]) =>
        error ? reject(error) : resolve(lines.map((line) => line.text)),
      );
    });
  return { name: "lexrank 1.0.5", pick };
}

function nodeSummarizer(): Summarizer {
  const { SummarizerManager } = load("node-summarizer");
  const pick = async (text: string, count: number) => {
    const { sorted_sentences } = new SummarizerManager(text, count).getSummaryByFrequency();
    return (sorted_sentences as readonly (readonly [number, string])[]).slice(0, count).map(([, sentence]) => sentence);
  };
  return { name: "node-summarizer 1.0.7", pick };
}

function textrank(): Summarizer {
  const { AbsoluteSummarizerConfig, DefaultTextParser, NullLogger, SorensenDiceSimilarity, Summarizer } = load("ts-textrank");
  const pick = async (text: string, count: number) => {
    const sorting = Summarizer.SORT_SCORE;
    const config = new AbsoluteSummarizerConfig(count, new SorensenDiceSimilarity(), new DefaultTextParser(), 0.85, sorting);
    return new Summarizer(config, new NullLogger()).summarize(text, "en") as string[];
  };
  return { name: "ts-textrank 1.0.3", pick };
}

function textSummarization(): Summarizer {
  const summarize = load("text-summarization");
  const pick = async (text: string, count: number) => {
    const { extractive } = await summarize({ text, numSentences: count });
    return (extractive as string[]).slice(0, count);
  };
  return { name: "text-summarization 1.0.4", pick };
}

export const peers: readonly (() => Summarizer)[] = [lexrank, nodeSummarizer, textrank, textSummarization];

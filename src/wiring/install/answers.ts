import { createInterface } from "node:readline/promises";
import { type Readable, Writable } from "node:stream";
import { text } from "node:stream/consumers";

/** Where answers come from: flags first, then a person at a terminal or the lines of a pipe, in the order of the questions. */
export interface Sources {
  readonly flags: Readonly<Record<string, string | undefined>>;
  readonly input: Readable & { readonly isTTY?: boolean };
  readonly output: Writable;
}

export interface Question {
  /** The name of its flag. */
  readonly name: string;
  readonly text: string;
  /** Nothing of the answer shows on the screen. */
  readonly isSecret: boolean;
}

export type Answer = (question: Question) => Promise<string>;

/** Gives empty answers where a pipe has ended. Rejects where the person breaks off. */
export function makeAnswer({ flags, input, output }: Sources): Answer {
  let lines: Promise<string[]> | undefined;
  return async (question) => {
    const given = flags[question.name];
    if (given !== undefined) return given.trim();
    if (input.isTTY) return await askPerson(question, input, output);
    lines ??= text(input).then((all) => all.split("\n"));
    return (await lines).shift()?.trim() ?? "";
  };
}

async function askPerson({ text, isSecret }: Question, input: Readable, output: Writable): Promise<string> {
  if (isSecret) output.write(`${text} `);
  const nowhere = new Writable({ write: (_chunk, _encoding, done) => done() });
  const lines = createInterface({ input, output: isSecret ? nowhere : output, terminal: true });
  const stopped = new Promise<never>((_, reject) => {
    const stop = () => reject(new Error("Avbrutet. / Stopped."));
    lines.once("SIGINT", stop).once("close", stop);
  });
  try {
    return (await Promise.race([lines.question(isSecret ? "" : `${text} `), stopped])).trim();
  } finally {
    stopped.catch(() => {});
    lines.close();
    if (isSecret) output.write("\n");
  }
}

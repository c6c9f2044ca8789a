export const languages = ["sv", "en"] as const;
export type Language = (typeof languages)[number];
export type Both<T> = Readonly<Record<Language, T>>;

/** English must have every text that Swedish has, and each must take the same arguments. */
export type SameTexts<T> = {
  readonly [K in keyof T]: T[K] extends (...args: infer A) => string
    ? (...args: A) => string
    : T[K] extends string
      ? string
      : SameTexts<T[K]>;
};

/** One text of both catalogues, as a notice or a manifest needs it. */
export function both<T, R>(texts: Both<T>, pick: (texts: T) => R): Both<R> {
  return { sv: pick(texts.sv), en: pick(texts.en) };
}

/** The same in both languages, where it takes more than a text of the catalogues: numbers and days are written in each. */
export function inBoth(say: (language: Language) => string): Both<string> {
  return { sv: say("sv"), en: say("en") };
}

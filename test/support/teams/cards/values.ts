import { isJson } from "../json.ts";
import type { Plain } from "./shapes.ts";

type Kind = Exclude<Plain["is"], "enum">;

const isText = (value: unknown): value is string => typeof value === "string";
const matches = (pattern: RegExp) => (value: unknown) => isText(value) && pattern.test(value);

const kinds: Readonly<Record<Kind, { fits: (value: unknown) => boolean; words: string }>> = {
  text: { fits: isText, words: "text" },
  flag: { fits: (value) => typeof value === "boolean", words: "true or false" },
  number: { fits: Number.isFinite, words: "a number" },
  object: { fits: isJson, words: "an object" },
  texts: { fits: (value) => Array.isArray(value) && value.every(isText), words: "a list of texts" },
  link: { fits: matches(/^https:\/\/[^\s]+$/), words: "an address that begins with https://" },
  image: { fits: matches(/^(https:\/\/|data:image\/(png|jpeg|gif);base64,)/), words: "an https address or image data" },
  pixels: { fits: matches(/^\d+px$/), words: 'a number of pixels, as "80px"' },
  width: {
    fits: (value) => Number.isFinite(value) || matches(/^(auto|stretch|\d+px)$/)(value),
    words: '"auto", "stretch", a weight or a number of pixels, as "80px"',
  },
};

/** What is wrong with a plain value, or undefined. Enumerations are read without regard to case, as by Teams. */
export function wrongValue(check: Plain, value: unknown): string | undefined {
  if (check.is === "enum") {
    const fits = isText(value) && check.values.some((one) => one.toLowerCase() === value.toLowerCase());
    return fits ? undefined : `must be one of ${check.values.join(", ")}`;
  }
  const { fits, words } = kinds[check.is];
  return fits(value) ? undefined : `must be ${words}`;
}

import { AskerError } from "../../../core/errors.ts";
import type { Group } from "../../../core/group.ts";
import { type Language, languages } from "../../../core/texts.ts";
import { fold } from "../../../core/words.ts";
import { texts } from "../texts.ts";

/** The parties and roles that a text names, "MIP, MISO och observatörer", as ids and roles; none where it is empty. */
export function readCalled(text: string | undefined, { parties }: Group, language: Language): readonly string[] {
  const names = (text ?? "").split(/[,;\n]|\s+(?:och|and)\s+/u).map((name) => name.trim());
  const called = names.filter(Boolean).map((name) => {
    const party = parties.find((one) => fold(one.name) === fold(name))?.id;
    const found = party ?? roleCalled(name);
    if (!found) throw new AskerError(texts[language].booking.unknownCalled(name));
    return found;
  });
  return [...new Set(called)];
}

function roleCalled(name: string): "coOpted" | "observer" | undefined {
  const spoken = fold(name);
  const isCalled = (role: "coOpted" | "observer") =>
    languages.some((l) => texts[l].calledWords[role].some((word) => fold(word) === spoken));
  return (["coOpted", "observer"] as const).find(isCalled);
}

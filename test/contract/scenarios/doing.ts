import { cardOf, type Filled, type Seen, type Stage, textOf, type Who } from "../stage.ts";

// What many scenarios do on their way.

/** Puts a proposal by typing, and gives its number. */
export async function propose(stage: Stage, who: Who, text: string): Promise<string> {
  return numberIn(await stage.type(who, `förslag ${text}`));
}

/** "3/2026" */
export function numberIn(seen: Seen): string {
  const [number] = /\d+\/\d{4}/u.exec(textOf(seen)) ?? [];
  if (!number) throw new Error(`No number in: ${textOf(seen)}`);
  return number;
}

/** Confirms a decision by typing, as the chair, and gives its number. */
export async function decide(stage: Stage, text: string): Promise<string> {
  return numberIn(await stage.type("bosse", `beslut bekräfta att ${text} verkan=mandat`));
}

/** The latest card in the channel with that title, as it is now. */
export async function inChannel(stage: Stage, title: string): Promise<Seen> {
  return cardOf(await stage.channel(), title);
}

/** Presses a button of a card in the channel. */
export async function pressThere(stage: Stage, who: Who, title: string, label: string): Promise<Seen> {
  return await stage.press(who, await inChannel(stage, title), label);
}

/** All four parties stand behind the proposal. */
export async function agree(stage: Stage, number: string): Promise<void> {
  for (const who of ["alva", "bosse", "cilla", "dragan"] as const) {
    await pressThere(stage, who, `Förslag ${number}`, "Vi står bakom");
  }
}

/** Opens the form of a command by typing it alone, and sends it in. */
export async function fillIn(stage: Stage, who: Who, command: string, values: Filled): Promise<Seen> {
  return await stage.fill(who, await stage.type(who, command), values);
}

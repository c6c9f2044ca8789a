import type { Answer, Says } from "../wire.ts";
import { showTrouble } from "./announce.ts";
import { openSheet } from "./form/sheet.ts";
import type { Scene } from "./scene.ts";
import { sendAsk, Trouble } from "./server.ts";

export interface Place {
  readonly channel: string | undefined;
  readonly thread?: string;
}

/** Sends what the visitor did; undefined where that failed, which is then shown. */
export type Send = (says: Says, place: Place) => Promise<Answer | undefined>;

export function makeSend(scene: Scene): Send {
  return async (says, { channel, thread }) => {
    const { persona } = scene.here();
    const body = { as: persona.user, language: scene.known.language, channel, thread, says };
    return await orTrouble(scene, () => sendAsk(body));
  };
}

/** Undefined where it failed. */
export async function orTrouble<T>(scene: Scene, work: () => Promise<T>): Promise<T | undefined> {
  try {
    const result = await work();
    showTrouble("");
    return result;
  } catch (error) {
    if (!(error instanceof Trouble)) throw error;
    showTrouble(scene.say[error.kind]);
    return undefined;
  }
}

/** Sends it, and opens the form that may come back. False where it failed. */
export async function ask(scene: Scene, send: Send, says: Says, place: Place): Promise<boolean> {
  const answer = await send(says, place);
  if (answer?.kind === "form") openSheet(scene, answer, (form) => send(form, place));
  return answer !== undefined;
}

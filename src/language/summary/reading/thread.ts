import type { Message } from "../message.ts";
import { isJoke, type ReadMessage } from "./jokes.ts";
import { readSentence } from "./read.ts";
import { sentencesOf } from "./sentences.ts";

/** All messages of a thread with what they do, the oldest first. */
export function readThread(messages: readonly Message[]): ReadMessage[] {
  const readings = messages.map((message, place) => sentencesOf(message, place).map(readSentence));
  return messages.map((message, place) => {
    const own = readings[place] ?? [];
    return { message, place, readings: own, isJoke: own.length > 0 && isJoke(message, own, readings[place + 1]) };
  });
}

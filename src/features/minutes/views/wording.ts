import type { Language } from "../../../core/texts.ts";
import { clockTime, longDate, timeSpan } from "../../../language/format/dates.ts";
import { paragraph } from "../../../language/format/numbers.ts";
import { wallMoment } from "../../../language/format/wallClock.ts";
import type { Item, Line, Minutes, Numbered, Statement } from "../rules/minutes.ts";
import { texts } from "../texts.ts";

export function numberOf({ number, year }: Numbered, language: Language): string {
  return texts[language].number(number, year);
}

/** "Minnesanteckningar 3/2026" */
export function calledOf(minutes: Numbered & Pick<Minutes, "kind">, language: Language): string {
  return texts[language].titled(texts[language].document.kinds[minutes.kind], numberOf(minutes, language));
}

/** "§ 12" once it has been given, until then the place. */
export function markOf({ paragraph: given }: Pick<Item, "paragraph">, place: number): string {
  return given === undefined ? `${place}.` : paragraph([given]);
}

export function titleOf({ title }: Pick<Item, "title">, language: Language): string {
  return title || texts[language].document.untitled;
}

/** What a line says, without its number; what is missing is said, never guessed. In the minutes' own language. */
export function sentenceOf(line: Statement, language: Language): string {
  const say = texts[language].document;
  const words = wordsOf(line, language);
  return line.confirmed ? words : `${words} ${say.unconfirmed}`;
}

function wordsOf(line: Statement, language: Language): string {
  const say = texts[language].document;
  const { kind, state, text, reason, decision } = line;
  if (kind === "action") return actionText(line, language);
  if (kind !== "decision") return text;
  if (decision) return `${say.decided(decision.text.replace(/[.\s]+$/u, ""), decision.number)}.`;
  const stated = say.stated(say.state[state && state !== "done" ? state : "decided"], text.replace(/[.!…\s]+$/u, ""));
  if (reason) return `${stated} ${say.reason(reason.replace(/[.\s]+$/u, ""))}`;
  return state === "referredBack" ? `${stated} ${say.missing(say.lacking.reason)}` : stated;
}

export function actionText({ text, state, action }: Statement, language: Language): string {
  const say = texts[language].document;
  const plain = text.replace(/[.\s]+$/u, "");
  const listed = action ? say.listed(plain, action.number) : plain;
  return state === "done" ? say.done(listed) : listed;
}

export function ownerOf({ owner }: Pick<Line, "owner">, language: Language): string {
  const say = texts[language].document;
  return owner?.name ?? say.missing(say.lacking.owner);
}

export function dueOf({ due }: Pick<Line, "due">, language: Language): string {
  const say = texts[language].document;
  return due === undefined ? say.missing(say.lacking.due) : longDate(due, language);
}

/** "Beställa nät (ansvarig Cilla, senast fredag den 11 december 2026)" */
export function actionSentence(line: Pick<Line, "owner" | "due">, words: string, language: Language): string {
  const say = texts[language];
  const owner = line.owner ? say.responsible(line.owner.name) : ownerOf(line, language);
  const due = line.due === undefined ? dueOf(line, language) : say.by(dueOf(line, language));
  return say.actionLine(words, owner, due);
}

/** "tisdag den 24 november 2026 kl. 14.02" */
export function momentOf(at: Date, zone: string, language: Language): string {
  const { date, time } = wallMoment(at, zone);
  return `${longDate(date, language)} ${clockTime(time, language)}`;
}

/** "tisdag den 24 november 2026 kl. 14.02–15.30", or from one day to another. */
export function spanOf({ start, end }: Pick<Minutes, "start" | "end">, language: Language): string {
  const [from, began] = partsOfWall(start);
  const [to, ended] = partsOfWall(end);
  if (from === to) {
    const time = began === ended ? clockTime(began, language) : timeSpan(began, ended, language);
    return `${longDate(from, language)} ${time}`;
  }
  return `${longDate(from, language)} ${clockTime(began, language)} – ${longDate(to, language)} ${clockTime(ended, language)}`;
}

export function dateOf({ start }: Pick<Minutes, "start">): string {
  return partsOfWall(start)[0];
}

function partsOfWall(wall: string): readonly [date: string, time: string] {
  const [date = "", time = ""] = wall.split("T");
  return [date, time];
}

/** Who found what it says, and where the messages went. */
export function engineOf({ engine, fellBack }: Pick<Minutes, "engine" | "fellBack">, language: Language): string {
  const say = texts[language].document;
  if (engine.host !== undefined) return say.model(engine.name, engine.host);
  const sentTo = fellBack?.sentTo;
  return [say.engine, sentTo === undefined ? say.nothingLeft : say.mayHaveLeft(sentTo)].join(" ");
}

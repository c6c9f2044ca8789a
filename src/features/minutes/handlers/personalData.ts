import type { PersonalData } from "../../../core/feature.ts";
import type { Language } from "../../../core/texts.ts";
import type { MinutesKind, MinutesState } from "../rules/minutes.ts";
import { findStored, removeFromDrafts } from "../store/personalData.ts";
import { texts } from "../texts.ts";
import { minutesMark } from "../views/marks.ts";
import { calledOf } from "../views/wording.ts";

export const personalData: PersonalData = {
  async export(look, member) {
    const { language } = look;
    const { file: words, states } = texts[language];
    const stored = await findStored(look, member);
    return {
      [words.asked]: stored.asked.map((one) => ({
        ...named(one, language),
        // Written by the store alone, from the same type.
        [words.state]: states[one.state as MinutesState],
        [words.at]: one.createdAt.toISOString(),
      })),
      [words.checks]: stored.checks.map(({ minutes, memberName, partyName, askedAt, approvedAt }) => ({
        ...named(minutes, language),
        [words.nameThen]: memberName,
        [words.party]: partyName,
        [words.at]: askedAt.toISOString(),
        [words.approvedAt]: approvedAt?.toISOString() ?? null,
      })),
      [words.corrections]: stored.corrections.map(({ minutes, text, at, byName }) => ({
        ...named(minutes, language),
        [words.nameThen]: byName,
        [words.text]: text,
        [words.at]: at.toISOString(),
      })),
      [words.actions]: stored.actions.map(({ minutes, text, ownerName }) => ({
        ...named(minutes, language),
        [words.nameThen]: ownerName,
        [words.text]: text,
      })),
      [words.notes]: stored.notes.map(({ minutes, text, at }) => ({
        ...named(minutes, language),
        [words.text]: text,
        [words.at]: at.toISOString(),
      })),
      [words.files]: stored.files.map(({ name, at }) => ({ [words.title]: name, [words.at]: at.toISOString() })),
    };
  },

  /** What has been sent or approved is on record, with the names of its time. */
  async erase(turn, member) {
    for (const id of await removeFromDrafts(turn, member)) turn.changed(minutesMark, id);
  },
};

interface Row {
  readonly number: number;
  readonly year: number;
  readonly kind: string;
  readonly title: string;
}

function named({ number, year, kind, title }: Row, language: Language): object {
  const words = texts[language].file;
  // Written by the store alone, from the same type.
  const called = calledOf({ number, year, kind: kind as MinutesKind }, language);
  return { [words.number]: called, [words.title]: title };
}

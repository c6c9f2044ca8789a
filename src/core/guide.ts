import type { Command } from "./command.ts";
import { everyone, type Role, representatives } from "./group.ts";
import type { Both, Language } from "./texts.ts";
import { fold } from "./words.ts";

/** One subject of the user guide: shown short in the chat, whole on a page. */
export interface Topic {
  /** In the address of its page, in both languages the same: small letters a to z. */
  readonly id: string;
  /** Whose commands it is about. */
  readonly feature: string;
  readonly texts: Both<TopicTexts>;
}

export interface TopicTexts {
  readonly title: string;
  /** What help on it is asked for by, besides its title; the first is its short name where the title is long. */
  readonly words: readonly string[];
  /** What it is for. */
  readonly about: string;
  /** What most come to do. */
  readonly tasks: readonly [Task, Task, Task];
  /** What happens then. */
  readonly next: string;
}

export interface Task {
  readonly does: string;
  /** An example that works as it stands. */
  readonly typed: string;
}

export const guidePath = (topic?: Topic): string => (topic ? `/records/hjalp/${topic.id}` : "/records/hjalp");

export function findTopic(topics: readonly Topic[], asked: string): Topic | undefined {
  const word = fold(asked.trim());
  return topics.find(({ id, texts: { sv, en } }) =>
    [id, sv.title, en.title, ...sv.words, ...en.words].some((name) => fold(name) === word),
  );
}

interface RoleWords {
  readonly anyone: string;
  readonly everyone: string;
  readonly representative: string;
  readonly roles: Readonly<Record<Role, string>>;
}
const words: Both<RoleWords> = {
  sv: {
    anyone: "vem som helst",
    everyone: "alla i gruppen",
    representative: "den som företräder en part",
    roles: {
      chair: "ordförande",
      secretary: "sekreterare",
      administrator: "administratör",
      member: "representant",
      alternate: "ersättare",
      coOpted: "adjungerad",
      observer: "observatör",
      clock: "klockan",
    },
  },
  en: {
    anyone: "anyone",
    everyone: "everyone in the group",
    representative: "whoever answers for a party",
    roles: {
      chair: "chair",
      secretary: "secretary",
      administrator: "administrator",
      member: "member",
      alternate: "alternate",
      coOpted: "co-opted person",
      observer: "observer",
      clock: "the clock",
    },
  },
};

/** Who may ask, in words: roles that belong together go by one name. */
export function whoMay({ kind, roles }: Pick<Command, "kind" | "roles">, language: Language): string {
  const say = words[language];
  const alternatives = new Intl.ListFormat(language, { type: "disjunction" });
  if (kind === "setup") return say.anyone;
  if (everyone.every((role) => roles.includes(role))) return say.everyone;
  if (!representatives.every((role) => roles.includes(role)))
    return alternatives.format(roles.map((r) => say.roles[r]));
  const others = roles.filter((role) => !representatives.includes(role)).map((role) => say.roles[role]);
  return alternatives.format([...others, say.representative]);
}

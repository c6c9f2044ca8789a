import type { z } from "zod";
import type { Place } from "./ask.ts";
import type { CalendarEvent } from "./calendar.ts";
import type { Button, Card } from "./card.ts";
import type { Call, Command, Input, Kind, Values } from "./command.ts";
import type { Participant } from "./findings.ts";
import type { Actor, Group } from "./group.ts";
import type { Topic } from "./guide.ts";
import type { Pages } from "./page.ts";
import type { ChannelTarget } from "./ports/chat.ts";
import type { Engine } from "./ports/model.ts";
import type { Registrable } from "./registrable.ts";
import type { Reply } from "./reply.ts";
import type { Sealed } from "./sealed.ts";
import type { AnswerQuestion, Searchable } from "./search.ts";
import type { Both, Language } from "./texts.ts";
import type { Look, Turn, Turns, View } from "./turn.ts";
import type { Work } from "./work/work.ts";

/** Anything that shows in a conversation. Its row type stays inside, so that a list of subjects needs no `any`. */
export interface Subject {
  readonly kind: string;
  /** channels: a post in every channel of the group. notices: only where a notice has put it. */
  readonly audience: "channels" | "notices";
  /** Undefined: it is gone, and its posts stay as they are. */
  show(look: Look, id: string): Promise<Card | undefined>;
  /** The same as one member may see it, in their own conversation: as everyone does, where nothing is said. */
  showTo?(look: Look, id: string, member: string): Promise<Card | undefined>;
  /** Whether it, and news of it, may stand in that channel of the group: everywhere, where nothing is said. */
  mayStandIn?(look: Look, id: string, channel: ChannelTarget): Promise<boolean>;
}

export function defineSubject<T>(subject: {
  readonly kind: string;
  readonly audience: Subject["audience"];
  load(look: Look, id: string): Promise<T | undefined>;
  view(it: T, look: Look): Card;
}): Subject {
  return {
    kind: subject.kind,
    audience: subject.audience,
    show: async (look, id) => {
      const it = await subject.load(look, id);
      return it && subject.view(it, look);
    },
  };
}

/** A command bound to what it does. `check` reads raw input; what it gives back can only be run. */
export interface Handler<K extends Kind = Kind> {
  readonly command: Command<Input, K>;
  check(raw: unknown): { readonly issues: readonly z.core.$ZodIssue[] } | { readonly ready: Ready<K> };
  /** What the command's form is about, above its fields: where what is settled tells too little by itself. */
  readonly about?: About;
  /** Why the command cannot be asked where it is, said before any form opens. */
  readonly hindrance?: Hindrance;
}
export type Hindrance = (where: {
  readonly group: Group | undefined;
  readonly place: Place;
  readonly language: Language;
}) => string | undefined;
/** Undefined: the form speaks for itself. `known` is unchecked: what a card carried, or what was typed. */
export type About = (view: View, known: Values) => Promise<string | undefined>;

export interface Ready<K extends Kind> {
  readonly kind: K;
  run(turn: Turns[K]): Promise<Reply>;
}
export type AnyHandler = { [K in Kind]: Handler<K> }[Kind];

export function handle<S extends Input, K extends Kind>(
  command: Command<S, K>,
  run: (turn: Turns[K], input: z.output<S>) => Promise<Reply>,
  about?: About,
  hindrance?: Hindrance,
): Handler<K> {
  return {
    command,
    about,
    hindrance,
    check(raw) {
      const result = command.input.safeParse(raw);
      if (!result.success) return { issues: result.error.issues };
      return { ready: { kind: command.kind, run: (turn) => run(turn, result.data) } };
    },
  };
}

/** A matter for the agenda of a meeting. */
export interface AgendaProposal {
  readonly title: string;
  readonly kind: "decision" | "information";
  /** Names the matter, which each meeting is offered once: "proposal:<id>". */
  readonly key: string;
  /** What opens it. */
  readonly show?: Call;
}

/** One thing that awaits a member, or that has happened: a line, and what can be done about it. */
export interface Item {
  readonly text: string;
  readonly button?: Button;
}
export interface Section {
  readonly title: string;
  readonly items: readonly Item[];
  /** Where it stands among sections that await nobody: lower first, 1 where nothing else is said. */
  readonly rank?: number;
}

/** What a feature knows about people, for those who ask what is stored on them and for those who have left. */
export interface PersonalData {
  /** Plain JSON, with words that the person understands as keys. */
  export(look: Look, member: string): Promise<object>;
  /** Takes the person out of live views. What is on record stays as it was approved. */
  erase(turn: Turn, member: string): Promise<void>;
}

/** Who is in the group no more. */
export type Gone = { readonly member: string } | { readonly party: string };

/** Subjects that a turn has changed, with their ids. */
export type Changed = readonly (readonly [subject: Subject, id: string])[];

/** A plug: what a feature adds to the house. Each is asked; none knows of the others. */
export interface Feature {
  readonly id: string;
  readonly name: Both<string>;
  readonly handlers: readonly AnyHandler[];
  readonly subjects?: readonly Subject[];
  /** What its turns may start that takes longer than a turn may. */
  readonly works?: readonly Work[];
  /** What is said when we are brought into a conversation that we do not know: a channel, or a person's own. */
  welcome?(language: Language, place: Place): Card;
  /** What can be found of this feature's. */
  readonly searchable?: readonly Searchable[];
  /** What of this feature's an authority may have to register. */
  readonly registrable?: readonly Registrable[];
  /** What of this feature's is settled for good, with a digest in the audit chain. */
  readonly sealed?: Sealed;
  /** What follows from what a turn has changed, in its transaction, whoever made the turn. */
  follow?(turn: Turn, changed: Changed): Promise<void>;
  /** Answers words that are no command. */
  readonly answer?: AnswerQuestion;
  /** Records that rest on a chat message: they stand, and say that it was edited or deleted. */
  readonly sources?: {
    cites(look: Look, message: string): Promise<boolean>;
    changed(turn: Turn, message: string, became: "edited" | "deleted"): Promise<void>;
  };
  /** Which of these messages nobody is to read for anyone. */
  leftOut?(look: Look, messages: readonly string[]): Promise<readonly string[]>;
  /** Where the group lets that language model read for it: everyone whose name it is not to see all the same. */
  letsModelRead?(look: Look, engine: Required<Engine>): Promise<readonly Participant[] | undefined>;
  /** What awaits the actor, and the latest that everyone should know. */
  home?(view: View): Promise<readonly Section[]>;
  /** What someone waits for who has no role in the group yet, from whom, and what they can do. */
  waiting?(view: View): Promise<readonly Section[]>;
  /** What has happened since then, and what waits for the actor's party. */
  news?(view: View, since: Date): Promise<readonly Section[]>;
  /** What a meeting should take up. */
  agenda?(look: Look, meeting: { readonly id: string; readonly startsAt: Date }): Promise<readonly AgendaProposal[]>;
  /** What a calendar shows that someone subscribes to. Without a reader it is the group's own, and tells of no member. */
  calendar?(look: Look, reader: Actor | undefined): Promise<readonly CalendarEvent[]>;
  /** What can be read, and done, in a browser. */
  readonly pages?: readonly Pages[];
  /** Whether lines that begin with a mark are for us in this group just now. All else that is said there is dropped unread. */
  listens?(look: Look): Promise<boolean>;
  readonly personalData?: PersonalData;
  /** Someone, or a party, has left the group: what they had to do is for others now. */
  left?(turn: Turn, gone: Gone): Promise<void>;
  /** Whether the group has a meeting between the two instants, the second not included: its channels then get more. */
  busy?(look: Look, from: Date, to: Date): Promise<boolean>;
  /** What of the user guide is about this feature. */
  readonly topics?: readonly Topic[];
  /** Buttons for someone who has forgotten every command. */
  suggestions?(language: Language): Card["buttons"];
}

export function defineFeature(feature: Feature): Feature {
  return feature;
}

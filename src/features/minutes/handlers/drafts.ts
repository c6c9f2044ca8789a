import { AskerError } from "../../../core/errors.ts";
import { type Reply, said } from "../../../core/reply.ts";
import { inBoth, type Language } from "../../../core/texts.ts";
import type { Turn } from "../../../core/turn.ts";
import { listOf } from "../../../language/format/lists.ts";
import { wallMoment } from "../../../language/format/wallClock.ts";
import type { HeldMeeting, Needs } from "../needs.ts";
import { maySee } from "../rules/access.ts";
import { draftOf } from "../rules/draft.ts";
import type { Attendant, Heading, Minutes } from "../rules/minutes.ts";
import { addMinutes, findAlike, type NewMinutes } from "../store/minutes.ts";
import { texts } from "../texts.ts";
import { minutesMark } from "../views/marks.ts";
import { calledOf } from "../views/wording.ts";
import type { Heard, Meanwhile } from "./heard.ts";
import { noteMeanwhile, refuseLeftOut } from "./meanwhile.ts";
import { itemsOf, presentOf } from "./meetingDraft.ts";
import { joinRecorded } from "./onRecord.ts";
import { tell } from "./telling.ts";

const mostAlike = 3;

interface Asked {
  readonly id: string;
  readonly isThread: boolean;
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}

export async function draftConversation(turn: Turn, asked: Asked, heard: Heard, needs: Needs): Promise<Reply> {
  const { group, place } = turn;
  const { conversation, restricted, summary, speakers } = heard;
  const { findings, engine, fellBack } = summary;
  await refuseLeftOut(turn, idsIn(heard), needs);
  const items = draftOf(findings, conversation, speakers.owners);
  if (items.length === 0) throw new AskerError(texts[turn.language].nothingFound);
  const times = conversation.messages.map(({ at }) => at);
  const first = times.at(0) ?? turn.now;
  return await store(turn, heard, needs, {
    id: asked.id,
    kind: "notes",
    language: findings.language,
    title: items[0]?.title || texts[findings.language].document.noTitle,
    origin: asked.isThread ? "thread" : "span",
    ...{ start: wallOf(first, group.zone), end: wallOf(times.at(-1) ?? first, group.zone), zone: group.zone },
    place: place.names?.channel && `#${place.names.channel.replace(/^#/u, "")}`,
    ...{ attendance: "thread", people: peopleIn(heard), engine, fellBack, readIn: place, restricted, items },
  });
}

function idsIn({ conversation }: Heard): readonly string[] {
  return conversation.messages.map(({ id }) => id);
}

/** In the order that they first wrote; never programs. */
function peopleIn({ summary, speakers }: Heard): readonly Attendant[] {
  return summary.findings.participants.map(({ id, name }) => speakers.attendants.get(id) ?? { name });
}

export async function draftMeeting(
  turn: Turn,
  { id }: { readonly id: string },
  { meeting, heard, unread }: { readonly meeting: HeldMeeting } & Meanwhile,
  needs: Needs,
): Promise<Reply> {
  const { group, place } = turn;
  const { language, zone } = group;
  const { openedAt, closedAt } = meeting;
  const heading: Heading = {
    ...{ kind: "notes", language, title: `${meeting.name}, ${meeting.title}`, origin: "meeting" },
    ...{ meetingId: meeting.id, meeting: meeting.name, zone: meeting.zone, place: meeting.place },
    start: openedAt ? wallOf(openedAt, meeting.zone) : meeting.start,
    end: closedAt ? wallOf(closedAt, meeting.zone) : meeting.end,
    ...{ attendance: "rollCall", people: meeting.present.map((one) => presentOf(one, language)) },
    engine: heard?.summary.engine ?? { name: "Samspråk" },
    fellBack: unread ?? heard?.summary.fellBack,
  };
  await refuseLeftOut(turn, heard ? idsIn(heard) : [], needs);
  const items = await itemsOf(turn, meeting, heard, needs);
  return await store(turn, heard, needs, {
    id,
    ...heading,
    readIn: heard && place,
    restricted: false,
    items,
    zone: heading.zone ?? zone,
  });
}

/** "2026-11-24T14:02" */
function wallOf(at: Date, zone: string): string {
  const { date, time } = wallMoment(at, zone);
  return `${date}T${time}`;
}

/** The asker gets the draft in their own conversation, and nobody else. */
async function store(turn: Turn, heard: Heard | undefined, needs: Needs, made: NewMinutes): Promise<Reply> {
  const numbered = await addMinutes(turn, made);
  await joinRecorded(turn, made.id, needs);
  await noteMeanwhile(turn, made.id, heard);
  const draft = { ...numbered, kind: made.kind };
  turn.changed(minutesMark, made.id);
  const alike = (await findAlike(turn, made, mostAlike)).filter((one) => maySee(turn, one));
  const say = inBoth((l) => [texts[l].hereIsDraft, ...toldOf(alike, l)].join(" "));
  tell(turn, made, { to: { member: turn.actor.id }, say, what: "draft" });
  return said([texts[turn.language].ready(calledOf(draft, turn.language)), ...toldOf(alike, turn.language)].join(" "));
}

/** That the same has been summarised before, so that there need not be two texts of it. */
function toldOf(alike: readonly Minutes[], language: Language): readonly string[] {
  const { drafting, states } = texts[language];
  const names = alike.map((one) => `${calledOf(one, language)} (${states[one.state].toLocaleLowerCase(language)})`);
  return names.length > 0 ? [drafting.alike(listOf(names, language))] : [];
}

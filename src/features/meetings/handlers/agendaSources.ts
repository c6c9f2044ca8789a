import { cut } from "../../../core/card.ts";
import type { AgendaProposal } from "../../../core/feature.ts";
import type { Look, Turn } from "../../../core/turn.ts";
import type { Needs } from "../needs.ts";
import { compose, type Entry, isMatter, itemRoles, type Line, type TemplateLine } from "../rules/agenda.ts";
import { findCarried, findItems, findOrigins, findWaitingItems, type Item, saveAgenda } from "../store/agenda.ts";
import { findTemplate } from "../store/agendaTemplate.ts";
import { findDay } from "../store/meetingDay.ts";
import type { Meeting } from "../store/meetings.ts";
import { texts } from "../texts.ts";
import type { Agenda } from "../views/agenda.ts";
import { findNext } from "./numbers.ts";

/** The group's own template, or what meetings of its kind usually begin with. */
export async function templateOf(look: Look): Promise<readonly TemplateLine[]> {
  const own = await findTemplate(look);
  return own.length > 0 ? own : usualTemplate(look);
}

function usualTemplate({ group }: Look): readonly TemplateLine[] {
  const titles = texts[group.language].agenda.roles;
  return itemRoles.flatMap((role): TemplateLine[] =>
    role === "matter" || role === "recurring" ? [] : [{ role, title: titles[role], kind: "information" }],
  );
}

/** A meeting's agenda as it is now. Before the kallelse, what has come up since is on it; nothing is stored by looking. */
async function entriesOf(look: Look, meeting: Meeting, needs: Needs): Promise<readonly Entry[]> {
  const stored = await findItems(look, meeting.id);
  if (meeting.calledAt || meeting.state !== "planned") {
    return stored.length > 0 ? stored : compose([], await nothingBut(look));
  }
  return compose(
    stored,
    (await isNext(look, meeting)) ? await sourcesOf(look, meeting, needs) : await nothingBut(look),
  );
}

/** The same, stored, so that its items can be worked with. */
export async function settleAgenda(turn: Turn, meeting: Meeting, needs: Needs): Promise<readonly Item[]> {
  await saveAgenda(turn, meeting.id, await entriesOf(turn, meeting, needs));
  return await findItems(turn, meeting.id);
}

export async function agendaOf(look: Look, meeting: Meeting, needs: Needs): Promise<Agenda> {
  const entries = await entriesOf(look, meeting, needs);
  const earlier = entries.flatMap(({ earlierId }) => (earlierId === undefined ? [] : [earlierId]));
  const { heldAt } = await findDay(look, meeting.id);
  return { meeting, entries, origins: await findOrigins(look, earlier), held: heldAt !== null };
}

/** What waits is for the meeting that comes first, and for no other. */
async function isNext(look: Look, meeting: Meeting): Promise<boolean> {
  return (await findNext(look))?.id === meeting.id;
}

async function nothingBut(look: Look) {
  return { template: await templateOf(look), waiting: [], carried: [], proposed: [] };
}

async function sourcesOf(look: Look, meeting: Meeting, { findMatters }: Needs) {
  const template = await templateOf(look);
  const waiting = (await findWaitingItems(look)).filter(isMatter);
  const carried = (await findCarried(look)).map(takenUpAgain);
  const proposed = (await findMatters(look, meeting)).map(proposedLine);
  return { template, waiting, carried, proposed };
}

/** A matter of an earlier meeting, as it comes on a later agenda. */
export function takenUpAgain({
  id,
  title,
  kind,
  presenter,
  minutes,
  document,
  sourceLink,
  sourceMessage,
  key,
  show,
}: Item): Line {
  return {
    ...{ role: "matter", title, kind, presenter, minutes, document, sourceLink, sourceMessage, key, show },
    earlierId: id,
  };
}

const longestTitle = 300;
function proposedLine({ title, kind, key, show }: AgendaProposal): Line {
  return { role: "matter", title: cut(title, longestTitle), kind, key, show };
}

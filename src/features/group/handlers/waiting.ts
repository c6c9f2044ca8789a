import type { Feature } from "../../../core/feature.ts";
import { wallDate } from "../../../language/format/wallClock.ts";
import { findAppointments } from "../store/alternates.ts";
import { findMembers } from "../store/members.ts";
import { findWaiting } from "../store/requests.ts";
import { texts } from "../texts.ts";
import { viewStanding } from "../views/waiting.ts";
import { rolesInWords } from "./offers.ts";

export const waiting: NonNullable<Feature["waiting"]> = async (view) => {
  const { db, group, actor, now, language } = view;
  const members = await findMembers(db, group.id);
  const own = members.find(({ id }) => id === actor.id);
  const appointed = await findAppointments(db, group.id, actor.id, wallDate(now, group.zone));
  const standing = {
    own,
    invitedAs: own && own.offered.length > 0 ? rolesInWords(own.offered)[language] : undefined,
    members,
    requests: await findWaiting(db, group.id, now, actor.id),
    standsIn: appointed.map(({ member, from }) => ({
      name: members.find(({ id }) => id === member)?.name ?? texts[language].unnamed,
      from,
    })),
  };
  return viewStanding(standing, view);
};

import type { Feature, PersonalData, Section } from "../../../core/feature.ts";
import type { Role } from "../../../core/group.ts";
import type { Language } from "../../../core/texts.ts";
import type { Look, Turn, View } from "../../../core/turn.ts";
import { mayConfirm } from "../rules.ts";
import { countLinked, findJoined } from "../store/arrivals.ts";
import { findMembers, type MemberRow } from "../store/members.ts";
import * as store from "../store/people.ts";
import { findWaiting } from "../store/requests.ts";
import { texts } from "../texts.ts";
import { groupCard } from "../views/group.ts";
import { type Awaiting, viewArrivals, viewAwaiting } from "../views/home.ts";
import { claimCard, officeCard } from "../views/questions.ts";
import { chooseNamed } from "./members.ts";

export const home: NonNullable<Feature["home"]> = async (view) => [await awaiting(view)];

export const news: NonNullable<Feature["news"]> = async (view, since) => {
  const { db, group, actor, language } = view;
  const joined = await findJoined(db, group.id, since, actor.id);
  const linked = await countLinked(db, group.id, since);
  return [await awaiting(view), viewArrivals(joined, linked, (roles) => inWords(roles, language).join(", "), view)];
};

async function awaiting(view: View): Promise<Section> {
  const { db, group, actor, language } = view;
  const members = await findMembers(db, group.id);
  const offered = members.find(({ id }) => id === actor.id)?.offered ?? [];
  // Who was invited answers for themself.
  const claims = members.filter(
    (member) => member.claimed && !member.offered.includes("member") && mayConfirm(actor, member.id, member.claimed),
  );
  const roles = offered.length > 0 ? inWords(offered, language).join(", ") : undefined;
  if (!actor.roles.includes("administrator"))
    return viewAwaiting({ claims, offered: roles, requests: [], noChair: undefined, noSecretary: false }, view);
  const requests = await findWaiting(db, group.id, view.now);
  const missing = { noChair: chairMissing(members, view), noSecretary: isSecretaryMissing(members) };
  return viewAwaiting({ claims, offered: roles, requests, ...missing }, view);
}

/** Nor is anyone asked: what members need to take part in a meeting would reach nobody. */
function isSecretaryMissing(members: readonly MemberRow[]): boolean {
  return !members.some(({ roles, offered }) => roles.includes("secretary") || offered.includes("secretary"));
}

/** Whoever is asked themself is told so already. */
function chairMissing(members: readonly MemberRow[], { actor }: View): Awaiting["noChair"] {
  if (members.some(({ roles }) => roles.includes("chair"))) return undefined;
  const asked = members.filter(({ offered }) => offered.includes("chair"));
  if (asked.some(({ id }) => id === actor.id)) return undefined;
  return { asked };
}

function inWords(roles: readonly Role[], language: Language): readonly string[] {
  const words: Readonly<Partial<Record<Role, string>>> = texts[language].office;
  return roles.map((role) => words[role] ?? role);
}

/** People with this id or name, whether they are in the group or have left it. */
export async function findPeople(look: Look, who: string): Promise<readonly store.Person[]> {
  const people = await store.findPeople(look.db, look.group.id);
  const known = await chooseNamed(look, people, who);
  return known ? [known] : people.filter(({ name }) => name.toLowerCase() === who.toLowerCase());
}

/** Spares the actor all that nobody's act has made, until then; undefined: no more. Gives what held before. */
export async function setQuiet({ db, actor }: Turn, until: Date | undefined): Promise<Date | undefined> {
  return await store.setQuiet(db, actor.id, until);
}

export const personalData: PersonalData = {
  async export({ db, group, language }, member) {
    const say = texts[language];
    const words = say.overview.file;
    const stored = await store.findStored(db, group.id, member);
    const span = (row: (typeof stored.standIns)[number]) => ({
      [words.from]: row.validFrom,
      [words.until]: row.validTo,
    });
    const spoken = stored.language === "sv" || stored.language === "en" ? stored.language : undefined;
    return {
      [words.name]: stored.name,
      [words.party]: stored.party ?? null,
      [words.claimed]: stored.claimed ?? null,
      [words.roles]: inWords(stored.roles, language),
      [words.offered]: inWords(stored.offeredRoles, language),
      [words.language]: spoken ? say.commands.settings.fields.language.options[spoken] : null,
      [words.stored]: stored.createdAt.toISOString(),
      [words.joined]: stored.joinedAt?.toISOString() ?? null,
      [words.quietUntil]: stored.quietUntil?.toISOString() ?? null,
      [words.accounts]: stored.accounts.map(({ platform, team, user }) => ({
        [words.platform]: platform,
        [words.team]: team,
        [words.user]: user,
      })),
      [words.standIns]: stored.standIns.map(span),
      [words.standsIn]: stored.standsIn.map(span),
      [words.codes]: stored.codes.map(({ expiresAt, usedAt }) => ({
        [words.validUntil]: expiresAt.toISOString(),
        [words.used]: usedAt?.toISOString() ?? null,
      })),
      [words.requests]: stored.requests.map(({ platform, team, channel, teamName, channelName, at }) => ({
        [words.platform]: platform,
        [words.team]: teamName ?? team,
        [words.channel]: channelName ?? channel,
        [words.at]: at.toISOString(),
      })),
      [words.tries]: stored.tries.map(({ at }) => at.toISOString()),
    };
  },

  async erase(turn, member) {
    const { db, group } = turn;
    await turn.forget(member);
    await store.forgetMember(db, group.id, member, texts[group.language].overview.formerMember);
    turn.changed(groupCard, group.id);
    turn.changed(claimCard, member);
    turn.changed(officeCard, member);
  },
};

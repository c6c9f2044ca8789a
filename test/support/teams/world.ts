import playground from "./playground.json" with { type: "json" };

export interface Person {
  /** Teams' own id, which differs from bot to bot: "29:…". */
  readonly id: string;
  readonly name: string;
  /** The person in Entra ID, the same for all bots. */
  readonly aadObjectId: string;
  readonly email: string;
  readonly tenantId: string;
}

export interface Team {
  /** Also the id of its General channel. */
  readonly id: string;
  readonly name: string;
  /** The team's group in Entra ID, which Graph wants. */
  readonly aadGroupId: string;
}

/** Where messages are written, except for threads: those are channel ids with a message id at the end. */
export interface Place {
  readonly id: string;
  readonly kind: "personal" | "groupChat" | "channel";
  readonly name: string;
  readonly tenantId: string;
  readonly members: readonly Person[];
  readonly team?: Team;
  /** Of a channel that not the whole team is in. */
  readonly type?: "private" | "shared";
}

/** One tenant with its people and places. */
export interface World {
  readonly tenantId: string;
  readonly people: readonly Person[];
  readonly places: readonly Place[];
}

export const bot = playground.bot;
/** What a token for the bot must have as its audience. */
export const appId = bot.id.replace("28:", "");

const { tenantId, team } = playground;
const everyone = [playground.currentUser, ...playground.users].map(
  ({ id, name, aadObjectId, email }): Person => ({ id, name, aadObjectId, email, tenantId }),
);

const named = (name: string): Person => {
  const person = everyone.find((one) => one.name === name);
  if (!person) throw new Error(`playground.json has no ${name}`);
  return person;
};

/** Alva is the one whose screen the playground shows. */
export const alva = named("Alva");
export const bosse = named("Bosse");
export const cilla = named("Cilla");
export const dragan = named("Dragan");
export const esra = named("Esra");

/** The person's conversation with the bot. */
export function personalChat(person: Person): Place {
  const id = `a:${person.id.replace("29:", "")}`;
  return { id, kind: "personal", name: person.name, tenantId: person.tenantId, members: [person] };
}

/** A channel in the tenant of its first member; General is the one whose id is the team's. */
function channel(of: Team, id: string, name: string, members: readonly Person[]): Place {
  return { id, kind: "channel", name, tenantId: members[0]?.tenantId ?? tenantId, members, team: of };
}

const general = channel(team, team.id, "General", everyone);
export const samverkan = channel(team, "19:samverkan@thread.tacv2", "samverkan", everyone);
export const presidium: Place = {
  ...channel(team, "19:presidium@thread.tacv2", "presidium", everyone.slice(0, 2)),
  type: "private",
};
export const neighbours: Place = { ...channel(team, "19:grannar@thread.tacv2", "grannar", everyone), type: "shared" };
export const groupChat: Place = { ...playground.groupChat, kind: "groupChat", tenantId, members: everyone };

/** What the playground shows too, besides the others' personal chats. */
export const municipality: World = {
  tenantId,
  people: everyone,
  places: [...everyone.map(personalChat), groupChat, general, samverkan],
};

/** The same with channels that not the whole team is in, of which the playground knows nothing. */
export const municipalityWithRooms: World = {
  ...municipality,
  places: [...municipality.places, presidium, neighbours],
};

const otherTenant = "33333333-3333-4333-8333-333333333333";

/** Someone in another tenant, the umbrella organisation of the associations. */
export const chair: Person = {
  id: "29:chair",
  name: "Ordföranden",
  aadObjectId: "a0000000-0000-4000-8000-000000000011",
  email: "ordforanden@paraplyet.example",
  tenantId: otherTenant,
};

const otherTeam: Team = {
  id: "19:paraplyet@thread.tacv2",
  name: "Paraplyet",
  aadGroupId: "b0000000-0000-4000-8000-000000000011",
};

export const otherGeneral = channel(otherTeam, otherTeam.id, "General", [chair]);

/** Only the connector double has it: the playground knows one tenant. */
export const umbrella: World = {
  tenantId: otherTenant,
  people: [chair],
  places: [personalChat(chair), otherGeneral],
};

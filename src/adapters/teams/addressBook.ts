import { z } from "zod";
import type { Addresses } from "../../core/ports/door.ts";
import { type Activity, isPersonal, ownTenantOf, splitConversation, tenantOf } from "./activity.ts";
import { accountOf } from "./inbound.ts";

const placeSchema = z.object({
  serviceUrl: z.string(),
  /** Our own id in Teams. */
  bot: z.string(),
  /** In a channel every post begins a thread; a chat has none. */
  threads: z.boolean(),
  /** The team that a channel is in, as Teams calls it; not yet of what was learnt earlier. */
  teamId: z.string().optional(),
  /** The team's group in Entra ID, where Teams has told it. */
  aadGroupId: z.string().optional(),
});
export type PlaceAddress = z.infer<typeof placeSchema>;

const personSchema = z.object({ serviceUrl: z.string(), bot: z.string(), user: z.string() });
type PersonAddress = z.infer<typeof personSchema>;

const tenantSchema = personSchema.omit({ user: true });
type TenantAddress = z.infer<typeof tenantSchema>;

const chatSchema = z.object({ conversation: z.string() });
const knownSchema = z.object({ entra: z.string() });

/** What Teams has told us of where people and channels can be reached. */
export interface AddressBook {
  /** Keeps what an activity tells; called for verified ones only. */
  learn(activity: Activity): Promise<void>;
  place(team: string, channel: string): Promise<PlaceAddress | undefined>;
  person(team: string, user: string): Promise<PersonAddress | undefined>;
  /** Where a tenant's people are reached whom we have not met. */
  tenant(team: string): Promise<TenantAddress | undefined>;
  /** The person's own conversation with us. */
  chat(team: string, user: string): Promise<string | undefined>;
  keepChat(team: string, user: string, conversation: string): Promise<void>;
  /** Entra's id of someone whom we have met, by Teams' own id. */
  entraId(team: string, id: string): Promise<string | undefined>;
  keepEntraId(team: string, id: string, entra: string): Promise<void>;
}

export function makeAddressBook(addresses: Addresses): AddressBook {
  const find = async <T>(schema: z.ZodType<T>, team: string, id: string) =>
    schema.safeParse(await addresses.find(team, id)).data;
  const chatOf = (user: string) => `${user}/chat`;
  const keepChat: AddressBook["keepChat"] = (team, user, conversation) =>
    addresses.remember(team, chatOf(user), { conversation });
  const keepEntraId: AddressBook["keepEntraId"] = (team, id, entra) => addresses.remember(team, id, { entra });

  return {
    async learn(activity) {
      const { serviceUrl, recipient } = activity;
      const tenant: TenantAddress = { serviceUrl, bot: recipient.id };
      await addresses.remember(tenantOf(activity), "tenant", tenant);
      await Promise.all([learnPerson(activity), isPersonal(activity) ? undefined : learnPlace(activity)]);
    },
    place: (team, channel) => find(placeSchema, team, channel),
    person: (team, user) => find(personSchema, team, user),
    tenant: (team) => find(tenantSchema, team, "tenant"),
    chat: async (team, user) => (await find(chatSchema, team, chatOf(user)))?.conversation,
    keepChat,
    entraId: async (team, id) => (await find(knownSchema, team, id))?.entra,
    keepEntraId,
  };

  async function learnPerson(activity: Activity): Promise<void> {
    const { serviceUrl, recipient, from, conversation } = activity;
    // What happens to us is sometimes told in our own name.
    if (from.id === recipient.id) return;
    const { user } = accountOf(activity);
    const team = ownTenantOf(activity);
    const address: PersonAddress = { serviceUrl, bot: recipient.id, user: from.id };
    await addresses.remember(team, user, address);
    if (from.aadObjectId) await keepEntraId(team, from.id, from.aadObjectId);
    if (isPersonal(activity)) await keepChat(team, user, conversation.id);
  }

  async function learnPlace(activity: Activity): Promise<void> {
    const { channel } = splitConversation(activity.conversation.id);
    const team = tenantOf(activity);
    await addresses.remember(team, channel, placeIn(activity, await find(placeSchema, team, channel)));
  }
}

/** Not every activity names the team: what an earlier one told stands. */
function placeIn({ serviceUrl, recipient, conversation, channelData }: Activity, known?: PlaceAddress): PlaceAddress {
  const teamId = channelData?.team?.id ?? known?.teamId;
  const aadGroupId = channelData?.team?.aadGroupId ?? known?.aadGroupId;
  return {
    serviceUrl,
    bot: recipient.id,
    threads: conversation.conversationType === "channel",
    ...(teamId && { teamId }),
    ...(aadGroupId && { aadGroupId }),
  };
}

import { textOf, type Who } from "../../contract/stage.ts";
import { People } from "../../contract/teams/people.ts";
import { seeMessage } from "../../contract/teams/reading.ts";
import { makeTeamsStage, people } from "../../contract/teams/stage.ts";
import { nextId } from "../../support/teams/act/envelope.ts";
import { messageActivity } from "../../support/teams/act/messages.ts";
import type { Message } from "../../support/teams/board.ts";
import { threadId } from "../../support/teams/conversation.ts";
import { personalChat, samverkan } from "../../support/teams/world.ts";
import { type Asked, type Chat, type Forum, type Heard, numberIn } from "./forum.ts";

/** One tenant with one group, whose program asks nobody for a token, as at the playground. */
export interface TeamsChat extends Chat {
  readonly teams: People;
}

/** `pace`: the milliseconds that the machine's clock shows, as the chat's clock has them. */
export async function startTeamsChat(shown: (real: number) => number): Promise<TeamsChat> {
  const teams = await People.start({ people: Object.values(people) });
  return {
    ...{ teams, forums: [forumIn(teams, shown)], canBeAsked: false },
    settings: { TEAMS_ANONYMOUS: "1" },
    leadTo: (url) => teams.connect({ endpoint: `${url}/api/messages` }),
    close: () => teams.close(),
  };
}

function forumIn(teams: People, shown: (real: number) => number): Forum {
  const posted = () => teams.board.messages(samverkan.id);
  return {
    id: samverkan.id,
    userOf: (who) => people[who].aadObjectId,
    stage: () =>
      makeTeamsStage(teams, { troubles: [], settle: async () => {}, close: async () => {}, again: async () => {} }),
    ask: (who, words) => ask(teams, who, words),
    has: ({ message }) => posted().some(({ conversation, id }) => message === `${conversation} ${id}`),
    // Nothing tells messages apart but what they show.
    marks: () =>
      posted().flatMap((message) => linesOf(message).find((line) => /^(?:Beslut|Förslag) \d+\/\d+$/u.test(line)) ?? []),
    decidedAt(number) {
      const post = posted().find((message) => linesOf(message).includes(`Beslut ${number}`));
      return post && shown(Number(post.id));
    },
    opened: () => [],
  };
}

function linesOf(message: Message): readonly string[] {
  return seeMessage(message).lines;
}

/** In a thread of its own. Teams is told that we have heard; the answer comes to the person's own conversation, if at all. */
async function ask(teams: People, who: Who, text: string): Promise<Asked> {
  const person = people[who];
  const answers = () => teams.board.messages(personalChat(person).id);
  const before = answers().length;
  const id = nextId();
  const conversation = threadId(samverkan.id, id);
  const said = { id, conversation, text, person, mention: true };
  const activity = messageActivity(teams.origin(conversation, person), said);
  const deliver = async (): Promise<Heard | undefined> => {
    const { status } = await teams.deliver(activity).catch(() => ({ status: 0 }));
    if (status !== 200) return undefined;
    const number = answers()
      .slice(before)
      .flatMap((message) => numberIn(textOf(seeMessage(message))) ?? [])[0];
    return number === undefined ? {} : { number };
  };
  return { heard: await deliver(), again: deliver };
}

import type { SeenMessage } from "../../support/slack/model.ts";
import type { Person } from "../../support/slack/person.ts";
import { until } from "../../support/slack/slack.ts";
import type { Outcome } from "../../support/slack/wire/deliver.ts";
import type { Seen } from "../stage.ts";
import { seeMessage, seeView } from "./reading.ts";

/** What the person alone sees next: a message in the channel, a form, or an answer in their own conversation. */
export async function hearBack(person: Person, act: (person: Person) => Promise<Outcome | SeenMessage>): Promise<Seen> {
  const before = { whispers: person.ephemerals.length, views: viewsOf(person), said: answersIn(person).length };
  const outcome = await act(person);
  if ("problem" in outcome) throw new Error(`Slack tells ${person.name}: ${outcome.problem}`);
  const errors = errorsIn(outcome);
  if (errors) return seeView(person.views.at(-1)!, errors);
  return await until(() => {
    const whisper = person.ephemerals[before.whispers];
    if (whisper) return seeMessage(whisper);
    const view = person.views.at(-1);
    if (view && !before.views.has(nameOf(view))) return seeView(view);
    const answer = answersIn(person)[before.said];
    return answer && seeMessage(answer);
  }, 4000);
}

const nameOf = ({ id, hash }: Person["views"][number]) => `${id} ${hash}`;
const viewsOf = ({ views }: Person) => new Set(views.map(nameOf));

/** What an app has said there in answer; posts bear the mark by which they are found again. */
const answersIn = ({ dm }: Person) => dm.filter(({ bot_id, metadata }) => bot_id && !metadata);

function errorsIn(outcome: Outcome | SeenMessage): Readonly<Record<string, string>> | undefined {
  if (!("body" in outcome) || typeof outcome.body !== "object" || outcome.body === null) return undefined;
  const { response_action, errors } = outcome.body as { response_action?: string; errors?: Record<string, string> };
  return response_action === "errors" ? errors : undefined;
}

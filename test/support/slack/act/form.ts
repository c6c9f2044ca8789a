import { Refusal } from "../api/refusal.ts";
import type { App, Installation } from "../app.ts";
import { interactive } from "../modal/blockIds.ts";
import { type Answer, answered, stopsSubmission } from "../modal/state.ts";
import type { Json, View } from "../model.ts";
import type { Person } from "../person.ts";
import { isJson } from "../validate/rules.ts";
import { viewProblems } from "../validate/view.ts";
import { deliver, type Outcome } from "../wire/deliver.ts";
import { interactionPart } from "../wire/payload.ts";
import type { World } from "../world.ts";

export async function submitForm(world: World, person: Person, seen: View, answers: Record<string, Answer>) {
  const { view, app } = onTop(world, person, seen);
  fillIn(view, answers);
  const stops = view.blocks.flatMap((block) => stopsSubmission(block, entryOf(view, block)) ?? []);
  if (stops.length > 0) throw new Error(`Slack's form stops ${person.name}: ${stops.join("; ")}`);
  const outcome = await deliver(world, app, "interaction", {
    ...interactionPart(app, person.team, person),
    type: "view_submission",
    trigger_id: world.triggers.issue(app, person, view.id),
    view: structuredClone(view),
    response_urls: [],
  });
  return outcome.problem ? outcome : answerShown(world, person, view, app, outcome);
}

/** Resolves to undefined when the app has not asked to hear of it. */
export async function closeForm(world: World, person: Person, seen: View, all: boolean): Promise<Outcome | undefined> {
  const { view, app } = onTop(world, person, seen);
  const cleared = all || view.clear_on_close;
  if (cleared) world.views.clear(person);
  else world.views.close(view.id);
  if (!view.notify_on_close) return undefined;
  return deliver(world, app, "interaction", {
    ...interactionPart(app, person.team, person),
    type: "view_closed",
    view: structuredClone(view),
    is_cleared: cleared,
  });
}

function onTop(world: World, person: Person, seen: View): { view: View; app: App } {
  const view = world.views.stackOf(person).at(-1);
  const app = world.apps.find(({ id }) => id === seen.app_id);
  if (!app || view?.id !== seen.id) throw new Error(`${person.name} does not have that form in front any more`);
  return { view, app };
}

function fillIn(view: View, answers: Record<string, Answer>): void {
  const inputs = interactive(view.blocks).filter(({ block }) => block["type"] === "input");
  for (const [blockId, answer] of Object.entries(answers)) {
    const input = inputs.find(({ block }) => block["block_id"] === blockId);
    const names = inputs.map(({ block }) => block["block_id"]).join(", ");
    if (!input) throw new Error(`No field "${blockId}" in the form, only: ${names}`);
    view.state.values[blockId] = { [String(input.element["action_id"])]: answered(input.element, answer) };
  }
}

const entryOf = (view: View, block: Json): Json | undefined =>
  Object.values(view.state.values[String(block["block_id"])] ?? {})[0];

/** What the acknowledgement does to the form: nothing in it closes the form. */
function answerShown(world: World, person: Person, view: View, app: App, outcome: Outcome): Outcome {
  const by = app.installations.find(({ team }) => team.id === view.app_installed_team_id) ?? app.bot;
  const { body } = outcome;
  if (body === "" || (isJson(body) && Object.keys(body).length === 0)) world.views.close(view.id);
  else if (!isJson(body)) return { ...outcome, problem: "invalid_response" };
  else return responded(world, person, view, by, body, outcome);
  return outcome;
}

function responded(world: World, person: Person, view: View, by: Installation, body: Json, outcome: Outcome): Outcome {
  const { response_action: action, errors, view: wanted } = body;
  if (action === "clear") world.views.clear(person);
  else if (action === "errors") {
    const inputs = view.blocks.filter(({ type }) => type === "input").map((block) => block["block_id"]);
    const strangers = isJson(errors) ? Object.keys(errors).filter((id) => !inputs.includes(id)) : ["errors"];
    if (strangers.length > 0) return { ...outcome, problem: `no such fields: ${strangers.join(", ")}` };
  } else if (action === "update" || action === "push") {
    const [fault] = viewProblems(wanted, "modal");
    if (fault) return { ...outcome, problem: `${fault.message} [json-pointer:${fault.pointer}]` };
    return redrawn(outcome, () =>
      action === "update"
        ? world.views.update(view, by, wanted as Json, "")
        : world.views.push(person, by, wanted as Json),
    );
  } else return { ...outcome, problem: "invalid_response" };
  return outcome;
}

function redrawn(outcome: Outcome, draw: () => View): Outcome {
  try {
    draw();
    return outcome;
  } catch (error) {
    if (error instanceof Refusal) return { ...outcome, problem: error.code };
    throw error;
  }
}

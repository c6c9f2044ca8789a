import type { Json, View } from "../model.ts";
import { viewProblems } from "../validate/view.ts";
import { type Call, type Method, needed, personOf, textArg } from "./call.ts";
import { Refusal, refusedView } from "./refusal.ts";

const LARGEST_VIEW = 250_000;

function checkedView({ args: { view } }: Call, type?: View["type"]): Json {
  const problems = viewProblems(view, type);
  if (problems.length > 0) throw refusedView(problems);
  if (JSON.stringify(view).length > LARGEST_VIEW) throw new Refusal("view_too_large");
  return view as Json;
}

/** The view is checked first, so that a faulty one does not use up the trigger. */
function open(call: Call): Json {
  const wanted = checkedView(call, "modal");
  const { person } = call.world.triggers.exchange(needed(call, "trigger_id"), call.app);
  return { view: call.world.views.open(person, call.by, wanted) };
}

function push(call: Call): Json {
  const wanted = checkedView(call, "modal");
  const { person, viewId } = call.world.triggers.exchange(needed(call, "trigger_id"), call.app);
  if (!viewId) throw new Refusal("invalid_trigger_id");
  return { view: call.world.views.push(person, call.by, wanted) };
}

function update(call: Call): Json {
  const wanted = checkedView(call);
  const view = call.world.views.find(textArg(call, "view_id"), textArg(call, "external_id"));
  return { view: call.world.views.update(view, call.by, wanted, textArg(call, "hash")) };
}

function publish(call: Call): Json {
  const wanted = checkedView(call, "home");
  const person = personOf(call, needed(call, "user_id"));
  return { view: call.world.views.publish(person, call.by, wanted, textArg(call, "hash")) };
}

export const views: Record<string, Method> = {
  "views.open": { tier: 4, run: open },
  "views.push": { tier: 4, run: push },
  "views.update": { tier: 4, run: update },
  "views.publish": { tier: 4, run: publish },
};

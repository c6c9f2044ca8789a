import type { Message } from "../wire.ts";
import { makeActions } from "./actions.ts";
import { ask, makeSend } from "./ask.ts";
import { type Composer, makeComposer } from "./composer.ts";
import { find } from "./element.ts";
import { makeFeed, type RootView } from "./feed.ts";
import { follow } from "./follow.ts";
import { wireFrame } from "./frame.ts";
import { makeMessageView } from "./messageView.ts";
import { wirePanel } from "./panel.ts";
import { openScene } from "./scene.ts";
import { openStore } from "./store.ts";
import { makeThreadView } from "./threadView.ts";
import { makeUnread } from "./unread.ts";

const scene = openScene(JSON.parse(document.body.dataset["room"] ?? ""));
const store = openStore();
const send = makeSend(scene);
const actions = makeActions(scene, send, (id) => feed.writeUnder(id));
const feed = makeFeed(scene, store, makeRoot);

const line = lineFor("line");
find("foot").append(line.element);
wirePanel(scene);
wireFrame(scene, line);
follow(scene, store, feed, makeUnread(scene));

/** A line in the conversation that one is in, or in a thread of it. */
function lineFor(id: string, thread?: string): Composer {
  return makeComposer({
    id,
    scene,
    completable: () => ({
      phrases: scene.known.phrases,
      people: [
        { handle: "Samspråk", name: "" },
        ...scene.known.personas.map(({ user }) => ({ handle: user, name: scene.nameOf(user) })),
      ],
      own: scene.here().channel === undefined,
    }),
    send: async (text) => await ask(scene, send, { kind: "line", text }, { channel: scene.here().channel, thread }),
  });
}

function makeRoot(root: Message): RootView {
  const view = makeMessageView(root, scene, actions);
  const thread = makeThreadView({ root, into: view.after, scene, actions, makeLine: () => threadLine(root.id) });
  return { ...view, thread };
}

function threadLine(root: string): Composer {
  const composer = lineFor(`line-${root}`, root);
  const name = () => composer.name(scene.say.replyAs(scene.nameOf(scene.here().persona.user)), scene.say.hint);
  scene.onMove(name);
  name();
  return composer;
}

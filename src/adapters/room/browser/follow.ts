import type { Message } from "../wire.ts";
import { announce, showTrouble } from "./announce.ts";
import type { Feed } from "./feed.ts";
import type { Scene } from "./scene.ts";
import { listen } from "./server.ts";
import { isIn, type Store } from "./store.ts";
import type { Unread } from "./unread.ts";

const longest = 600;

/** Keeps the page at what the persona sees, whoever that is. */
export function follow(scene: Scene, store: Store, feed: Feed, unread: Unread): void {
  let stop = listenAs();
  scene.onMove((here, before) => {
    if (here.persona !== before.persona) {
      stop();
      stop = listenAs();
    }
    feed.show();
    if (here.channel !== before.channel) feed.reveal();
    unread.show();
  });

  function listenAs(): () => void {
    let arrived = false;
    return listen(scene.here().persona.user, {
      start({ messages, waiting }) {
        store.fill(messages);
        feed.show();
        if (!arrived) feed.reveal();
        arrived = true;
        unread.count(waiting, false);
      },
      message: (message) => hear(message),
      gone({ id }) {
        store.take(id);
        feed.show();
      },
      waiting: (waiting) => unread.count(waiting, true),
      connected: (is) => showTrouble(is ? "" : scene.say.lost),
    });
  }

  function hear(message: Message): void {
    const before = store.put(message);
    if (!isIn(message, scene.here())) return;
    feed.show();
    const { user } = scene.here().persona;
    if (!before && (message.from === user || message.onlyFor === user)) feed.reveal(message.id);
    if (message.from !== user) announce(newsOf(message, before !== undefined, scene));
  }
}

/** What a listener hears: an answer whole, a card that everyone sees by its title. */
function newsOf(message: Message, known: boolean, { say, nameOf }: Scene): string {
  const { text, summary, onlyFor, person, from } = message;
  const brief = (onlyFor ?? person) === undefined && summary !== undefined ? summary : text.slice(0, longest);
  if (known) return say.newsChanged(summary ?? brief);
  const news = say.news(nameOf(from), brief);
  return onlyFor === undefined ? news : `${say.onlyYou}. ${news}`;
}

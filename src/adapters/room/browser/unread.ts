import type { Waiting } from "../wire.ts";
import { announce } from "./announce.ts";
import type { Scene } from "./scene.ts";

/** What Samspråk has written to each persona and the visitor has not looked at as that persona. */
export interface Unread {
  /** `news`: counted since the page was opened, so that the visitor is told. */
  count(waiting: Waiting, news: boolean): void;
  /** The visitor looks at the persona's own conversation. */
  show(): void;
}

export function makeUnread(scene: Scene): Unread {
  const seen = new Map<string, number>();
  let waiting: Waiting = {};
  const isOpen = (user: string) => scene.here().persona.user === user && scene.here().channel === undefined;
  const unread = (user: string) => (waiting[user] ?? 0) - (seen.get(user) ?? 0);
  const show = () => {
    for (const { user } of scene.known.personas) if (isOpen(user)) seen.set(user, waiting[user] ?? 0);
    for (const badge of document.querySelectorAll<HTMLElement>("[data-unread]")) {
      draw(badge, unread(badge.dataset["unread"] ?? ""), scene);
    }
    const own = document.querySelector<HTMLElement>('[data-channel=""] .unread');
    if (own) draw(own, unread(scene.here().persona.user), scene);
  };
  return {
    show,
    count(now, news) {
      const grown = scene.known.personas.filter(({ user }) => (now[user] ?? 0) > (waiting[user] ?? 0));
      waiting = now;
      if (news) for (const { user } of grown) if (!isOpen(user)) announce(scene.say.newsTo(scene.nameOf(user)));
      show();
    },
  };
}

function draw(badge: HTMLElement, count: number, { say }: Scene): void {
  badge.hidden = count <= 0;
  badge.textContent = count > 0 ? say.unread(count) : "";
}

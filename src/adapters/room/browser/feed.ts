import type { Message } from "../wire.ts";
import { arrange } from "./arrange.ts";
import { find } from "./element.ts";
import type { MessageView } from "./messageView.ts";
import type { Scene } from "./scene.ts";
import type { Store } from "./store.ts";
import type { ThreadView } from "./threadView.ts";

export interface RootView extends MessageView {
  readonly thread: ThreadView;
}

/** The conversation that one is in, oldest message first. */
export interface Feed {
  /** Makes the page show what the store holds. */
  show(): void;
  /** Brings a message into view; the last one, where none is named. */
  reveal(id?: string): void;
  /** Opens the thread under a message. */
  writeUnder(id: string): void;
}

const nearEnd = 120;

export function makeFeed(scene: Scene, store: Store, makeRoot: (message: Message) => RootView): Feed {
  const scroll = find("scroll");
  const list = find("messages");
  const views = new Map<string, RootView>();
  list.addEventListener("keydown", (event) => moveOn(event, list));
  list.addEventListener("focusin", ({ target }) => keepOneStop(list, target instanceof Element ? target : undefined));
  const reveal = (id?: string) => {
    const article = id === undefined ? articlesIn(list).at(-1) : document.getElementById(`m-${id}`);
    const tall = article && article.offsetHeight > scroll.clientHeight;
    article?.scrollIntoView({ block: tall ? "start" : id === undefined ? "end" : "nearest" });
  };
  const show = () => {
    const roots = store.rootsIn(scene.here());
    const atEnd = scroll.scrollHeight - scroll.scrollTop - scroll.clientHeight < nearEnd;
    arrange(list, views, roots, makeRoot);
    for (const [id, view] of views) view.thread.show(store.repliesTo(id));
    number(list);
    list.ariaBusy = "false";
    showEmpty(scene, roots.length === 0);
    if (atEnd) reveal();
  };
  return { show, reveal, writeUnder: (id) => views.get(id)?.thread.write() };
}

function showEmpty({ say, here }: Scene, is: boolean): void {
  const inChannel = here().channel !== undefined;
  const empty = find("empty");
  const [title, about] = empty.querySelectorAll("h3, p");
  title?.replaceChildren(inChannel ? say.emptyChannel : say.emptyOwn);
  about?.replaceChildren(inChannel ? say.emptyChannelAbout : say.emptyOwnAbout);
  empty.hidden = !is;
  find("messages").hidden = is;
}

const articlesIn = (list: HTMLElement) => [...list.querySelectorAll<HTMLElement>(":scope > article")];

function number(list: HTMLElement): void {
  const articles = articlesIn(list);
  for (const [i, article] of articles.entries()) {
    article.setAttribute("aria-posinset", String(i + 1));
    article.setAttribute("aria-setsize", String(articles.length));
  }
  keepOneStop(list, articles.find((article) => article.tabIndex === 0) ?? articles.at(-1));
}

/** The messages are one stop on the way of the Tab key; the page keys move among them. */
function keepOneStop(list: HTMLElement, within: Element | undefined): void {
  const articles = articlesIn(list);
  const stop = articles.find((article) => within && article.contains(within));
  if (stop) for (const article of articles) article.tabIndex = article === stop ? 0 : -1;
}

function moveOn(event: KeyboardEvent, list: HTMLElement): void {
  const articles = articlesIn(list);
  const { target } = event;
  const at = articles.findIndex((article) => target instanceof Element && article.contains(target));
  const onMessage = articles[at] === target;
  const by = { PageDown: 1, PageUp: -1, ArrowDown: onMessage ? 1 : 0, ArrowUp: onMessage ? -1 : 0 }[event.key] ?? 0;
  const next = articles[at + by];
  if (at < 0 || by === 0 || !next) return;
  event.preventDefault();
  next.focus();
}

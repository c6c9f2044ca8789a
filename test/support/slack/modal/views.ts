import { Refusal } from "../api/refusal.ts";
import type { Installation } from "../app.ts";
import type { Clock } from "../clock.ts";
import type { Ids } from "../ids.ts";
import type { Json, View } from "../model.ts";
import type { Person } from "../person.ts";
import { withIds } from "./blockIds.ts";
import { drawnState } from "./state.ts";

const DEEPEST_STACK = 3;

/** The forms and home tabs that people have open. The top form of a person's stack is the last one. */
export class Views {
  #clock: Clock;
  #ids: Ids;
  #open: { view: View; person: Person }[] = [];

  constructor(clock: Clock, ids: Ids) {
    this.#clock = clock;
    this.#ids = ids;
  }

  stackOf(person: Person): View[] {
    return this.#open.filter((one) => one.person === person && one.view.type === "modal").map(({ view }) => view);
  }

  homeOf(person: Person, appId: string): View | undefined {
    return this.#open.find(({ view, person: who }) => who === person && view.type === "home" && view.app_id === appId)
      ?.view;
  }

  /** A form that is opened, not pushed, takes the place of those that were there. */
  open(person: Person, by: Installation, wanted: Json): View {
    this.clear(person);
    return this.#add(person, by, wanted);
  }

  /** Throws Refusal: push_limit_reached, or not_found when there is no form to put this one upon. */
  push(person: Person, by: Installation, wanted: Json): View {
    const below = this.stackOf(person).at(-1);
    if (!below || below.app_id !== by.app.id) throw new Refusal("not_found");
    if (this.stackOf(person).length >= DEEPEST_STACK) throw new Refusal("push_limit_reached");
    return this.#add(person, by, wanted, below);
  }

  /** Throws Refusal: not_found once the form has been closed, hash_conflict when another update came between. */
  update(view: View | undefined, by: Installation, wanted: Json, hash: string): View {
    if (!view || view.app_id !== by.app.id || view.type !== wanted["type"]) throw new Refusal("not_found");
    if (hash !== "" && hash !== view.hash) throw new Refusal("hash_conflict");
    return Object.assign(view, this.#drawn(wanted, view), { hash: this.#hash() });
  }

  publish(person: Person, by: Installation, wanted: Json, hash: string): View {
    const home = this.homeOf(person, by.app.id);
    return home ? this.update(home, by, wanted, hash) : this.#add(person, by, wanted);
  }

  find(viewId: string, externalId = ""): View | undefined {
    return this.#open.find(({ view }) => view.id === viewId || (externalId !== "" && view.external_id === externalId))
      ?.view;
  }

  close(viewId: string): void {
    this.#open = this.#open.filter(({ view }) => view.id !== viewId);
  }

  clear(person: Person): void {
    this.#open = this.#open.filter(({ view, person: who }) => who !== person || view.type === "home");
  }

  #add(person: Person, by: Installation, wanted: Json, below?: View): View {
    const id = this.#ids.next("V");
    const view: View = {
      ...this.#drawn(wanted),
      id,
      team_id: person.team.id,
      type: wanted["type"] === "home" ? "home" : "modal",
      hash: this.#hash(),
      previous_view_id: below?.id ?? null,
      root_view_id: below?.root_view_id ?? id,
      app_id: by.app.id,
      app_installed_team_id: by.team.id,
      bot_id: by.botId,
    };
    this.#open.push({ view, person });
    return view;
  }

  #drawn(wanted: Json, earlier?: View) {
    const externalId = String(wanted["external_id"] ?? "");
    const holder = this.find("", externalId);
    if (holder && holder !== earlier) throw new Refusal("duplicate_external_id");
    const blocks = withIds(wanted["blocks"] as Json[], this.#ids);
    return {
      title: (wanted["title"] ?? null) as Json | null,
      submit: (wanted["submit"] ?? null) as Json | null,
      close: (wanted["close"] ?? null) as Json | null,
      blocks,
      private_metadata: String(wanted["private_metadata"] ?? ""),
      callback_id: String(wanted["callback_id"] ?? ""),
      external_id: externalId,
      state: drawnState(blocks, earlier?.state),
      clear_on_close: wanted["clear_on_close"] === true,
      notify_on_close: wanted["notify_on_close"] === true,
    };
  }

  #hash(): string {
    return `${Math.floor(this.#clock.now() / 1000)}.${this.#ids.next("h").slice(-8).toLowerCase()}`;
  }
}

import { Refusal } from "../api/refusal.ts";
import type { App } from "../app.ts";
import type { Clock } from "../clock.ts";
import type { Ids } from "../ids.ts";
import type { Person } from "../person.ts";

const LIFETIME = 3000;

interface Trigger {
  id: string;
  app: App;
  person: Person;
  /** The form in which the person acted, if it was one. */
  viewId: string | undefined;
  expires: number;
  used: boolean;
}

/** A trigger lets one app open one form for one person, once, within three seconds. */
export class Triggers {
  #clock: Clock;
  #ids: Ids;
  #issued = new Map<string, Trigger>();

  constructor(clock: Clock, ids: Ids) {
    this.#clock = clock;
    this.#ids = ids;
  }

  issue(app: App, person: Person, viewId?: string): string {
    const now = this.#clock.now();
    const id = `${now}.${this.#issued.size + 1}.${this.#ids.next("t").toLowerCase()}`;
    this.#issued.set(id, { id, app, person, viewId, expires: now + LIFETIME, used: false });
    return id;
  }

  /** Throws Refusal: invalid_trigger_id, exchanged_trigger_id or expired_trigger_id. */
  exchange(id: string, app: App): Pick<Trigger, "person" | "viewId"> {
    const trigger = this.#issued.get(id);
    if (!trigger || trigger.app !== app) throw new Refusal("invalid_trigger_id");
    if (trigger.used) throw new Refusal("exchanged_trigger_id");
    if (trigger.expires < this.#clock.now()) throw new Refusal("expired_trigger_id");
    trigger.used = true;
    return trigger;
  }
}

import type { Persona } from "../settings.ts";
import { type Texts, texts } from "../texts.ts";
import { type Look, looks, type PageSettings } from "../wire.ts";

/** Who the visitor is, where, and how messages look. */
export interface Here {
  readonly persona: Persona;
  /** Undefined: the persona's own conversation with Samspråk. */
  readonly channel: string | undefined;
  readonly look: Look;
}

export interface Scene {
  readonly known: PageSettings;
  readonly say: Texts;
  here(): Here;
  move(to: Partial<Here>): void;
  /** Told after each move. */
  onMove(tell: (here: Here, before: Here) => void): void;
  /** The name of a persona; without one Samspråk's own. */
  nameOf(user: string | undefined): string;
  /** The name of the conversation that the visitor is in. */
  placeName(): string;
}

/** The address keeps who and where, so that a page that is loaded again is the same. */
export function openScene(known: PageSettings): Scene {
  const say = texts[known.language];
  const listeners: ((here: Here, before: Here) => void)[] = [];
  let here = readAddress(known);
  const scene: Scene = {
    known,
    say,
    here: () => here,
    move(to) {
      const before = here;
      here = { ...here, ...to };
      writeAddress(here, known);
      for (const tell of listeners) tell(here, before);
    },
    onMove: (tell) => void listeners.push(tell),
    nameOf(user) {
      const persona = known.personas.find((each) => each.user === user);
      return persona ? persona.name[known.language] : "Samspråk";
    },
    placeName() {
      const channel = known.channels.find(({ id }) => id === here.channel);
      return channel ? `# ${channel.name}` : say.own;
    },
  };
  return scene;
}

function readAddress({ personas, channels }: PageSettings): Here {
  const address = new URLSearchParams(location.search);
  const [first] = personas;
  const persona = personas.find(({ user }) => user === address.get("as")) ?? first;
  if (!persona) throw new Error("the room has no personas");
  const asked = address.get("in");
  const channel = channels.find(({ id }) => id === asked) ?? (asked === "own" ? undefined : channels[0]);
  return { persona, channel: channel?.id, look: looks.find((look) => look === address.get("look")) ?? "own" };
}

function writeAddress({ persona, channel, look }: Here, { language }: PageSettings): void {
  const address = new URLSearchParams({ lang: language, as: persona.user, in: channel ?? "own", look });
  history.replaceState(null, "", `?${address}`);
}

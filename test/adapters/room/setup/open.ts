import { randomUUID } from "node:crypto";
import { connectRoom } from "../../../../src/adapters/room/connect.ts";
import type { RoomSettings } from "../../../../src/adapters/room/settings.ts";
import { personas } from "../../../../src/wiring/demonstration.ts";
import { phrasesFor, shortcuts } from "../../../../src/wiring/phrases.ts";
import { openBackstage } from "../../../contract/backstage.ts";
import { drawings } from "../settings.ts";

/** The room with the whole house behind it, in whose channel we have just arrived. */
export interface Begun {
  readonly url: string;
  readonly troubles: readonly string[];
  /** Types a command as one of the room's people. */
  type(as: string, words: string): Promise<void>;
  close(): Promise<void>;
}

const channel = "samverkan";
const settings: RoomSettings = {
  personas,
  channels: [{ id: channel, name: channel, about: { sv: "Gruppens kanal", en: "The group's channel" } }],
  commands: { sv: phrasesFor("sv"), en: phrasesFor("en") },
  shortcuts,
  drawings,
  language: "sv",
};

export async function beginRoom(): Promise<Begun> {
  let arrive = async (): Promise<void> => {};
  const { url, troubles, close } = await openBackstage(
    {
      room: (tools) => {
        const room = connectRoom(settings, tools);
        arrive = () => room.arrive(channel, randomUUID());
        return room;
      },
    },
    { live: true },
  );
  await arrive();
  return {
    url,
    troubles,
    async type(as, words) {
      const says = { kind: "line", text: `/${words}` };
      const body = JSON.stringify({ as, delivery: randomUUID(), language: "sv", channel, says });
      const headers = { "content-type": "application/json" };
      const { status } = await fetch(`${url}/room/ask`, { method: "POST", headers, body });
      if (status !== 200) throw new Error(`The room answered ${status} to: ${words}`);
    },
    close,
  };
}

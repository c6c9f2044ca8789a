import { messageChanged, messageDeleted } from "../act/messageEvents.ts";
import { content, post, whisper } from "../act/post.ts";
import type { Json } from "../model.ts";
import { messageFault } from "../validate/message.ts";
import type { ResponseUrl, World } from "../world.ts";

const MOST_USES = 5;

/** What a response URL answers: "ok", or an error with a status of its own. */
export function respond(world: World, id: string, wanted: Json): { status: number; body: string } {
  const place = world.responseUrls.find((one) => one.id === id);
  if (!place) return refusal(404, "no_service");
  if (place.expires < world.clock.now()) return refusal(404, "expired_url");
  if (place.uses >= MOST_USES) return refusal(404, "used_url");
  if (wanted["delete_original"] !== true) {
    const fault = messageFault(wanted);
    if (fault) return refusal(400, fault.error);
  }
  place.uses += 1;
  carryOut(world, place, wanted);
  return { status: 200, body: "ok" };
}

const refusal = (status: number, error: string) => ({ status, body: JSON.stringify({ ok: false, error }) });

function carryOut(world: World, place: ResponseUrl, wanted: Json): void {
  const { installation: by, person, channel } = place;
  if (wanted["delete_original"] === true || wanted["replace_original"] === true) changeOriginal(world, place, wanted);
  else if (wanted["response_type"] === "in_channel") world.background(post(world, channel, by, wanted).announced);
  else whisper(world, person, channel, { ...wanted, user: by.botUserId, team: by.team.id, app_id: by.app.id });
}

function changeOriginal(world: World, { channel, person, ts }: ResponseUrl, wanted: Json): void {
  const replacement = wanted["delete_original"] === true ? undefined : content(world, wanted);
  const seen = person.ephemerals.findIndex((one) => one.ts === ts);
  const [ephemeral] = seen === -1 ? [] : person.ephemerals.splice(seen, 1);
  if (ephemeral && replacement) person.ephemerals.splice(seen, 0, { ...ephemeral, blocks: undefined, ...replacement });
  const message = ts === undefined ? undefined : channel.find(ts);
  if (!message) return;
  const before = structuredClone(message);
  if (replacement) {
    Object.assign(message, { blocks: undefined, ...replacement });
    world.background(messageChanged(world, channel, message, before));
  } else {
    channel.log.splice(channel.log.indexOf(message), 1);
    world.background(messageDeleted(world, channel, before));
  }
}

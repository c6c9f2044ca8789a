import type { Fault } from "./api/faults.ts";
import type { RateLimits } from "./api/rates.ts";
import { serve } from "./api/server.ts";
import { type Clock, realClock } from "./clock.ts";
import type { ApiCall, StoredFile } from "./model.ts";
import { Team } from "./team.ts";
import type { Delivery } from "./wire/deliver.ts";
import { World } from "./world.ts";

export { TestClock } from "./clock.ts";
export { until } from "./until.ts";
export { postRaw, sign, signatureHeaders } from "./wire/sign.ts";

/** A stand-in for Slack, over real HTTP and WebSockets. None of it is a real workspace. */
export interface Slack {
  /** The address of the Web API, with the slash at the end that the SDK wants. */
  url: string;
  /** Every call to the Web API, in order. */
  calls: readonly ApiCall[];
  /** Everything sent to apps, just as it was sent. */
  deliveries: readonly Delivery[];
  files: readonly StoredFile[];
  /** The workspace of that name, which is made on the first call. */
  team(name: string): Team;
  /** The next calls to the method go wrong in this way. */
  fails(method: string, fault: Fault, times?: number): void;
  /** From now on every call goes wrong in this way; with undefined all is well again. */
  breaks(fault: Fault | undefined): void;
  /** Without this, nothing is limited. */
  limitRates(limits: RateLimits): void;
  /** Resolves when no app is being told of anything; later redeliveries are not waited for. */
  settled(): Promise<void>;
  close(): Promise<void>;
  [Symbol.asyncDispose](): Promise<void>;
}

export interface SlackOptions {
  clock?: Clock;
  /** How long Slack waits for an acknowledgement, in milliseconds; by default the three seconds that it does wait. */
  patience?: number;
}

export async function startSlack({ clock = realClock, patience = 3000 }: SlackOptions = {}): Promise<Slack> {
  const world = new World(clock, patience);
  const server = await serve(world);
  const close = async (): Promise<void> => {
    world.closed = true;
    for (const { sockets } of world.apps) sockets.close();
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  };
  return {
    url: `${world.origin}/api/`,
    calls: world.calls,
    deliveries: world.deliveries,
    files: world.files,
    team: (name) => teamCalled(world, name),
    fails: (method, fault, times = 1) => world.faults.add(method, fault, times),
    breaks: (fault) => {
      world.faults.standing = fault;
    },
    limitRates: (limits) => {
      world.rates.limits = limits;
    },
    settled: () => world.settled(),
    close,
    [Symbol.asyncDispose]: close,
  };
}

function teamCalled(world: World, name: string): Team {
  const known = world.teams.find((team) => team.name === name);
  if (known) return known;
  const team = new Team(world, name);
  world.teams.push(team);
  return team;
}

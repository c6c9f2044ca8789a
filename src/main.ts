import { hindrancesOf, readQueues, readTroubles, readWaiting } from "./adapters/store/condition.ts";
import { forgetMessages } from "./adapters/store/relay/posts.ts";
import { healthRoutes } from "./adapters/web/health.ts";
import { makeLog } from "./adapters/web/log.ts";
import { makeMetrics } from "./adapters/web/metrics/metrics.ts";
import { serve } from "./adapters/web/server.ts";
import { type Config, readConfig } from "./config.ts";
import { catalogue } from "./features/catalogue.ts";
import { demonstrate } from "./wiring/demonstration.ts";
import { openDoors } from "./wiring/doors.ts";
import { openHouse } from "./wiring/house.ts";
import { webRoutes } from "./wiring/routes.ts";

const graceMs = 8_000;

/** Opens the house and its doors; gives the address and the way to close again. */
async function open(config: Config): Promise<{ url: string; close(): Promise<void> }> {
  const log = makeLog(config.logLevel);
  let url: string | undefined;
  const address = () => config.publicUrl ?? (config.room ? url : undefined);
  const metrics = makeMetrics({
    waiting: () => readWaiting(house.database.pool, new Date()),
    troubles: () => readTroubles(house.database.pool),
    queues: () => readQueues(house.database.pool),
  });
  const house = await openHouse({ ...config, ...metrics, address, features: catalogue, log });
  const measured = {
    ...house,
    toolsFor: (platform: string) => ({ ...house.toolsFor(platform), dispatch: metrics.measure(house.dispatch) }),
  };
  const doors = await openDoors(config, measured);
  if (config.room) {
    await forgetMessages(house.database.client, "room", new Date());
    await demonstrate(house.dispatch);
  }
  await house.start(doors.map(metrics.watch));
  let isEnding = false;
  const routes = [
    ...doors.flatMap((door) => door.routes),
    ...healthRoutes(async () => [
      ...(isEnding ? ["the program is ending"] : []),
      ...(await hindrancesOf(house.database.pool)),
    ]),
    metrics.route,
    ...webRoutes(house, config, { dispatch: metrics.measure(house.dispatch), log }),
  ];
  const server = await serve(routes, config.host, config.port, log);
  url = server.url;
  return {
    url: server.url,
    async close() {
      isEnding = true;
      const closing = server.close(graceMs);
      await Promise.all(doors.map((door) => door.close()));
      await closing;
      await house.close();
    },
  };
}

try {
  const config = readConfig();
  const { url, close } = await open(config);
  console.log(`Samspråk is ready at ${url}${config.room ? "/room" : ""}`);
  for (const signal of ["SIGTERM", "SIGINT"] as const) {
    process.once(signal, () => {
      // A second signal, or a shutdown that hangs, must not leave the process behind.
      setTimeout(() => process.exit(1), 10_000).unref();
      void close().then(() => process.exit(0));
    });
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
  // What was opened before it failed must not keep a program that takes nothing: whoever watches it starts it anew.
  setTimeout(() => process.exit(), 2_000).unref();
}

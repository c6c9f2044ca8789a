import { once } from "node:events";
import { type AddressInfo, connect, createServer, type Socket } from "node:net";

/** Stands before the instances, as any load balancer that asks whether they are ready. */
export interface Balancer {
  /** http://127.0.0.1:port */
  readonly url: string;
  /** From now on requests go to these by turns; to none, they are broken off. */
  leadTo(urls: readonly string[]): void;
  close(): void;
}

export async function startBalancer(): Promise<Balancer> {
  const sockets = new Set<Socket>();
  let ports: readonly number[] = [];
  let turn = 0;
  const server = createServer((near) => {
    const port = ports[turn++ % ports.length];
    if (port === undefined) {
      near.destroy();
      return;
    }
    const far = connect(port, "127.0.0.1");
    for (const [socket, other] of [
      [near, far],
      [far, near],
    ] as const) {
      sockets.add(socket);
      socket.pipe(other);
      socket.on("error", () => other.destroy());
      socket.on("close", () => {
        sockets.delete(socket);
        other.destroy();
      });
    }
  });
  await once(server.listen(0, "127.0.0.1"), "listening");
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    leadTo(urls) {
      ports = urls.map((url) => Number(new URL(url).port));
    },
    close() {
      for (const socket of sockets) socket.destroy();
      server.close();
    },
  };
}

import { once } from "node:events";
import { type AddressInfo, connect, createServer, type Socket } from "node:net";

/** Stands between the program and a server, and takes the server away. */
export interface ServerProxy {
  /** The server's address, with the proxy in its place. */
  readonly url: string;
  /** Breaks all connections; new ones are taken. */
  cut(): void;
  /** Breaks all connections, and refuses new ones until `restore`. */
  refuse(): Promise<void>;
  restore(): Promise<void>;
  /** The next message that holds this text arrives and its answer does not, nor anything after it; `refuse`: until `restore`. */
  loseAnswer(to: string, how?: { readonly refuse: boolean }): void;
  close(): Promise<void>;
}

/** `server` is an address with a host and a port, such as postgresql://postgres@127.0.0.1:5432/test. */
export async function startProxy(server: string): Promise<ServerProxy> {
  const { hostname, port } = new URL(server);
  const sockets = new Set<Socket>();
  let losing: { readonly to: string; readonly refuse: boolean } | undefined;
  const listener = createServer((near) => {
    const far = connect(Number(port), hostname);
    let lost: typeof losing;
    near.on("data", (chunk: Buffer) => {
      if (!losing || !chunk.includes(losing.to)) return;
      lost = losing;
      losing = undefined;
    });
    far.on("data", () => {
      if (!lost) return;
      near.destroy();
      if (lost.refuse) void refuse();
    });
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
  const listen = async (at: number): Promise<number> => {
    await once(listener.listen(at, "127.0.0.1"), "listening");
    return (listener.address() as AddressInfo).port;
  };
  const own = await listen(0);
  const cut = (): void => {
    for (const socket of sockets) socket.destroy();
  };
  const refuse = async (): Promise<void> => {
    const closed = listener.listening ? once(listener, "close") : undefined;
    listener.close();
    cut();
    await closed;
  };
  const url = new URL(server);
  url.host = `127.0.0.1:${own}`;
  const loseAnswer: ServerProxy["loseAnswer"] = (to, { refuse } = { refuse: false }) => {
    losing = { to, refuse };
  };
  return { url: url.href, cut, refuse, restore: async () => void (await listen(own)), loseAnswer, close: refuse };
}

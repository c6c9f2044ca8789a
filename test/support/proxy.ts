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
  close(): Promise<void>;
}

/** `server` is an address with a host and a port, such as postgresql://postgres@127.0.0.1:5432/test. */
export async function startProxy(server: string): Promise<ServerProxy> {
  const { hostname, port } = new URL(server);
  const sockets = new Set<Socket>();
  const listener = createServer((near) => {
    const far = connect(Number(port), hostname);
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
  return { url: url.href, cut, refuse, restore: async () => void (await listen(own)), close: refuse };
}

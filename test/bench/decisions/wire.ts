import { connect } from "node:net";

export interface Answer {
  readonly status: number;
  readonly body: string;
}

/** A connection that is kept open, with one request on its way at a time. Cheap, since it shares a machine with the server. */
export interface Wire {
  send(request: Buffer): Promise<Answer>;
  close(): void;
}

export function openWire(port: number): Wire {
  const socket = connect({ port, host: "127.0.0.1", noDelay: true });
  let received = Buffer.alloc(0);
  let waiting: { resolve(answer: Answer): void; reject(error: Error): void } | undefined;
  const fail = (error: Error) => {
    waiting?.reject(error);
    waiting = undefined;
  };
  socket.on("data", (chunk) => {
    received = received.length === 0 ? chunk : Buffer.concat([received, chunk]);
    const answer = readAnswer(received);
    if (!answer) return;
    received = Buffer.alloc(0);
    waiting?.resolve(answer);
    waiting = undefined;
  });
  socket.on("error", fail);
  socket.on("close", () => fail(new Error("the server closed the connection")));
  return {
    send: (request) =>
      new Promise((resolve, reject) => {
        waiting = { resolve, reject };
        socket.write(request);
      }),
    close: () => socket.destroy(),
  };
}

/** An answer of HTTP/1.1, once it is there as a whole. */
function readAnswer(received: Buffer): Answer | undefined {
  const end = received.indexOf("\r\n\r\n");
  if (end < 0) return undefined;
  const head = received.toString("latin1", 0, end);
  const status = Number(head.slice(9, 12));
  const rest = received.subarray(end + 4);
  const length = /\r\ncontent-length: *(\d+)/iu.exec(head)?.[1];
  if (length !== undefined) return rest.length >= Number(length) ? { status, body: rest.toString() } : undefined;
  if (!/\r\ntransfer-encoding: *chunked/iu.test(head)) return { status, body: "" };
  return rest.subarray(-5).equals(lastChunk) ? { status, body: joinChunks(rest) } : undefined;
}

const lastChunk = Buffer.from("0\r\n\r\n");

function joinChunks(chunked: Buffer): string {
  const pieces: Buffer[] = [];
  for (let at = 0; ; ) {
    const end = chunked.indexOf("\r\n", at);
    const size = Number.parseInt(chunked.toString("latin1", at, end), 16);
    if (!size) return Buffer.concat(pieces).toString();
    pieces.push(chunked.subarray(end + 2, end + 2 + size));
    at = end + 2 + size + 2;
  }
}

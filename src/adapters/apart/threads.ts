import { Worker } from "node:worker_threads";
import type { Threads } from "../../core/ports/works.ts";
import type { Apart } from "../../core/work/apart.ts";

/** What goes over to the thread, and what comes back. */
export interface Task {
  readonly module: string;
  readonly name: string;
  readonly input: unknown;
}
export type Answer = { readonly value: unknown } | { readonly error: Error };

const mostMegabytes = 512;
/** So long is the thread kept warm. */
const idleMs = 60_000;

interface Waiting extends Task {
  readonly signal: AbortSignal;
  /** Its turn has come. */
  readonly begins: () => void;
  readonly settle: (answer: Answer) => void;
}

/** One thread beside ours, made when it is first needed; what is asked of it is done in turn. */
export class OneThread implements Threads {
  readonly #waiting: Waiting[] = [];
  #thread: Worker | undefined;
  #current: Waiting | undefined;
  #idle: NodeJS.Timeout | undefined;

  async run<I, O>({ module, name }: Apart<I, O>, input: I, signal: AbortSignal): Promise<O> {
    return await this.#take({ module, name, input, signal, begins: () => {} });
  }

  async runWithin<I, O>({ module, name }: Apart<I, O>, input: I, milliseconds: number): Promise<O> {
    const late = new AbortController();
    let timer: NodeJS.Timeout | undefined;
    const stop = () => late.abort(new DOMException(`${name} took more than ${milliseconds} ms`, "TimeoutError"));
    const begins = () => {
      timer = setTimeout(stop, milliseconds);
    };
    const { signal } = late;
    return await this.#take<O>({ module, name, input, signal, begins }).finally(() => clearTimeout(timer));
  }

  async #take<O>(asked: Omit<Waiting, "settle">): Promise<O> {
    const { signal } = asked;
    signal.throwIfAborted();
    const { promise, resolve } = Promise.withResolvers<Answer>();
    const task: Waiting = { ...asked, settle: resolve };
    const stop = () => this.#abandon(task);
    signal.addEventListener("abort", stop, { once: true });
    this.#waiting.push(task);
    this.#next();
    const answer = await promise.finally(() => signal.removeEventListener("abort", stop));
    if ("error" in answer) throw answer.error;
    // What comes back is what the function gave, whose type went in with it.
    return answer.value as O;
  }

  async close(): Promise<void> {
    clearTimeout(this.#idle);
    await this.#thread?.terminate();
  }

  #next(): void {
    if (this.#current) return;
    clearTimeout(this.#idle);
    this.#current = this.#waiting.shift();
    if (!this.#current) {
      this.#idle = setTimeout(() => this.#end(), idleMs).unref();
      return;
    }
    this.#thread ??= this.#begin();
    const { module, name, input, begins } = this.#current;
    begins();
    try {
      this.#thread.postMessage({ module, name, input } satisfies Task);
    } catch (error) {
      // It cannot be copied into another thread.
      this.#settle({ error: error as Error });
    }
  }

  #settle(answer: Answer): void {
    const done = this.#current;
    this.#current = undefined;
    done?.settle(answer);
    this.#next();
  }

  /** A thread cannot be interrupted, only ended. */
  #abandon(task: Waiting): void {
    const error: Error = task.signal.reason;
    const at = this.#waiting.indexOf(task);
    if (at >= 0) {
      this.#waiting.splice(at, 1);
      task.settle({ error });
    } else if (task === this.#current) {
      this.#end();
      this.#settle({ error });
    }
  }

  #begin(): Worker {
    const begun = new Worker(new URL("./thread.ts", import.meta.url), {
      resourceLimits: { maxOldGenerationSizeMb: mostMegabytes },
    });
    const broken = (error: Error) => {
      if (this.#thread !== begun) return;
      this.#thread = undefined;
      this.#settle({ error });
    };
    begun.on("message", (answer: Answer) => {
      if (this.#thread === begun) this.#settle(answer);
    });
    begun.on("error", broken);
    begun.on("exit", () => broken(new Error("the thread has ended")));
    // It keeps no program alive: whoever waits for it does.
    begun.unref();
    return begun;
  }

  #end(): void {
    void this.#thread?.terminate();
    this.#thread = undefined;
  }
}

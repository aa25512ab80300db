/** Marionette, Firefox's own protocol for remote control: commands go out as `LENGTH:JSON` over TCP, replies come back alike and in order. */
import { connect, type Socket } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';

type Reply = readonly [type: 1, id: number, error: { error: string; message: string } | null, result: unknown];

interface Waiting {
  readonly command: string;
  readonly resolve: (result: unknown) => void;
  readonly reject: (error: Error) => void;
}

export class Marionette {
  readonly #socket: Socket;
  readonly #waiting = new Map<number, Waiting>();
  #received = Buffer.alloc(0);
  #lastId = 0;

  constructor(socket: Socket) {
    this.#socket = socket;
    socket.on('data', (bytes) => this.#receive(bytes));
    socket.on('close', () => this.#fail(new Error('Firefox closed the connection')));
    socket.on('error', (error) => this.#fail(error));
  }

  /** Tries until Firefox listens; rejects after `patience` milliseconds. */
  static async connect(port: number, patience = 60_000): Promise<Marionette> {
    const end = performance.now() + patience;
    for (;;) {
      try {
        return new Marionette(await openSocket(port));
      } catch (error) {
        if (performance.now() > end) throw error;
        await sleep(100);
      }
    }
  }

  /** One command; rejects with Firefox's own message. */
  send(command: string, parameters: Record<string, unknown> = {}): Promise<unknown> {
    const id = ++this.#lastId;
    const json = JSON.stringify([0, id, command, parameters]);
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, { command, resolve, reject });
      this.#socket.write(`${Buffer.byteLength(json)}:${json}`);
    });
  }

  close(): void {
    this.#socket.destroy();
  }

  #receive(bytes: Buffer): void {
    this.#received = Buffer.concat([this.#received, bytes]);
    for (;;) {
      const colon = this.#received.indexOf(':');
      if (colon < 0) return;
      const length = Number(this.#received.subarray(0, colon).toString());
      const end = colon + 1 + length;
      if (this.#received.length < end) return;
      const message = JSON.parse(this.#received.subarray(colon + 1, end).toString()) as unknown;
      this.#received = this.#received.subarray(end);
      // The first message is a greeting, not a reply.
      if (Array.isArray(message)) this.#settle(message as unknown as Reply);
    }
  }

  #settle([, id, error, result]: Reply): void {
    const waiting = this.#waiting.get(id);
    if (!waiting) return;
    this.#waiting.delete(id);
    if (error) waiting.reject(new Error(`${waiting.command}: ${error.error}: ${error.message}`));
    else waiting.resolve(result);
  }

  #fail(error: Error): void {
    for (const { command, reject } of this.#waiting.values()) reject(new Error(`${command}: ${error.message}`));
    this.#waiting.clear();
  }
}

function openSocket(port: number): Promise<Socket> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1');
    socket.once('connect', () => resolve(socket.off('error', reject)));
    socket.once('error', reject);
  });
}

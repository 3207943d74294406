import { randomUUID } from "node:crypto";
import { Agent, request } from "node:http";
import { setTimeout as sleep } from "node:timers/promises";
import type { Room, Seat, Slot } from "./seat-pupils";

/** An answer that the server acknowledged. */
export interface Acknowledged {
  readonly attempt: string;
  readonly opId: string;
  readonly item: string;
  readonly rev: number;
  /** How long the acknowledgement took from the first try, in ms. */
  readonly took: number;
  /** How often it was sent. */
  readonly tries: number;
}

interface Reply {
  readonly status: number;
  readonly retryAfter: string | undefined;
  readonly body: { readonly rev?: number; readonly code?: string; readonly detail?: { readonly rev: number } };
}

const agent = new Agent({ keepAlive: true, maxSockets: 500 });

/** Sends JSON once. Rejects where no whole answer comes back. */
export function sendOnce(method: string, url: string, cookie: string, body?: unknown): Promise<Reply> {
  const text = body === undefined ? "" : JSON.stringify(body);
  const { origin } = new URL(url);
  const headers = { cookie, origin, "content-type": "application/json", "content-length": Buffer.byteLength(text) };
  return new Promise((resolve, reject) => {
    const sent = request(url, { method, agent, headers: method === "GET" ? { cookie } : headers }, (response) => {
      const parts: Buffer[] = [];
      response.on("data", (part: Buffer) => parts.push(part));
      response.on("error", reject);
      response.on("end", () => {
        if (!response.complete) return reject(new Error("cut off"));
        const all = Buffer.concat(parts).toString("utf8");
        const read = all.startsWith("{") || all.startsWith("[") ? JSON.parse(all) : {};
        resolve({ status: response.statusCode ?? 0, retryAfter: response.headers["retry-after"], body: read });
      });
    });
    sent.on("error", reject);
    sent.end(method === "GET" ? undefined : text);
  });
}

interface Pending {
  readonly slot: Slot;
  readonly opId: string;
  readonly value: unknown;
  readonly baseRev: number;
}

/**
 * A pupil's device: it answers one question after another, sends each answer until it is acknowledged, and knows which answers the server has promised to keep. What was sent when the
 * server died stays pending and is sent again, under the same id, when the device goes on.
 */
export class Device {
  readonly acknowledged: Acknowledged[] = [];
  /** Replies that were neither an acknowledgement nor a promise to be back, which none should be. */
  readonly strange: string[] = [];
  readonly #seat: Seat;
  readonly #slots: readonly Slot[];
  readonly #revs = new Map<string, number>();
  #pending: Pending | null = null;
  #count: number;

  constructor({ slots }: Room, seat: Seat, start: number) {
    this.#slots = slots;
    this.#seat = seat;
    this.#count = start;
  }

  get pendingOp(): string | null {
    return this.#pending?.opId ?? null;
  }

  #next(): Pending {
    const slot = this.#slots[this.#count % this.#slots.length] as Slot;
    const value = slot.values[this.#count % slot.values.length];
    this.#count++;
    return { slot, value, opId: randomUUID(), baseRev: this.#revs.get(slot.name) ?? 0 };
  }

  async #save(pending: Pending, addressOf: (attempt: number) => string, isOver: () => boolean): Promise<void> {
    const began = performance.now();
    const { slot, opId, value, baseRev } = pending;
    const attempt = this.#seat.attempt ?? "";
    const body = { slot: slot.name, opId, baseRev, value, pending: 0, place: slot.name };
    for (let tries = 1; !isOver(); tries++) {
      const url = `${addressOf(tries)}/api/attempts/${attempt}/answer`;
      const reply = await sendOnce("PUT", url, this.#seat.cookie, body).catch(() => null);
      if (reply?.status === 200 && reply.body.rev !== undefined) {
        const { rev } = reply.body;
        this.#revs.set(slot.name, rev);
        this.acknowledged.push({ attempt, opId, item: slot.item, rev, took: performance.now() - began, tries });
        this.#pending = null;
        return;
      }
      if (reply !== null && reply.status !== 503) {
        this.strange.push(`${reply.status} ${reply.body.code ?? ""}`);
        this.#pending = null;
        return;
      }
      await sleep(20);
    }
  }

  /** Answers until it is over. `addressOf` says which server the n-th try of an answer goes to. */
  async work(addressOf: (tries: number) => string, isOver: () => boolean): Promise<void> {
    while (!isOver()) {
      this.#pending ??= this.#next();
      await this.#save(this.#pending, addressOf, isOver);
    }
  }
}

/** A device for every pupil of a room. */
export const openDevices = (room: Room): readonly Device[] => room.seats.map((seat, i) => new Device(room, seat, i));

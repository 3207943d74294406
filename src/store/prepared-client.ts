import pg from "pg";
import { isOutdated } from "./database-error";

/** Statements whose text is kept by each connection; the app has fewer. */
const STATEMENTS = 500;

/** A connection that has the server plan each statement once, not each time it is asked. A statement whose table another node alters fails once, and is planned anew when it is asked again. */
export class PreparedClient extends pg.Client {
  readonly #names = new Map<string, string>();
  #made = 0;

  #nameOf(text: string): string | null {
    const known = this.#names.get(text);
    if (known !== undefined) return known;
    if (this.#names.size >= STATEMENTS) return null;
    const name = `s${this.#made++}`;
    this.#names.set(text, name);
    return name;
  }

  override query(...args: unknown[]): never {
    const [text, values] = args;
    const name = typeof text === "string" && Array.isArray(values) && args.length === 2 ? this.#nameOf(text) : null;
    const run = super.query as (...args: unknown[]) => unknown;
    if (name === null) return run.apply(this, args) as never;
    const asked = run.call(this, { name, text, values }) as Promise<unknown>;
    return asked.catch((error: unknown) => {
      if (isOutdated(error)) this.#names.delete(String(text));
      throw error;
    }) as never;
  }
}

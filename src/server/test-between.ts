import type { Db } from "../store/store";

/** A database on which something else is committed just before the next transaction: what was read before it is out of date then. */
export function between(db: Db, change: () => Promise<unknown>): Db {
  let isDone = false;
  return new Proxy(db, {
    get(target, name) {
      if (name !== "transaction" || isDone) {
        const value: unknown = Reflect.get(target, name, target);
        return typeof value === "function" ? value.bind(target) : value;
      }
      return () => ({
        execute: async (run: (trx: Db) => Promise<unknown>) => {
          isDone = true;
          await change();
          return target.transaction().execute(run);
        },
      });
    },
  });
}

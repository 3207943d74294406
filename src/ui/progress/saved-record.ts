import { createStore as createDatabase, delMany, get, keys, set, type UseStore, update } from "idb-keyval";

/** What the device holds under a key. `unavailable`: the browser refuses to be asked, so nothing may be written over what it may hold. */
export type Saved<T> =
  | { readonly kind: "none" | "set-aside" | "unavailable" }
  | { readonly kind: "found"; readonly value: T };

let opened: UseStore | null = null;

function database(): UseStore {
  opened ??= createDatabase("course", "saved");
  return opened;
}

const asideKey = (key: string): string => `${key}, set aside `;

/** Keeps a record that could not be read under a key of its own, so that the next save does not meet it and nothing is lost. */
const setAside = (key: string, raw: unknown): Promise<void> =>
  set(`${asideKey(key)}${new Date().toISOString()}`, raw, database());

/** Reads what the device remembers. A record that `read` does not recognise (it returns null) is set aside. */
export async function loadSaved<T>(key: string, read: (raw: unknown) => T | null): Promise<Saved<T>> {
  try {
    const raw: unknown = await get(key, database());
    if (raw === undefined) return { kind: "none" };
    const value = read(raw);
    if (value !== null) return { kind: "found", value };
    await setAside(key, raw);
    await set(key, undefined, database());
    return { kind: "set-aside" };
  } catch {
    return { kind: "unavailable" };
  }
}

/**
 * Changes the record as it is on the device at this moment, whichever tab wrote it last, in one transaction. Returns the new record, or null
 * where the browser refuses.
 */
export async function changeSaved<T>(
  key: string,
  read: (raw: unknown) => T | null,
  by: (before: T | null) => T,
): Promise<T | null> {
  let after: T | null = null;
  let damaged: unknown;
  try {
    await update<unknown>(
      key,
      (raw) => {
        const before = raw === undefined ? null : read(raw);
        damaged = before === null ? raw : undefined;
        after = by(before);
        return after;
      },
      database(),
    );
    if (damaged !== undefined) await setAside(key, damaged);
    return after;
  } catch {
    return null;
  }
}

/** Deletes a record and what was set aside of it. False where the browser refuses. */
export async function deleteSaved(key: string): Promise<boolean> {
  try {
    const all = await keys(database());
    const gone = all.filter((one) => one === key || (typeof one === "string" && one.startsWith(asideKey(key))));
    await delMany(gone, database());
    return true;
  } catch {
    return false;
  }
}

import { createStore as createDatabase, delMany, get, keys, promisifyRequest, type UseStore } from "idb-keyval";
import { findLeftBehind, forgetLeftBehind, listLeftBehind, noteHeld, takeUp, untilWritten } from "./left-behind";

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

/**
 * Writes what `by` makes of the record, and returns it; null takes the record away. A record that `read` does not recognise is kept under a key of its own. All in one
 * transaction: no other tab writes in between, and where one part fails, nothing is written over.
 */
function rewrite<T>(
  key: string,
  read: (raw: unknown) => T | null,
  by: (before: T | null) => T | null,
): Promise<T | null> {
  return database()("readwrite", async (store) => {
    const raw: unknown = await promisifyRequest(store.get(key));
    const held = raw === undefined ? null : read(raw);
    noteHeld(key, held);
    const left = findLeftBehind(key);
    const after = by((left && read(takeUp(left, held))) ?? held);
    if (raw !== undefined && held === null) store.put(raw, `${asideKey(key)}${new Date().toISOString()}`);
    if (after === null) store.delete(key);
    else store.put(after, key);
    await promisifyRequest(store.transaction);
    noteHeld(key, after);
    if (left) forgetLeftBehind(key);
    return after;
  });
}

/** Reads what the device remembers. A record that `read` does not recognise (it returns null) is set aside. */
export async function loadSaved<T>(key: string, read: (raw: unknown) => T | null): Promise<Saved<T>> {
  try {
    const raw: unknown = await get(key, database());
    const value = raw === undefined ? null : read(raw);
    if ((raw === undefined || value !== null) && findLeftBehind(key) === null) {
      noteHeld(key, value);
      return value === null ? { kind: "none" } : { kind: "found", value };
    }
    // By now another tab may have done the same, and written anew.
    const after = await rewrite(key, read, (before) => before);
    if (after !== null) return { kind: "found", value: after };
    return { kind: raw === undefined ? "none" : "set-aside" };
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
  try {
    return await untilWritten(key, by, () => rewrite(key, read, by));
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
    forgetLeftBehind(key);
    noteHeld(key, null);
    return true;
  } catch {
    return false;
  }
}

/** The keys of records that begin with this, without those that were set aside. Empty where the browser refuses. */
export async function listSavedKeys(prefix: string): Promise<readonly string[]> {
  const all = await keys<IDBValidKey>(database()).catch((): IDBValidKey[] => []);
  return [...new Set([...all, ...listLeftBehind()])].filter(
    (key): key is string => typeof key === "string" && key.startsWith(prefix) && !key.includes(asideKey("")),
  );
}

import { createStore as createDatabase, delMany, get, keys, promisifyRequest, type UseStore } from "idb-keyval";

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

interface Rewritten<T> {
  /** What was read; null where nothing was, or nothing that could be read. */
  readonly before: T | null;
  readonly after: T | null;
}

/**
 * Writes what `by` makes of the record; null takes it away. A record that `read` does not recognise is kept under a key of its own. All in one
 * transaction: no other tab writes in between, and where one part fails, nothing is written over.
 */
function rewrite<T>(
  key: string,
  read: (raw: unknown) => T | null,
  by: (before: T | null) => T | null,
): Promise<Rewritten<T>> {
  return database()("readwrite", async (store) => {
    const raw: unknown = await promisifyRequest(store.get(key));
    const before = raw === undefined ? null : read(raw);
    const after = by(before);
    if (raw !== undefined && before === null) store.put(raw, `${asideKey(key)}${new Date().toISOString()}`);
    if (after === null) store.delete(key);
    else store.put(after, key);
    await promisifyRequest(store.transaction);
    return { before, after };
  });
}

/** Reads what the device remembers. A record that `read` does not recognise (it returns null) is set aside. */
export async function loadSaved<T>(key: string, read: (raw: unknown) => T | null): Promise<Saved<T>> {
  try {
    const raw: unknown = await get(key, database());
    if (raw === undefined) return { kind: "none" };
    const value = read(raw);
    if (value !== null) return { kind: "found", value };
    // By now another tab may have done the same, and written anew.
    const { after } = await rewrite(key, read, (before) => before);
    return after === null ? { kind: "set-aside" } : { kind: "found", value: after };
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
    return (await rewrite(key, read, by)).after;
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

/** The keys of records that begin with this, without those that were set aside. Empty where the browser refuses. */
export async function listSavedKeys(prefix: string): Promise<readonly string[]> {
  const all = await keys<IDBValidKey>(database()).catch((): IDBValidKey[] => []);
  return all.filter(
    (key): key is string => typeof key === "string" && key.startsWith(prefix) && !key.includes(asideKey("")),
  );
}

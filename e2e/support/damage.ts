import type { Page } from "@playwright/test";

/** Puts something that is no record in the place of what the device remembers under a key. */
export async function damageRecord(page: Page, key: string): Promise<void> {
  await page.evaluate(
    (place) =>
      new Promise<void>((resolve, reject) => {
        const open = indexedDB.open("course");
        open.onerror = () => reject(open.error);
        open.onsuccess = () => {
          const write = open.result.transaction("saved", "readwrite");
          write.objectStore("saved").put("not a record", place);
          write.oncomplete = () => {
            open.result.close();
            resolve();
          };
        };
      }),
    key,
  );
}

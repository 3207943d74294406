import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { makePostgresDatabase } from "../store/test-stores";
import { closeSchool, getSchool } from "./school";

let dataDir = "";

beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), "school-"));
  vi.stubEnv("DATA_DIR", dataDir);
  vi.stubEnv("DATABASE_URL", "");
  vi.stubEnv("BASE_URL", "");
  vi.stubEnv("AUTH_SECRET", "");
});

afterEach(async () => {
  await closeSchool();
  vi.unstubAllEnvs();
  rmSync(dataDir, { recursive: true, force: true });
});

describe("getSchool", () => {
  it("opens one school, whoever asks and however often, with the newest schema", async () => {
    const [one, other] = await Promise.all([getSchool(), getSchool()]);
    expect(one).toBe(other);
    expect(await one.store.db.selectFrom("class").selectAll().execute()).toEqual([]);
  });

  it("says which database does not answer, without its password, and tries again the next time", async () => {
    vi.stubEnv("DATABASE_URL", "postgres://school:hunter2@127.0.0.1:1/school");
    vi.stubEnv("AUTH_SECRET", "s".repeat(32));
    const failing = getSchool();
    await expect(failing).rejects.toThrow(/^The database at 127\.0\.0\.1:1 does not answer \(ECONNREFUSED\)/);
    await expect(failing).rejects.not.toThrow(/hunter2/);
    vi.stubEnv("DATABASE_URL", await makePostgresDatabase());
    expect((await getSchool()).store.dialect).toBe("postgres");
  });
});

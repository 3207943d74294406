import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Database from "better-sqlite3";
import { ROOT } from "../../scripts/run-command";
import { startServer } from "../../scripts/start-server";
import { toStamp } from "../../src/store/people";
import { type Answer, bodyOf, createPerson, type Person } from "./person";

/** The password of everybody who has one. */
export const PASSWORD = "four plain words here";

export interface Colleague extends Person {
  readonly email: string;
  /** The account's id. */
  readonly id: string;
}

export interface Pupil extends Person {
  readonly id: string;
  readonly secret: string;
}

/** A server and a database of its own on which nobody has set anything up. */
export interface EmptySchool {
  readonly address: string;
  /** The path of the link that makes the owner, once. */
  readonly setUpPath: string;
  /** Somebody who has not signed in. */
  readonly visitor: (name?: string) => Person;
  /** Rows of the database as they are now. */
  readonly read: <T>(query: string, ...values: readonly unknown[]) => readonly T[];
  /** All that is kept, as one text: the same as long as nothing is changed. Counters of tries are left out. */
  readonly fingerprint: () => string;
  /** Makes the sessions of whoever bears a name older by so many ms. */
  readonly age: (name: string, ms: number) => void;
  readonly stop: () => Promise<void>;
}

/** A school with an owner and nobody else. */
export interface School extends EmptySchool {
  readonly owner: Colleague;
}

const COUNTERS = "rateLimit";

function readTables(database: Database.Database): readonly string[] {
  const rows = database.prepare("select name from sqlite_master where type = 'table'").all();
  return (rows as readonly { name: string }[]).map(({ name }) => name).filter((name) => name !== COUNTERS);
}

/** Opens a link to an account, as its page does, and signs in. */
export async function acceptInvitation({ address, read }: EmptySchool, path: string, name: string): Promise<Colleague> {
  const person = createPerson(address, name);
  const email = `${name.toLowerCase().replace(/\W+/g, ".")}@school.test`;
  const [, token] = path.split("#");
  bodyOf(await person.send("POST", "/api/invitations/accept", { token, name, email, password: PASSWORD }));
  bodyOf(await signInTeacher(person, email));
  const [row] = read<{ id: string }>('select id from "user" where email = ?', email);
  return { ...person, email, id: row?.id ?? "" };
}

export const signInTeacher = (person: Person, email: string, password = PASSWORD): Promise<Answer> =>
  person.send("POST", "/api/auth/sign-in/email", { email, password });

/** Starts the server as `npm start` does. */
export async function openEmptySchool(): Promise<EmptySchool> {
  const folder = await mkdtemp(join(tmpdir(), "course-data-"));
  const server = await startServer(ROOT, { DATA_DIR: folder });
  const { address } = server;
  const setUpPath = /\/invitation#[\w-]+/.exec(server.printed())?.[0];
  if (setUpPath === undefined) throw new Error(`The server printed no link:\n${server.printed()}`);
  const database = new Database(join(folder, "course.sqlite"), { readonly: true });
  const tables = readTables(database);
  const read = <T>(query: string, ...values: readonly unknown[]) =>
    database.prepare(query).all(...values) as readonly T[];
  return {
    address,
    setUpPath,
    read,
    visitor: (name = "a visitor") => createPerson(address, name),
    fingerprint: () => JSON.stringify(tables.map((table) => [table, read(`select * from "${table}"`)])),
    age: (name, ms) => {
      const writer = new Database(join(folder, "course.sqlite"));
      const at = toStamp("sqlite", Date.now() - ms);
      writer
        .prepare('update session set updatedAt = ? where userId in (select id from "user" where name = ?)')
        .run(at, name);
      writer.close();
    },
    stop: async () => {
      database.close();
      await server.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** The same, with the owner who has opened the link that it prints. */
export async function openSchool(): Promise<School> {
  const school = await openEmptySchool();
  return { ...school, owner: await acceptInvitation(school, school.setUpPath, "Olga Owner") };
}

/** A teacher whom the owner has invited. */
export async function inviteTeacher(school: School, name: string): Promise<Colleague> {
  const { path } = bodyOf(await school.owner.send<{ path: string }>("POST", "/api/invitations", {}));
  return acceptInvitation(school, path, name);
}

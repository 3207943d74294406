import type { BrowserContext } from "@playwright/test";

export interface Answer<T = unknown> {
  readonly status: number;
  /** The body as JSON; null where it is none. */
  readonly body: T;
  readonly text: string;
  readonly headers: Headers;
}

interface Sending {
  readonly method: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

/** Somebody before a browser of their own, without the browser: cookies are kept, and what changes something says where it comes from. */
export interface Person {
  readonly name: string;
  /** Sends JSON as the pages do. An answer is never followed to another address. */
  readonly send: <T = unknown>(method: string, path: string, body?: unknown) => Promise<Answer<T>>;
  /** Sends just this, with the cookies: for what no page would send. */
  readonly sendRaw: <T = unknown>(path: string, sending: Sending) => Promise<Answer<T>>;
  /** The same person's cookies, as `name=value; name=value`. */
  readonly cookie: () => string;
  /** Forgets or sets a cookie. */
  readonly setCookie: (name: string, value: string | null) => void;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** A visitor of the server at `address` ("http://localhost:3000"), until something signs them in. */
export function createPerson(address: string, name: string): Person {
  const jar = new Map<string, string>();
  const cookie = () => [...jar].map(([key, value]) => `${key}=${value}`).join("; ");
  const keep = (set: string) => {
    const [pair = "", ...attributes] = set.split(/;\s*/);
    const [key = "", ...value] = pair.split("=");
    if (attributes.some((one) => /^max-age=0$/i.test(one))) jar.delete(key);
    else jar.set(key, value.join("="));
  };
  const sendRaw = async <T>(path: string, { method, headers, body }: Sending): Promise<Answer<T>> => {
    const own = jar.size > 0 ? { Cookie: cookie() } : {};
    const sent = { method, headers: { ...own, ...headers }, redirect: "manual" as const };
    const response = await fetch(`${address}${path}`, body === undefined ? sent : { ...sent, body });
    const text = await response.text();
    for (const set of response.headers.getSetCookie()) keep(set);
    return { status: response.status, body: parse(text) as T, text, headers: response.headers };
  };
  return {
    name,
    cookie,
    setCookie: (key, value) => {
      if (value === null) jar.delete(key);
      else jar.set(key, value);
    },
    sendRaw,
    send: (method, path, body) =>
      sendRaw(path, {
        method,
        headers: {
          ...(method === "GET" ? {} : { Origin: address, "Sec-Fetch-Site": "same-origin" }),
          ...(body === undefined ? {} : { "Content-Type": "application/json" }),
        },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      }),
  };
}

/** The body of an answer that has to be a success. Throws with what was answered instead. */
export function bodyOf<T>({ status, body, text }: Answer<T>): T {
  if (status !== 200) throw new Error(`Answered ${status}: ${text.slice(0, 400)}`);
  return body;
}

/** A page's data as the app's own script asks for it. */
export const readPageData = (person: Person, path: string): Promise<Answer> =>
  person.sendRaw(`${path}?_rsc`, { method: "GET", headers: { RSC: "1" } });

/** The cookies of somebody who is signed in, for a browser of their own. */
export function cookiesOf(person: Person, address: string): Parameters<BrowserContext["addCookies"]>[0] {
  const pairs = person.cookie().split("; ").filter(Boolean);
  return pairs.map((pair) => {
    const [name = "", value = ""] = pair.split(/=(.*)/s);
    return { name, value, url: address, httpOnly: true, sameSite: "Lax" };
  });
}

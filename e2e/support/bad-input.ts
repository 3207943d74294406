import { randomUUID } from "node:crypto";

/** One request that no page would send, and what is wrong with it. */
export interface BadRequest {
  readonly what: string;
  readonly method: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
}

type Body = Readonly<Record<string, unknown>>;

const MEGABYTE = 1024 * 1024;

/** Names that no row bears: some mean something to JavaScript, to SQL, to a file system or to whoever decodes an address. */
const IDS: readonly string[] = [
  "__proto__",
  "constructor",
  "toString",
  "null",
  "undefined",
  "NaN",
  "-1",
  "%00",
  "%0d%0aSet-Cookie:a=b",
  "..%2f..%2fetc%2fpasswd",
  "%F0%9F",
  "%E2%80%AE%F0%9F%92%A3",
  encodeURIComponent("' or '1'='1"),
  randomUUID(),
  "x".repeat(3000),
  "x".repeat(10_000),
];

/** The address with each of its parts that are ids replaced by each name that no row bears. */
export const badAddresses = (
  fill: (params: Readonly<Record<string, string>>) => string,
  names: readonly string[],
): readonly string[] => names.flatMap((name) => IDS.map((id) => fill({ [name]: id })));

const NO_JSON = ["", "{", "{'a': 1}", "undefined", '{"a":1}}', "\u0000", "[".repeat(50_000)];
const OTHER_JSON = ["[]", "null", "true", "42", '"text"', "[{}]"];

const wrongType = (value: unknown): unknown =>
  typeof value === "object" && value !== null && !Array.isArray(value) ? "text" : { not: "this" };

/** Texts of a body that are objects in it too, by their path: each is replaced by what it cannot be. */
function spoil(body: Body): readonly { readonly what: string; readonly body: Body }[] {
  return Object.entries(body).flatMap(([key, value]) => {
    const inner =
      typeof value === "object" && value !== null && !Array.isArray(value)
        ? spoil(value as Body).map((one) => ({ what: `${key}.${one.what}`, body: { ...body, [key]: one.body } }))
        : [];
    const long =
      typeof value === "string" ? [{ what: `${key} too long`, body: { ...body, [key]: "x".repeat(100_000) } }] : [];
    return [{ what: `${key} of a wrong type`, body: { ...body, [key]: wrongType(value) } }, ...long, ...inner];
  });
}

/** Bodies that no handler takes that takes `body`. */
function badBodies(body: Body): readonly { readonly what: string; readonly text: string; readonly type?: string }[] {
  const text = JSON.stringify(body);
  const isEmpty = Object.keys(body).length === 0;
  return [
    ...NO_JSON.map((one) => ({ what: `no JSON: ${one.slice(0, 20)}`, text: one })),
    ...OTHER_JSON.map((one) => ({ what: `other JSON: ${one}`, text: one })),
    ...(isEmpty ? [] : [{ what: "nothing in it", text: "{}" }]),
    { what: "an unknown key", text: JSON.stringify({ ...body, role: "owner" }) },
    {
      what: "a key that means something to JavaScript",
      text: text.replace("{", `{"__proto__":{"role":"owner"}${isEmpty ? "" : ","}`),
    },
    { what: "half a megabyte", text: JSON.stringify({ ...body, pad: "x".repeat(MEGABYTE / 2) }) },
    { what: "ten megabytes", text: JSON.stringify({ ...body, pad: "x".repeat(10 * MEGABYTE) }) },
    { what: "sent as text", text, type: "text/plain" },
    { what: "sent as a form", text, type: "application/x-www-form-urlencoded" },
    ...spoil(body).map((one) => ({ what: one.what, text: JSON.stringify(one.body) })),
  ];
}

interface Valid {
  readonly method: string;
  readonly path: string;
  /** The app's own. */
  readonly origin: string;
  readonly body: Body | undefined;
}

/** The same request from elsewhere, as a browser and as a script would send it. */
function fromElsewhere({ method, path, origin, body }: Valid): readonly BadRequest[] {
  if (method === "GET") return [];
  const json = { "Content-Type": "application/json" };
  const places: readonly (readonly [string, Readonly<Record<string, string>>])[] = [
    ["from another site", { Origin: "https://evil.example", "Sec-Fetch-Site": "cross-site" }],
    ["from another port", { Origin: `${origin}0` }],
    ["from a page without an origin", { Origin: "null" }],
    ["from nowhere", {}],
    ["said to be from another site", { Origin: origin, "Sec-Fetch-Site": "cross-site" }],
    ["said to be from a neighbour", { Origin: origin, "Sec-Fetch-Site": "same-site" }],
  ];
  return places.map(([what, headers]) => ({
    ...{ what, method, path, headers: { ...json, ...headers } },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  }));
}

/** Everything wrong that can be done with a valid request, its address excepted. */
export function spoilRequest(valid: Valid): readonly BadRequest[] {
  const { method, path, origin, body } = valid;
  const headers = { Origin: origin, "Sec-Fetch-Site": "same-origin" };
  const bodies = body === undefined ? [] : badBodies(body);
  const large =
    body === undefined && method !== "GET" ? [{ what: "ten megabytes", text: "x".repeat(10 * MEGABYTE) }] : [];
  return [
    ...fromElsewhere(valid),
    ...[...bodies, ...large].map(({ what, text, ...rest }) => ({
      ...{ what, method, path, body: text },
      headers: { ...headers, "Content-Type": "type" in rest && rest.type ? rest.type : "application/json" },
    })),
  ];
}

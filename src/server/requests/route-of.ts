function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/**
 * The route that a path is of, with the names of its parameters in place of their values, so that all that a route answers is counted as one, whatever ids are made up and however they are
 * written. Example: "/api/classes/7c1/assignments" with the parameter class "7c1" is "/api/classes/[class]/assignments".
 */
export function routeOf(pathname: string, params: object): string {
  const left: [string, unknown][] = Object.entries(params);
  const segments = pathname.split("/").filter(Boolean).map(decode);
  const named = segments.map((segment) => {
    const found = left.findIndex(([, value]) => typeof value === "string" && decode(value) === segment);
    const [name] = found < 0 ? [] : (left.splice(found, 1)[0] ?? []);
    return name === undefined ? segment : `[${name}]`;
  });
  return `/${named.join("/")}`;
}

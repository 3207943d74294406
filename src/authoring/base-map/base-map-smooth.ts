/** Longitude and latitude in degrees. */
export type Position = number[];

/**
 * Cuts the corners of a line (Chaikin's algorithm, each cut at a quarter and three quarters of every edge).
 * Both ends stay; a line of one or two points comes back unchanged.
 */
export function smoothLine(line: readonly Position[], rounds = 1): Position[] {
  let current = [...line];
  for (let round = 0; round < rounds; round++) current = cutCorners(current);
  return current;
}

function cutCorners(line: Position[]): Position[] {
  const first = line[0];
  const last = line.at(-1);
  if (!first || !last || line.length < 3) return line;
  const cut: Position[] = [first];
  for (let i = 0; i + 1 < line.length; i++) {
    const [a, b] = [line[i], line[i + 1]] as [Position, Position];
    cut.push(between(a, b, 0.25), between(a, b, 0.75));
  }
  return [...cut, last];
}

function between([ax = 0, ay = 0]: Position, [bx = 0, by = 0]: Position, t: number): Position {
  return [ax + (bx - ax) * t, ay + (by - ay) * t];
}

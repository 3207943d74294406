interface MarksNeighbour {
  readonly attempt: string;
  readonly name: string;
}

export interface Neighbours {
  readonly previous: MarksNeighbour | null;
  readonly next: MarksNeighbour | null;
}

interface Attempt {
  readonly id: string;
  readonly pupilId: string;
  readonly submittedAt: number | null;
  readonly counts: boolean;
}

/** Whose work stands before and after a pupil's, in the order of the list: of each the attempt that makes the mark, else the last that was handed in. */
export function findNeighbours(
  pupils: readonly { readonly id: string; readonly name: string }[],
  attempts: readonly Attempt[],
  here: string,
): Neighbours {
  const shown = pupils.flatMap(({ id, name }) => {
    const own = attempts.filter(({ pupilId, submittedAt }) => pupilId === id && submittedAt !== null);
    const attempt = own.find(({ counts }) => counts) ?? own.at(-1);
    return id === here || attempt ? [{ id, name, attempt: attempt?.id ?? "" }] : [];
  });
  const i = shown.findIndex(({ id }) => id === here);
  const tell = (n: number): MarksNeighbour | null => {
    const one = i === -1 ? undefined : shown[n];
    return one ? { attempt: one.attempt, name: one.name } : null;
  };
  return { previous: tell(i - 1), next: tell(i + 1) };
}

interface MarksNeighboursProps extends Neighbours {
  readonly hrefOf: (attempt: string) => string;
}

/** The ways to the work of the pupils before and after; on paper another's name has no place. */
export function MarksNeighbours({ previous, next, hrefOf }: MarksNeighboursProps) {
  if (!previous && !next) return null;
  return (
    <p className="marks-neighbours">
      {previous && (
        <a href={hrefOf(previous.attempt)} rel="prev">
          Previous pupil: <bdi>{previous.name}</bdi>
        </a>
      )}
      {next && (
        <a href={hrefOf(next.attempt)} rel="next">
          Next pupil: <bdi>{next.name}</bdi>
        </a>
      )}
    </p>
  );
}

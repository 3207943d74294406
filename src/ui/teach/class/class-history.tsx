interface ClassHistoryProps {
  readonly changes: readonly {
    readonly id: string;
    readonly at: string;
    readonly doer: string;
    readonly text: string;
  }[];
}

/** Who changed what in a class, newest first. */
export function ClassHistory({ changes }: ClassHistoryProps) {
  return (
    <section aria-labelledby="history" className="school-card">
      <h2 id="history">What was changed</h2>
      {changes.length === 0 ? (
        <p>Nothing has been changed yet.</p>
      ) : (
        <details className="class-more">
          <summary>{changes.length === 1 ? "One change" : `The last ${changes.length} changes`}</summary>
          <ul className="class-history">
            {changes.map(({ id, at, doer, text }) => (
              <li key={id}>
                <span>{at}</span> <b>{doer}</b> {text}
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}

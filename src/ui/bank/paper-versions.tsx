interface PaperVersionsProps {
  readonly path: string;
  readonly fields: Readonly<Record<string, string>>;
  readonly kinds: readonly string[];
  readonly version: string;
}

const VERSIONS = [
  { version: "", text: "Single form" },
  { version: "A", text: "Version A" },
  { version: "B", text: "Version B" },
  { version: "C", text: "Version C" },
] as const;

/** The same form in versions for neighbours: a native form that changes nothing but the version. */
export function PaperVersions({ path, fields, kinds, version }: PaperVersionsProps) {
  const kept = Object.entries(fields).filter(([name, value]) => name !== "version" && value !== "");
  return (
    <form action={path} className="paper-versions" method="get">
      {kept.map(([name, value]) => (
        <input key={name} name={name} type="hidden" value={value} />
      ))}
      {kinds.map((kind) => (
        <input key={kind} name="kinds" type="hidden" value={kind} />
      ))}
      <p>
        Versions A, B and C keep to the same table and are about as hard as one another. Each draws its own questions
        from the bank of the seed; some may be the same. The single form is the one that practice gives for this seed.
      </p>
      <p className="bank-buttons">
        {VERSIONS.map(({ version: one, text }) => (
          <button
            aria-current={one === version || undefined}
            className="button-quiet"
            key={one}
            name="version"
            type="submit"
            value={one}
          >
            {text}
          </button>
        ))}
      </p>
    </form>
  );
}

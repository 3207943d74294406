import type { AnyEntity } from "../../course/fact-base";

/** How a name is written in Arabic, in its own script face and direction; nothing where the course has no such name. */
export function ArabicName({ of, className }: { readonly of: AnyEntity; readonly className?: string }) {
  const name = "arabic" in of ? of.arabic : null;
  if (name === null) return null;
  return (
    <span className={className} dir="rtl" lang="ar">
      {name}
    </span>
  );
}

import { type FactBase, getSource } from "../../course/fact-base";
import { sourcePath } from "../../course/paths";

/** "source 3" or "sources 1, 3", each number with its page. */
export function SourceLinks({ facts, sources }: { facts: FactBase; sources: readonly string[] }) {
  const link = (id: string, text: string) => <a href={sourcePath(facts.course.id, id)}>{text}</a>;
  const [only, ...others] = sources;
  if (only === undefined) return null;
  if (others.length === 0) return link(only, `source ${getSource(facts, only).number}`);
  return (
    <>
      sources{" "}
      {sources.map((id, i) => (
        <span key={id}>
          {i > 0 && ", "}
          {link(id, `${getSource(facts, id).number}`)}
        </span>
      ))}
    </>
  );
}

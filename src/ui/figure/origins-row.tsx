import type { Source } from "../../course/course";
import { type FactBase, getEntity } from "../../course/fact-base";
import { sourcePath } from "../../course/paths";
import { plural } from "../../course/plural";
import { capitalise } from "../../course/render";
import type { OriginMark, OriginRow } from "../../figures/count-origins";
import { ChainLine } from "../cite/chain";
import { keepTogether } from "../kit/keep-together";

/** A number as so many blocks, for the eye alone. */
export function Blocks({ kind, n }: { readonly kind: "document" | "voice" | "nobody"; readonly n: number }) {
  return (
    <span aria-hidden="true" className="origins-blocks" data-kind={kind}>
      {Array.from({ length: n }, (_, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the blocks are all alike
        <i key={i} />
      ))}
    </span>
  );
}

interface OriginsRowProps {
  readonly facts: FactBase;
  readonly row: OriginRow;
}

/** One claim: its documents, the number of its voices, and behind a press who they are. */
export function OriginsRow({ facts, row: { claim, marks, voices, accounts } }: OriginsRowProps) {
  const { sources } = facts.course;
  return (
    <tbody>
      <tr className="origins-row">
        <th scope="row">
          {keepTogether(claim.gist)} {claim.accounts.length > 1 && <span className="badge">Reports differ</span>}
        </th>
        {sources.map((source) => (
          <td className="origins-source" key={source.id}>
            <Mark course={facts.course.id} mark={marks.get(source.id)} source={source} />
          </td>
        ))}
        <td className="origins-number">
          <Count kind="document" n={marks.size} />
        </td>
        <td className="origins-number">
          <span className="origins-asked">
            <span aria-hidden="true">
              <span className="origins-n">?</span> <span className="origins-unit">voices</span>
            </span>
            <span className="sr-only">not opened yet</span>
          </span>
          <span className="origins-answer">
            <Count kind="voice" n={voices.length} />
          </span>
        </td>
      </tr>
      <tr className="origins-behind">
        <td colSpan={sources.length + 3}>
          <details>
            <summary>How many voices?</summary>
            <p className="origins-voices">
              {plural(voices.length, "voice")}
              {voices.length === 0
                ? ": nobody who counts as one is credited."
                : `: ${voices.map((voice) => capitalise(getEntity(facts, voice).name)).join(", ")}.`}
            </p>
            {accounts.map(({ account, corroboration }) => (
              <div className="origins-account" key={account.id}>
                {accounts.length > 1 && <p className="origins-gist">{account.gist}</p>}
                {corroboration.chains.map((chain) => (
                  <ChainLine chain={chain} facts={facts} key={chain.origins.join()} />
                ))}
              </div>
            ))}
          </details>
        </td>
      </tr>
    </tbody>
  );
}

function Count({ kind, n }: { kind: "document" | "voice"; n: number }) {
  return (
    <>
      <span className="origins-n">{n}</span> <span className="origins-unit">{n === 1 ? kind : `${kind}s`}</span>
      <Blocks kind={kind} n={n} />
    </>
  );
}

/** Whether and where a document prints it: a link to the first paragraph, named with all of them. */
function Mark({ course, source, mark }: { course: string; source: Source; mark: OriginMark | undefined }) {
  const [first] = mark?.paragraphs ?? [];
  if (!mark || !first) return <span className="sr-only">not in source {source.number}</span>;
  const name = (credited: boolean): string => {
    const ns = mark.paragraphs.filter((one) => one.credited === credited).map(({ n }) => n);
    if (ns.length === 0) return "";
    return `, paragraph${ns.length === 1 ? "" : "s"} ${ns.join(", ")}${credited ? "" : ", nobody credited"}`;
  };
  return (
    <a
      aria-label={`source ${source.number}${name(true)}${name(false)}`}
      className="origins-mark"
      data-credited={mark.credited}
      href={sourcePath(course, source.id, first.n)}
    >
      {source.number}
    </a>
  );
}

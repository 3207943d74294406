import type { Course } from "../../course/course";

/** What a sheet says of itself. */
export interface PaperFacts {
  readonly seed: string;
  readonly version: string;
  readonly code: string;
  readonly generator: string;
}

/** "Version B, seed river, code 1TT-QWIP" */
const tellPaper = ({ version, seed, code }: PaperFacts): string =>
  `${version === "" ? "" : `Version ${version}, `}seed ${seed}, code ${code}`;

interface PaperHeadProps {
  readonly course: Course;
  readonly paper: PaperFacts;
  readonly id: string;
  readonly title: string;
  /** What follows the scope: "12 questions". */
  readonly scope: string;
}

/** The head of a form or a key: what it is, and the code by which the two are matched. */
export function PaperHead({ course, paper, id, title, scope }: PaperHeadProps) {
  return (
    <header className="paper-head">
      <p className="paper-course">{course.title}</p>
      <h2 id={id}>
        {title}
        {paper.version !== "" && `, version ${paper.version}`}
      </h2>
      <p className="paper-scope">{scope}</p>
      <p className="paper-code">
        Seed <b>{paper.seed}</b>,{" "}
        <span>
          code <b>{paper.code}</b>
        </span>
      </p>
    </header>
  );
}

/** The foot of every printed sheet of a form and its key, so that loose sheets find together. */
export function PaperFoot({ course, paper }: { readonly course: string; readonly paper: PaperFacts }) {
  const foot = (what: string): string =>
    `@bottom-right{content:${JSON.stringify(`${what}, page `)} counter(page)}@bottom-left{content:${JSON.stringify(`${course}: ${tellPaper(paper)}`).replaceAll("<", "\\3c ")}}`;
  return (
    <style href={`paper-${paper.code}`} precedence="default">
      {`@media print{@page paper-form{${foot("form")}}@page paper-key{${foot("key")}}}`}
    </style>
  );
}

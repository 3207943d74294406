import type { ClassHead } from "../../../classroom/people/class-head";
import type { ClassOptions } from "../../../classroom/people/class-options";
import { plural } from "../../../course/plural";
import { ClassBadges } from "./class-frame";
import { ClassMaker } from "./class-maker";

interface ListedClass extends ClassHead {
  readonly pupils: number;
  readonly assignments: number;
  /** null where somebody else teaches it and the owner looks on. */
  readonly role: "lead" | "co" | null;
  readonly isOpen: boolean;
}

function ClassCard(one: ListedClass) {
  return (
    <li className="class-card">
      <h3>
        <a href={`/teach/classes/${one.id}`}>
          <bdi>{one.name}</bdi>
        </a>
      </h3>
      {one.term !== "" && <p className="class-term">{one.term}</p>}
      <p>
        {plural(one.pupils, "pupil")}, {plural(one.assignments, "assignment")}
      </p>
      <p className="class-marks">
        {one.isOpen && !one.isArchived && <span className="badge">joining is open</span>}
        {one.role === "co" && <span className="badge badge-quiet">co-teacher</span>}
        {one.role === null && <span className="badge badge-quiet">taught by others</span>}
        <ClassBadges {...one} />
      </p>
    </li>
  );
}

function ClassGroup({ title, classes }: { readonly title: string; readonly classes: readonly ListedClass[] }) {
  if (classes.length === 0) return null;
  return (
    <section aria-label={title}>
      <h2>{title}</h2>
      <ul className="class-cards">
        {classes.map((one) => (
          <ClassCard key={one.id} {...one} />
        ))}
      </ul>
    </section>
  );
}

/** Shown once, to somebody without a class. */
function FirstSteps({ choices }: { readonly choices: ClassOptions }) {
  return (
    <ol aria-label="From here to a class at work in three clicks" className="class-path">
      <li>
        <h2>Make the class</h2>
        <ClassMaker {...choices} />
      </li>
      <li>
        <h2>Choose what to assign</h2>
        <p>
          The class opens with a code on it. While your pupils type it and join, press “Assign the first lesson”, or
          choose another lesson, a quiz or a scenario.
        </p>
      </li>
      <li>
        <h2>Assign it</h2>
        <p>Everything is filled in. Look at it as a pupil would, change the dates if you like, and press “Assign”.</p>
      </li>
    </ol>
  );
}

interface ClassListProps {
  readonly person: string;
  readonly classes: readonly ListedClass[];
  readonly choices: ClassOptions;
}

/** A teacher's first page: the classes, or the way to the first one. */
export function ClassList({ person, classes, choices }: ClassListProps) {
  const own = classes.filter(({ role, isArchived }) => role !== null && !isArchived);
  if (classes.every(({ role }) => role === null))
    return (
      <>
        <header>
          <h1 className="page-title">
            Welcome, <bdi>{person}</bdi>
          </h1>
          <p className="page-lead">From here to a class at work it is three clicks.</p>
        </header>
        <FirstSteps choices={choices} />
        <ClassGroup classes={classes} title="The school’s other classes" />
      </>
    );
  return (
    <>
      <div className="class-top">
        <h1 className="page-title">Your classes</h1>
        <a className="button" href="/teach/classes/new">
          Make a class
        </a>
      </div>
      {own.length === 0 && <p className="page-lead">All your classes are archived.</p>}
      <ClassGroup classes={own} title="At work" />
      <ClassGroup classes={classes.filter(({ role, isArchived }) => role !== null && isArchived)} title="Archived" />
      <ClassGroup classes={classes.filter(({ role }) => role === null)} title="The school’s other classes" />
    </>
  );
}

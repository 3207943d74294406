import { plural } from "../../../course/plural";
import { PupilAdder } from "./pupil-adder";
import { PupilFreshCards } from "./pupil-fresh-cards";
import { PupilList, type PupilListProps } from "./pupil-list";

interface PupilPageProps extends PupilListProps {
  readonly isArchived: boolean;
}

/** The pupils of a class, and how more are added. */
export function PupilPage({ id, pupils, others, isArchived }: PupilPageProps) {
  const here = pupils.filter(({ removed }) => removed === null).length;
  return (
    <>
      <div className="class-top">
        <h1 className="page-title">Pupils</h1>
        <p>{plural(here, "pupil")}</p>
      </div>
      <PupilFreshCards id={id} />
      <PupilList id={id} others={others} pupils={pupils} />
      {!isArchived && (
        <section aria-labelledby="add" className="school-card">
          <h2 id="add">Add pupils</h2>
          <p>
            By a list here, or they join by themselves while <a href={`/teach/classes/${id}/join`}>joining</a> is open.
            Of a pupil only the name is kept: no e-mail address, no birth date, no photo.
          </p>
          <PupilAdder id={id} />
        </section>
      )}
    </>
  );
}

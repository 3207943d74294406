import type { ReactNode } from "react";
import type { Accommodation, Assignment } from "../../../classroom/assigning/assignment";
import type { AssignmentFields } from "../../../classroom/assigning/assignment-fields";
import { tellFeedback, tellLate, tellTask } from "../../../classroom/assigning/describe-assignment";
import type { Phase } from "../../../classroom/assigning/effective-dates";
import { tellTime } from "../../../classroom/zoned-time";
import { plural } from "../../../course/plural";
import { CopyText } from "../../kit/copy-text";
import { WhileAtWork } from "../class/class-archive";
import { MarksTabs } from "../marks/marks-tabs";
import { AssignTime } from "./assign-quiz";
import { AssignSend } from "./assign-send";
import { type AssignChoices, AssignWhat } from "./assign-what";
import { AssignTitle, AssignWhen } from "./assign-when";
import { AssignmentActs } from "./assignment-acts";
import { AssignmentGrants } from "./assignment-grants";
import { KIND_WORDS } from "./assignment-list";
import { AssignmentNews } from "./assignment-news";

export interface AssignmentPageProps {
  readonly classId: string;
  readonly className: string;
  readonly zone: string;
  readonly assignment: Assignment;
  readonly phase: Phase;
  readonly choices: AssignChoices;
  readonly fields: AssignmentFields;
  readonly pupils: readonly { readonly id: string; readonly name: string; readonly extraPercent: number }[];
  readonly begun: number;
  readonly handedIn: number;
  /** Why what is asked stays and nothing can be deleted: an attempt, or a change of marks, such as a result that was given; null where neither stands. */
  readonly fixedBy: "attempt" | "change" | null;
  readonly granted: readonly { readonly pupilId: string; readonly name: string; readonly granted: Accommodation }[];
  readonly otherClasses: readonly { readonly id: string; readonly name: string }[];
  /** The address under which pupils find it. */
  readonly link: string;
  /** What was done just before, as the address tells it: "assigned" or "saved". */
  readonly done: string;
  /** The pupil whose terms are being changed, or "" where they are chosen in the form. */
  readonly pupil: string;
}

const PHASE_WORDS: Readonly<Record<Phase, string>> = {
  planned: "planned",
  open: "open",
  late: "past its due date",
  closed: "closed",
};

/** One assignment as its teacher manages it. */
export function AssignmentPage(props: AssignmentPageProps) {
  const { classId, className, assignment, phase, done, begun, handedIn, pupils, zone, link } = props;
  const { id, task, rules, releasedAt, archivedAt } = assignment;
  const base = `/teach/classes/${classId}/assignments/${id}`;
  return (
    <>
      <MarksTabs assignment={{ ...assignment, kind: task.kind }} here="" taught={{ id: classId }}>
        <AssignmentNews className={className} done={done} />
        <p className="assignment-kind">
          {KIND_WORDS[task.kind]}{" "}
          <span className={phase === "late" && archivedAt === null ? "badge" : "badge badge-quiet"}>
            {archivedAt === null ? PHASE_WORDS[phase] : "archived"}
          </span>
        </p>
        <p className="assignment-counts">
          {begun} of {plural(pupils.length, "pupil")} {begun === 1 ? "has" : "have"} begun, {handedIn}{" "}
          {handedIn === 1 ? "has" : "have"} handed in.
        </p>
        <p className="assignment-look">
          <a href={`${base}/preview`}>Preview as a pupil</a>
        </p>
      </MarksTabs>
      <section aria-labelledby="facts">
        <h2 id="facts">What pupils are told</h2>
        <dl className="assignment-facts">
          <Fact term="To do">{task.kind === "written" ? task.prompt : tellTask(task)}</Fact>
          <Fact term="Opens">{assignment.opensAt === null ? "at once" : tellTime(assignment.opensAt, zone)}</Fact>
          <Fact term="Due">{assignment.dueAt === null ? "no date" : tellTime(assignment.dueAt, zone)}</Fact>
          <Fact term="Closes">{assignment.closesAt === null ? "never" : tellTime(assignment.closesAt, zone)}</Fact>
          <Fact term="Late">{tellLate(rules)}</Fact>
          <Fact term="Feedback">{tellFeedback(rules, releasedAt, zone)}</Fact>
        </dl>
        <p className="field-hint">Times are those of {zone.replaceAll("_", " ")}.</p>
        <CopyText label="Link for pupils, to paste elsewhere" text={link} />
      </section>
      <AssignmentActs {...props} />
      <AssignmentGrants {...props} />
      <WhileAtWork>
        <section aria-labelledby="change">
          <h2 id="change">Change it</h2>
          <Change {...props} />
        </section>
      </WhileAtWork>
    </>
  );
}

const Fact = ({ term, children }: { readonly term: string; readonly children: ReactNode }) => (
  <div>
    <dt>{term}</dt>
    <dd>{children}</dd>
  </div>
);

/** `begun` counts those who are in the class: what is asked stays for the sake of those who left, too. */
function tellWhyFixed(fixedBy: "attempt" | "change", begun: number): string {
  if (fixedBy === "change") return "A result was given or marks were changed here";
  if (begun === 0) return "Somebody who has left the class had begun";
  return begun === 1 ? "1 pupil has begun" : `${begun} pupils have begun`;
}

function Change({ classId, zone, assignment, choices, fields, fixedBy, begun }: AssignmentPageProps) {
  const isFixed = fixedBy !== null;
  const path = `/assignments/${assignment.id}`;
  return (
    <details className="school-card assign-change">
      <summary>Dates, time, rules{isFixed ? "" : ", and what is asked"}</summary>
      {fixedBy !== null && (
        <p className="notice">
          {tellWhyFixed(fixedBy, begun)}, so what is asked stays as it is. Where a change of the rest touches somebody,
          you are told whom before it is saved.
        </p>
      )}
      <AssignSend
        action={`/api/classes/${classId}${path}`}
        also={{ revision: assignment.revision }}
        busy="Saving …"
        go={`/teach/classes/${classId}${path}?done=saved`}
        method="PATCH"
        preview={null}
        send="Save"
      >
        {!isFixed && <AssignWhat choices={choices} fields={fields} keeps={fields.kind === "quiz"} />}
        {isFixed && fields.kind === "quiz" && <AssignTime quiz={fields.quiz} />}
        <AssignWhen fields={fields} zone={zone} />
        <AssignTitle title={fields.title} />
      </AssignSend>
    </details>
  );
}

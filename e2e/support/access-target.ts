import { readCourse } from "./course";
import { bodyOf, type Person } from "./person";
import { type Colleague, inviteTeacher, openSchool, type Pupil, type School } from "./school";
import {
  addPupils,
  answerBody,
  assign,
  assignmentFields,
  begin,
  COURSE,
  makeClass,
  WRITTEN,
  writtenFields,
} from "./school-class";

export const ROLES = [
  "visitor",
  "owner",
  "lead",
  "co-teacher",
  "other teacher",
  "pupil",
  "classmate",
  "other pupil",
] as const;
export type Role = (typeof ROLES)[number];

/** The teachers of a school, and a pupil of another class. */
export interface Staff {
  readonly school: School;
  readonly lead: Colleague;
  readonly co: Colleague;
  /** A second co-teacher, whom the lead can let go. */
  readonly third: Colleague;
  /** A teacher of another class. */
  readonly other: Colleague;
  readonly otherPupil: Pupil;
}

export async function openStaffedSchool(): Promise<Staff> {
  const school = await openSchool();
  const lead = await inviteTeacher(school, "Lena Lead");
  const co = await inviteTeacher(school, "Cora Co");
  const third = await inviteTeacher(school, "Theo Third");
  const other = await inviteTeacher(school, "Otto Other");
  const [otherPupil] = await addPupils(school, other, await makeClass(other, "Other class"), ["Omar Other"]);
  if (!otherPupil) throw new Error("The other class got no pupil.");
  return { school, lead, co, third, other, otherPupil };
}

/** A class with all that routes can be about, and who stands how to it. */
export interface Target extends Staff {
  readonly class: string;
  readonly className: string;
  /** Another class of the same teachers. */
  readonly second: string;
  readonly pupil: Pupil;
  readonly classmate: Pupil;
  /** Of the class too, for what ends with them. */
  readonly mover: string;
  readonly leaver: string;
  /** A written task that the pupil has handed in, and that has been marked. */
  readonly assignment: string;
  readonly attempt: string;
  readonly adjustment: string;
  /** A written task that the pupil has begun. */
  readonly running: string;
  readonly runningAttempt: string;
  /** A written task that nobody has begun. */
  readonly unbegun: string;
  /** A scenario that the pupil has begun. */
  readonly playing: string;
  readonly people: Readonly<Record<Role, Person>>;
}

export const RUBRIC_POINTS = [1, 2, 1];

export async function makeTarget(staff: Staff, className: string): Promise<Target> {
  const { school, lead, co, third, other, otherPupil } = staff;
  const id = await makeClass(lead, className);
  const second = await makeClass(lead, `${className}, second`);
  for (const one of [id, second])
    for (const { email } of [co, third]) bodyOf(await lead.send("POST", `/api/classes/${one}/teachers`, { email }));
  const names = ["Pia Pupil", "Klaus Classmate", "Mona Mover", "Lee Leaver"];
  const [pupil, classmate, mover, leaver] = await addPupils(school, lead, id, names);
  if (!pupil || !classmate || !mover || !leaver) throw new Error("The class got no pupils.");
  const work = async (title: string): Promise<readonly [string, string]> => {
    const assignment = await assign(lead, id, writtenFields(title));
    const attempt = await begin(pupil, assignment);
    bodyOf(await pupil.send("PUT", `/api/attempts/${attempt}/answer`, answerBody("text", WRITTEN)));
    return [assignment, attempt];
  };
  const [assignment, attempt] = await work("Handed in");
  bodyOf(await pupil.send("POST", `/api/attempts/${attempt}/submit`));
  const adjustments = `/api/classes/${id}/assignments/${assignment}/adjustments`;
  const rubric = { kind: "rubric", attempt, points: RUBRIC_POINTS, comment: "" };
  const adjustment = bodyOf(await lead.send<{ id: string }>("POST", adjustments, rubric)).id;
  const [running, runningAttempt] = await work("Running");
  const scenario = readCourse(COURSE).scenarios?.[0]?.id ?? "";
  const play = await assign(lead, id, assignmentFields({ kind: "scenario", scenario }));
  return {
    ...staff,
    class: id,
    className,
    second,
    pupil,
    classmate,
    mover: mover.id,
    leaver: leaver.id,
    assignment,
    attempt,
    adjustment,
    running,
    runningAttempt,
    playing: await begin(pupil, play),
    unbegun: await assign(lead, id, writtenFields("Not begun")),
    people: {
      visitor: school.visitor(),
      owner: school.owner,
      lead,
      "co-teacher": co,
      "other teacher": other,
      pupil,
      classmate,
      "other pupil": otherPupil,
    },
  };
}

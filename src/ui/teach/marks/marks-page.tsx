import type { Assignment } from "../../../classroom/assigning/assignment";
import type { AdjustmentEntry } from "../../../classroom/marks/adjustment";
import { tellTime } from "../../../classroom/zoned-time";
import type { Item } from "../../../quiz/item";
import { type MarksAttempt, MarksAttemptPart } from "./marks-attempt-part";
import { MarksChanges } from "./marks-changes";
import type { MarksPupil } from "./marks-given";
import { MarksList, type MarksListed } from "./marks-list";
import { findNeighbours } from "./marks-neighbours";
import { MarksPupilPart } from "./marks-pupil-part";
import { MarksTabs } from "./marks-tabs";

interface MarksPageProps {
  readonly taught: { readonly id: string; readonly name: string; readonly timeZone: string };
  readonly assignment: Assignment;
  readonly pupils: readonly MarksPupil[];
  readonly attempts: readonly MarksListed[];
  readonly adjustments: readonly (AdjustmentEntry & { readonly byName: string })[];
  readonly opened: MarksAttempt | null;
  /** Whose attempt it is, or who was asked for. */
  readonly openedPupil: MarksPupil | null;
  /** All that were asked, by their id. */
  readonly items: ReadonlyMap<string, Item>;
}

const isHandedIn = ({ submittedAt }: MarksListed): boolean => submittedAt !== null;

/** What waits for somebody to read it: handed in, without a mark, and its pupil was not given a result for the whole task either. */
function listUnread(attempts: readonly MarksListed[], pupils: readonly MarksPupil[]): readonly MarksListed[] {
  const given = new Set(pupils.flatMap((pupil) => (pupil.given ? [pupil.id] : [])));
  return attempts.filter((one) => isHandedIn(one) && one.mark?.percent == null && !given.has(one.pupilId));
}

/** The next that waits to be read, from the end of the list on the first. */
function findUnread(
  attempts: readonly MarksListed[],
  here: string,
  unread: readonly MarksListed[],
): MarksListed | undefined {
  const i = attempts.findIndex(({ id }) => id === here);
  return [...attempts.slice(i + 1), ...attempts.slice(0, Math.max(i, 0))].find((one) => unread.includes(one));
}

/** All attempts at one assignment, and one of them opened. What stands open is printed alone: the sheet is for its pupil. */
export function MarksPage(props: MarksPageProps) {
  const { taught, assignment, pupils, attempts, adjustments, opened, openedPupil, items } = props;
  const path = `/classes/${encodeURIComponent(taught.id)}/assignments/${encodeURIComponent(assignment.id)}`;
  const unread = assignment.task.kind === "written" ? listUnread(attempts, pupils) : null;
  const next = opened && unread && findUnread(attempts, opened.attempt.id, unread);
  const own = attempts.filter(({ pupilId }) => pupilId === openedPupil?.id);
  const listed = own.find(({ id }) => id === opened?.attempt.id);
  const here = `/teach${path}/marks`;
  const hrefOf = (id: string): string => `${here}?attempt=${encodeURIComponent(id)}`;
  const names = new Map([
    ...pupils.map(({ id, name }) => [id, name] as const),
    ...attempts.map(({ id, pupilName }) => [id, pupilName] as const),
  ]);
  return (
    <>
      <MarksTabs assignment={{ ...assignment, kind: assignment.task.kind }} here="marks" taught={taught}>
        {unread?.[0] && !opened && (
          <p>
            <a className="button" href={hrefOf(unread[0].id)}>
              Read the first of {unread.length}
            </a>
          </p>
        )}
      </MarksTabs>
      {openedPupil && !opened && (
        <MarksPupilPart attempts={own.length} path={path} pupil={openedPupil} timeZone={taught.timeZone} />
      )}
      {opened && openedPupil && listed && (
        <MarksAttemptPart
          adjustments={adjustments}
          assignment={assignment}
          attempts={own.length}
          hrefOf={hrefOf}
          listed={listed}
          neighbours={findNeighbours(pupils, attempts, openedPupil.id)}
          opened={opened}
          path={path}
          pupil={openedPupil}
          timeZone={taught.timeZone}
          unread={next ? { href: hrefOf(next.id), name: next.pupilName } : null}
        />
      )}
      <div className={openedPupil ? "marks-class marks-screen" : "marks-class"}>
        <MarksList
          attempts={attempts}
          hrefOf={hrefOf}
          hrefOfPupil={(id) => `${here}?pupil=${encodeURIComponent(id)}`}
          kind={assignment.task.kind}
          opened={opened?.attempt.id ?? openedPupil?.id ?? null}
          pupils={pupils}
          tell={(at) => tellTime(at, taught.timeZone)}
        />
        <MarksChanges adjustments={adjustments} items={items} names={names} path={path} timeZone={taught.timeZone} />
      </div>
    </>
  );
}

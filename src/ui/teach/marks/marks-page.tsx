import type { Assignment } from "../../../classroom/assigning/assignment";
import type { AdjustmentEntry } from "../../../classroom/marks/adjustment";
import { tellTime } from "../../../classroom/zoned-time";
import type { Item } from "../../../quiz/item";
import { type MarksAttempt, MarksAttemptPart } from "./marks-attempt-part";
import { MarksChanges } from "./marks-changes";
import type { MarksPupil } from "./marks-given";
import { MarksList, type MarksListed } from "./marks-list";
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

/** The next attempt to look at: of a written task the next that nobody has read, else the next in the list. */
function findNext(attempts: readonly MarksListed[], here: string, isWritten: boolean): MarksListed | null {
  const i = attempts.findIndex(({ id }) => id === here);
  const later = [...attempts.slice(i + 1), ...attempts.slice(0, Math.max(i, 0))].filter(
    ({ submittedAt }) => submittedAt !== null,
  );
  const unread = later.find(({ mark }) => mark?.percent == null);
  return (isWritten ? unread : attempts.slice(i + 1).find(({ submittedAt }) => submittedAt !== null)) ?? null;
}

/** All attempts at one assignment, and one of them opened. */
export function MarksPage(props: MarksPageProps) {
  const { taught, assignment, pupils, attempts, adjustments, opened, openedPupil, items } = props;
  const path = `/classes/${encodeURIComponent(taught.id)}/assignments/${encodeURIComponent(assignment.id)}`;
  const isWritten = assignment.task.kind === "written";
  const unread = isWritten ? attempts.filter(({ submittedAt, mark }) => submittedAt !== null && !mark?.setBy) : [];
  const next = opened && findNext(attempts, opened.attempt.id, isWritten);
  const here = `/teach${path}/marks`;
  const hrefOf = (id: string): string => `${here}?attempt=${encodeURIComponent(id)}`;
  const names = new Map([
    ...pupils.map(({ id, name }) => [id, name] as const),
    ...attempts.map(({ id, pupilName }) => [id, pupilName] as const),
  ]);
  return (
    <>
      <MarksTabs assignment={{ ...assignment, kind: assignment.task.kind }} here="marks" taught={taught}>
        {unread[0] && !opened && (
          <p>
            <a className="button" href={hrefOf(unread[0].id)}>
              Read the first of {unread.length}
            </a>
          </p>
        )}
      </MarksTabs>
      {openedPupil && !opened && (
        <MarksPupilPart
          attempts={attempts.filter(({ pupilId }) => pupilId === openedPupil.id).length}
          path={path}
          pupil={openedPupil}
          timeZone={taught.timeZone}
        />
      )}
      {opened && openedPupil && (
        <MarksAttemptPart
          adjustments={adjustments}
          assignment={assignment}
          next={next && { href: hrefOf(next.id), name: next.pupilName }}
          opened={opened}
          path={path}
          pupil={openedPupil}
          timeZone={taught.timeZone}
        />
      )}
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
    </>
  );
}

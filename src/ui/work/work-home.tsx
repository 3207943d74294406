import { tellRelative } from "../../classroom/relative-time";
import type { WorkHome as Home, HomeEntry } from "../../classroom/working/work";
import { FlushOutboxes } from "./flush-outboxes";
import { KINDS, tellGivenPercent, tellMark } from "./work-words";

interface WorkHomeProps {
  readonly home: Home;
  readonly name: string;
  readonly now: number;
}

type Shelf = "due" | "started" | "back" | "later" | "missed";

function shelfOf({ running, ended, given, phase, isExcused }: HomeEntry): Shelf {
  if (running) return "started";
  if (ended > 0 || given) return "back";
  if (phase === "planned") return "later";
  return phase === "closed" || isExcused ? "missed" : "due";
}

const soonest = (one: HomeEntry, other: HomeEntry): number =>
  (one.dueAt ?? one.closesAt ?? Number.POSITIVE_INFINITY) - (other.dueAt ?? other.closesAt ?? Number.POSITIVE_INFINITY);
const newest = (one: HomeEntry, other: HomeEntry): number => (other.lastEndedAt ?? 0) - (one.lastEndedAt ?? 0);

/** What a pupil has to do, has begun, and got back. */
export function WorkHome({ home, name, now }: WorkHomeProps) {
  const { entries, course, timeZone } = home;
  const on = (shelf: Shelf, order: typeof soonest): readonly HomeEntry[] =>
    entries.filter((entry) => shelfOf(entry) === shelf).toSorted(order);
  const [started, due, back, later, missed] = [
    on("started", soonest),
    on("due", soonest),
    on("back", newest),
    on("later", (one, other) => (one.opensAt ?? 0) - (other.opensAt ?? 0)),
    on("missed", soonest),
  ];
  return (
    <>
      <FlushOutboxes attempts={started.flatMap(({ running }) => (running ? [running.id] : []))} />
      <div>
        <h1 className="page-title">Your work</h1>
        <p className="page-lead">Hello, {name}.</p>
      </div>
      {entries.length === 0 && (
        <section className="school-card">
          <h2>Nothing is assigned yet</h2>
          <p>
            What your teacher assigns stands here. Until then the whole course is open to you
            {course ? "" : ", at the top of the page"}.
          </p>
        </section>
      )}
      {started.length > 0 && <Shelf entries={started} now={now} title="Started" />}
      {entries.length > 0 && (
        <Shelf
          empty={started.length > 0 ? "Nothing else waits to be begun." : "Nothing is due now. Well done."}
          entries={due}
          now={now}
          title="To do"
        />
      )}
      {back.length > 0 && (
        <Shelf
          entries={back}
          now={now}
          title={back.every(({ ended }) => ended > 0) ? "Handed in" : "Handed in, or given a result"}
        />
      )}
      {later.length > 0 && <Shelf entries={later} now={now} title="Opens later" />}
      {missed.length > 0 && <Shelf entries={missed} now={now} title="Closed without you" />}
      {course && (
        <section className="work-own">
          <h2>On your own</h2>
          <p>
            <a href={`/${course.id}`}>{course.title}</a>: all lessons, maps and scenarios.{" "}
            <a href={`/${course.id}/practice`}>Practise</a> with questions of your own choice, or see{" "}
            <a href={`/${course.id}/review`}>today’s questions</a>. What you do there is not marked and stays on this
            device.
          </p>
        </section>
      )}
      <p className="work-zone">Dates and times are those of {timeZone.replaceAll("_", " ")}.</p>
    </>
  );
}

interface ShelfProps {
  readonly title: string;
  readonly entries: readonly HomeEntry[];
  readonly now: number;
  readonly empty?: string;
}

function Shelf({ title, entries, now, empty }: ShelfProps) {
  return (
    <section>
      <h2>{title}</h2>
      {entries.length === 0 ? (
        <p>{empty}</p>
      ) : (
        <ul className="work-list">
          {entries.map((entry) => (
            <li key={entry.id}>
              <WorkCard entry={entry} now={now} />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function WorkCard({ entry, now }: { readonly entry: HomeEntry; readonly now: number }) {
  const { id, kind, title, isExcused } = entry;
  return (
    <a
      className="work-card"
      data-late={(entry.phase === "late" && entry.ended === 0 && !entry.given) || undefined}
      href={`/tasks/${id}`}
    >
      <span className="work-kind">{KINDS[kind]}</span>
      <span className="work-name">{title}</span>
      <span className="work-when">
        {tellWhen(entry, now)}
        {isExcused && " You are excused from it."}
      </span>
      {entry.given ? (
        <span className="work-mark work-given">
          Your teacher gave {tellGivenPercent(entry.given.percent)}: {entry.given.reason}
        </span>
      ) : (
        entry.ended > 0 && (
          <span className="work-mark">{entry.result ? tellMark(kind, entry.result) : "Marks come later"}</span>
        )
      )}
    </a>
  );
}

/** The date that matters now. */
function tellWhen(
  { running, ended, lastEndedAt, given, phase, opensAt, dueAt, closesAt, timeZone }: HomeEntry,
  now: number,
) {
  const say = (at: number): string => tellRelative(at, now, timeZone);
  if (running?.deadline) return `Ends ${say(running.deadline)}`;
  if (!running && ended > 0 && lastEndedAt !== null) return `Handed in ${say(lastEndedAt)}`;
  if (!running && given) return "Nothing was handed in";
  if (phase === "planned" && opensAt !== null) return `Opens ${say(opensAt)}`;
  if (phase === "closed") return `Closed ${say(closesAt !== null && closesAt <= now ? closesAt : (dueAt ?? now))}`;
  if (phase === "late" && dueAt !== null) return `Was due ${say(dueAt)}; you can still hand it in`;
  if (dueAt !== null) return `Due ${say(dueAt)}`;
  return closesAt === null ? "No due date" : `Closes ${say(closesAt)}`;
}

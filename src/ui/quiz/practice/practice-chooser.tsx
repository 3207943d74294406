import { ResumeLink } from "./resume-link";

interface Scope {
  readonly lesson: string | null;
  readonly title: string;
  readonly lengths: readonly number[];
}

interface PracticeChooserProps {
  readonly course: string;
  readonly hash: string;
  readonly generator: string;
  readonly scopes: readonly Scope[];
  /** A seed that nobody has had yet. */
  readonly seed: string;
  /** Id of the lesson that the learner comes from, or null. */
  readonly from: string | null;
  /** What was wrong with the address, or null. */
  readonly says: string | null;
}

/** Reading a question, answering it and reading why: 40 seconds, our own guess. */
const minutesFor = (length: number): number => Math.round((length * 40) / 60);

/** First what about, then how long: one scope is open at a time, and every button in it is a quiz that can be filled. Native, so that it works before any script. */
export function PracticeChooser({ course, hash, generator, scopes, seed, from, says }: PracticeChooserProps) {
  const first = scopes.find(({ lesson }) => lesson !== null && lesson === from);
  const others = scopes.filter((scope) => scope !== first);
  return (
    <div className="chooser">
      <h1 className="page-title">Practice</h1>
      <p className="page-lead">
        Questions on who did what, where it was, what came first, how many and who reports it, made from the facts of
        the course. Each answer shows the paragraph that proves it. No account, no clock; your answers stay on this
        device.
      </p>
      {says && (
        <p className="notice" role="alert">
          {says} Choose a quiz below instead.
        </p>
      )}
      <ResumeLink course={course} generator={generator} hash={hash} />
      <div className="scopes">
        {[...(first ? [first] : []), ...others].map((scope, i) => (
          <details className="scope" key={scope.lesson ?? ""} name="scope" open={i === 0}>
            <summary>
              <h2>{scope.title}</h2>
              {scope === first && <span className="scope-from">You have just come from it.</span>}
            </summary>
            <form action={`/${course}/practice`} method="get">
              {scope.lesson !== null && <input name="lesson" type="hidden" value={scope.lesson} />}
              <input name="seed" type="hidden" value={seed} />
              <div className="scope-lengths">
                {scope.lengths.map((length) => (
                  <button className="scope-length" key={length} name="length" type="submit" value={length}>
                    <strong>{length} questions</strong> <span>about {minutesFor(length)} min</span>
                  </button>
                ))}
              </div>
            </form>
          </details>
        ))}
        {scopes.length === 0 && <p>The facts of this course do not yet yield enough questions for a quiz.</p>}
      </div>
      <p className="chooser-review">
        What you answered comes back when you are about to forget it:{" "}
        <a href={`/${course}/review`}>Today’s questions</a>
      </p>
    </div>
  );
}

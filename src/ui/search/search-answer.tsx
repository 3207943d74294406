import { plural } from "../../course/plural";
import type { SearchAnswer } from "../../search/search-course";
import { FoundList } from "./found-list";
import { searchHref } from "./search-href";

/** Longest part of a query that is said back, in characters. */
const SAID_BACK = 60;

function Asked({ query }: { readonly query: string }) {
  const characters = [...query];
  const text = characters.length > SAID_BACK ? `${characters.slice(0, SAID_BACK).join("")}…` : query;
  return (
    <span className="found-query">
      “<bdi>{text}</bdi>”
    </span>
  );
}

/** How many were found, and how well they fit. */
function Count({ answer: { query, found, total, results } }: { readonly answer: SearchAnswer }) {
  const asked = <Asked query={query} />;
  const number = plural(total, "result");
  const isMore = total > results.length && ` The first ${results.length} are shown; another word narrows them.`;
  switch (found) {
    case "all":
      return (
        <>
          {number} for {asked}.{isMore}
        </>
      );
    case "near":
      return (
        <>
          Nothing is spelled {asked}. {number} with words near it.{isMore}
        </>
      );
    case "some":
      return (
        <>
          Nothing has all the words of {asked}. {number} with some of them.{isMore}
        </>
      );
    case "none":
      return <>Nothing found for {asked}.</>;
  }
}

function Links({ course, queries }: { readonly course: string; readonly queries: readonly string[] }) {
  return (
    <ul className="search-links">
      {queries.map((query) => (
        <li key={query}>
          <a href={searchHref(course, query)}>
            <bdi {...(/\p{Script=Arabic}/u.test(query) ? { lang: "ar" } : {})}>{query}</bdi>
          </a>
        </li>
      ))}
    </ul>
  );
}

interface SearchAnswerProps {
  readonly course: string;
  readonly answer: SearchAnswer;
  /** Queries that find something, to show what can be asked for. */
  readonly examples: readonly string[];
  /** The browser could not load what it searches with. */
  readonly isStalled: boolean;
}

/** What stands under the field: what can be found, what was found, or what to do where nothing was. */
export function SearchAnswerPart({ course, answer, examples, isStalled }: SearchAnswerProps) {
  const isAsked = answer.query !== "";
  return (
    <>
      <p className="search-count" role="status">
        {isStalled && "Results while you type could not be loaded. The Search button still works. "}
        {isAsked && <Count answer={answer} />}
        {answer.isCut && " The search was too long: only its beginning was looked for."}
      </p>
      {!isAsked && (
        <div className="search-hint">
          <p>
            This looks through the lessons, the actors, places and events, every claim, the reports with their
            paragraphs, and the glossary. A name is found in every spelling that the reports print, and in Arabic where
            the course gives it.
          </p>
          {examples.length > 0 && <p className="search-hint-lead">For instance:</p>}
          <Links course={course} queries={examples} />
        </div>
      )}
      {isAsked && answer.found === "none" && (
        <div className="search-hint">
          <p>Check the spelling, or try fewer words or other ones. The beginning of a word is enough.</p>
          {answer.nearest.length > 0 && <p className="search-hint-lead">Did you mean:</p>}
          <Links course={course} queries={answer.nearest} />
          <p className="search-hint-ways">
            All names stand in the <a href={`/${course}/actors`}>cast</a>, under{" "}
            <a href={`/${course}/places`}>places</a> and on the <a href={`/${course}/timeline`}>timeline</a>, all words
            in the <a href={`/${course}/glossary`}>glossary</a>.
          </p>
        </div>
      )}
      {answer.results.length > 0 && <FoundList results={answer.results} />}
    </>
  );
}

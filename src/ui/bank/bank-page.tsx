import type { FactBase } from "../../course/fact-base";
import type { Item } from "../../quiz/item";
import type { OpenQuestion } from "../../quiz/open-question";
import type { QuizMaps } from "../quiz/kinds/map-options";
import { BankEntry } from "./bank-entry";
import { BankFilterForm } from "./bank-filter-form";
import { BankProblems } from "./bank-problems";
import { BankSummary } from "./bank-summary";
import { WaysOut } from "./ways-out";

interface BankPageProps {
  readonly facts: FactBase;
  /** Whether whoever runs the course may look, since nobody has set a school up. */
  readonly isOpen: boolean;
  readonly maps: QuizMaps;
  readonly fields: Readonly<Record<string, string>>;
  /** What is wrong in the address, a sentence or two each. */
  readonly problems: readonly string[];
  readonly seed: string;
  readonly items: readonly Item[];
  readonly counts: Parameters<typeof BankFilterForm>[0]["counts"];
  readonly matches: number;
  readonly shown: readonly OpenQuestion[];
  readonly page: number;
  readonly pages: number;
  /** Place of the page's first item among those that match, from 1. */
  readonly first: number;
}

/** Every item of a bank for who teaches: filtered, with key, proof and refutations. */
export function BankPage(props: BankPageProps) {
  const { facts, isOpen, maps, fields, problems, seed, items, counts, matches, shown, page, pages, first } = props;
  const { course } = facts;
  const lesson = fields["lesson"] === "none" ? "" : (fields["lesson"] ?? "");
  const isNarrowed = Object.entries(fields).some(
    ([name, value]) => value !== "" && !["seed", "page", "open"].includes(name),
  );
  return (
    <div className="bank">
      <h1 className="page-title">Question bank</h1>
      <p className="page-lead">
        All questions that the facts of the course yield, for who teaches, with their keys.
        {isOpen && " Once the school is set up, only teachers can open this page."}
      </p>
      <p className="bank-way">
        <a href={`/${course.id}/bank/form`}>Make a form to print, with its key</a>
      </p>
      <BankProblems problems={problems} />
      <BankFilterForm counts={counts} facts={facts} fields={fields} items={items} seed={seed} />
      <BankSummary course={course} items={items} />
      <h2 className="bank-count">
        {matches} of {items.length} items
      </h2>
      {matches === 0 ? (
        <p>
          No item passes all of these filters. Take one of them back, or <a href={`/${course.id}/bank`}>show all</a>.
        </p>
      ) : (
        <>
          <p className="bank-range">
            {first === first + shown.length - 1 ? `Number ${first}` : `Numbers ${first} to ${first + shown.length - 1}`}
            , page {page} of {pages}. Seed “{seed}”: another seed draws other wrong answers and groups.
          </p>
          <ol className="bank-list">
            {shown.map((question, i) => (
              <BankEntry
                facts={facts}
                key={question.item.id}
                maps={maps}
                n={first + i}
                open={fields["open"] !== ""}
                question={question}
              />
            ))}
          </ol>
          <Pager fields={fields} page={page} pages={pages} path={`/${course.id}/bank`} />
        </>
      )}
      <WaysOut
        course={course.id}
        download={{ seed, ...(lesson && { lesson }) }}
        holds={
          isNarrowed
            ? `The files hold all items of this seed${lesson ? " that belong to the lesson" : ""}; no other filter narrows them.`
            : "The files hold all items of this seed."
        }
      />
    </div>
  );
}

interface PagerProps {
  readonly path: string;
  readonly fields: Readonly<Record<string, string>>;
  readonly page: number;
  readonly pages: number;
}

function Pager({ path, fields, page, pages }: PagerProps) {
  if (pages === 1) return null;
  const addressOf = (to: number): string => {
    const kept = Object.entries({ ...fields, page: to === 1 ? "" : String(to) }).filter(([, value]) => value !== "");
    const query = new URLSearchParams(kept).toString();
    return query === "" ? path : `${path}?${query}`;
  };
  return (
    <nav aria-label="Pages of items" className="bank-pager">
      {page > 1 && (
        <a className="button-quiet" href={addressOf(page - 1)} rel="prev">
          Previous page
        </a>
      )}
      <span>
        Page {page} of {pages}
      </span>
      {page < pages && (
        <a className="button-quiet" href={addressOf(page + 1)} rel="next">
          Next page
        </a>
      )}
    </nav>
  );
}

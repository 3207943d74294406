import type { ReactNode } from "react";
import type { Course } from "../../course/course";
import type { Item, ItemKind, MatchItem, OrderItem } from "../../quiz/item";
import type { OpenQuestion } from "../../quiz/open-question";
import { CitedText } from "../quiz/cited-text";
import type { QuizMaps } from "../quiz/kinds/map-options";
import { tellPairs, tellRange, tellReach, tellSpellings } from "./count-marks";
import { SpotMap } from "./item-map";
import { letterIn, letterOf } from "./item-names";
import { type PaperFacts, PaperHead } from "./paper-head";

type Of<K> = Extract<Item, { readonly kind: K }>;

interface PaperKeyProps {
  readonly course: Course;
  readonly maps: QuizMaps;
  readonly paper: PaperFacts & { readonly questions: readonly OpenQuestion[] };
  readonly scope: string;
}

/** The sheets that the teacher keeps: each answer, how it is marked, and the paragraphs that prove it. */
export function PaperKey({ course, maps, paper, scope }: PaperKeyProps) {
  return (
    <section aria-labelledby="paper-key" className="paper paper-key">
      <PaperHead course={course} id="paper-key" paper={paper} scope={`${scope}. For who marks it.`} title="Key" />
      <p className="paper-note">
        It belongs to the form of the same code. Made by generator {paper.generator} from the course’s state{" "}
        {course.hash.slice(0, 7)}.
      </p>
      <ol className="paper-questions">
        {paper.questions.map((question) => (
          <li className="paper-question" key={question.item.id}>
            <div className="paper-answer">
              {(ANSWERS[question.item.kind] as Answer<ItemKind>)(question.item as never, maps)}
            </div>
            <p className="paper-why">
              <CitedText questions={[question]} text={question.item.why} />
            </p>
          </li>
        ))}
      </ol>
    </section>
  );
}

type Answer<K extends ItemKind> = (item: Of<K>, maps: QuizMaps) => ReactNode;

const ANSWERS: { readonly [K in ItemKind]: Answer<K> } = {
  choice: (item) => <Lettered item={item} />,
  multiple: (item) => <Lettered item={item} />,
  map: (item) => {
    const i = item.markers.findIndex(({ option }) => option === item.key[0]);
    return (
      <p>
        <b>{letterOf(i)}</b> {item.markers[i]?.name}
      </p>
    );
  },
  pin: (item, maps) => (
    <>
      <p>
        <b>{item.spots.find(({ option }) => option === item.key[0])?.name}</b> {tellReach(item)} The circle on the map
        is that of the full mark.
      </p>
      <SpotMap item={item} maps={maps} tells />
    </>
  ),
  order: (item) => <Numbered item={item} />,
  match: (item) => <Paired item={item} />,
  number: (item) => (
    <p>
      <b>
        {item.key.value} {item.key.unit}
      </b>{" "}
      The reports say {item.key.text}; {tellRange(item)}.
    </p>
  ),
  text: (item) => (
    <p>
      <b>{item.key.text}</b> {tellSpellings(item) && `${tellSpellings(item)}.`}
    </p>
  ),
};

function Lettered({ item }: { item: Of<"choice" | "multiple"> }) {
  const keys: readonly string[] = item.key;
  const right = item.options.filter(({ id }) => keys.includes(id));
  const wrong = item.options.length - right.length;
  return (
    <p>
      {right.map(({ id, text }, i) => (
        <span key={id}>
          {i > 0 && "; "}
          <b>{letterIn(item.options, id)}</b> {text}
        </span>
      ))}
      {item.kind === "multiple" &&
        `. A right tick is worth 1/${right.length} of the mark, a wrong one takes off 1/${wrong}; no less than nothing.`}
    </p>
  );
}

function Numbered({ item }: { item: OrderItem }) {
  const textOf = (id: string): string => item.options.find((option) => option.id === id)?.text ?? "";
  const all = (item.options.length * (item.options.length - 1)) / 2;
  return (
    <>
      <p>
        From the top down: <b>{item.options.map(({ id }) => item.key.order.indexOf(id) + 1).join(", ")}</b>.{" "}
        {tellPairs(item)} The mark is the share of these pairs that are in order.
      </p>
      {item.key.pairs.length < all && (
        <p>{item.key.pairs.map(({ before, after }) => `${textOf(before)} before ${textOf(after)}`).join("; ")}.</p>
      )}
    </>
  );
}

function Paired({ item }: { item: MatchItem }) {
  return (
    <p>
      {item.prompts.map(({ id }, i) => {
        const option = item.key.find(({ prompt }) => prompt === id)?.option ?? "";
        return (
          <span key={id}>
            {i > 0 && "; "}
            <b>{letterIn(item.options, option)}</b> {item.options.find((one) => one.id === option)?.text}
          </span>
        );
      })}
      . From the top down, 1/{item.prompts.length} of the mark a line.
    </p>
  );
}

import type { AnalysedItem, GivenAnswer } from "../../classroom/analysis/analysed-item";
import { type Answered, listMixed, type Mixed } from "../../classroom/analysis/confusion";
import type { NamedMix } from "../../classroom/analysis/named-mix";
import { tableOfAttempts } from "../../classroom/analysis/response-table";
import { findUntanglingLesson } from "../../classroom/analysis/untangling-lesson";
import type { Assignment } from "../../classroom/assigning/assignment";
import type { AdjustmentEntry } from "../../classroom/marks/adjustment";
import { listAnswers, nameAnswer, readResponse } from "../../classroom/marks/given-answers";
import { chooseAttempt } from "../../classroom/marks/mark-attempt";
import { analyseResponses } from "../../classroom/statistics/analyse-responses";
import type { TestStatistics } from "../../classroom/statistics/describe-test";
import type { ItemStatistics } from "../../classroom/statistics/item-statistics";
import type { FactBase } from "../../course/fact-base";
import type { Item } from "../../quiz/item";
import { rightResponse } from "../../quiz/telling/right-response";
import type { TaughtClass, TeacherActor } from "../classes/class-access";
import { findCourse, type OpenCourse } from "../courses";
import { findWork } from "../marks/find-work";
import type { WorkAttempt } from "../marks/read-work";
import type { School } from "../school";

export interface ItemAnalysis {
  readonly taught: TaughtClass;
  readonly assignment: Assignment;
  readonly facts: FactBase;
  readonly maps: OpenCourse["maps"];
  readonly test: TestStatistics;
  readonly items: readonly AnalysedItem[];
  readonly families: readonly ItemStatistics[];
  readonly actors: readonly NamedMix[];
  readonly places: readonly NamedMix[];
  readonly adjustments: readonly AdjustmentEntry[];
}

const isStanding = (adjustments: readonly AdjustmentEntry[], kind: "void" | "credit", item: string): boolean =>
  adjustments.some(({ change, undoneAt }) => undoneAt === null && change.kind === kind && change.item === item);

const MOST_ANSWERS = 12;

/** What can be counted and not accepted. */
interface Unnamed {
  readonly answer: null;
  readonly text: string;
}

const EMPTY: Unnamed = { answer: null, text: "No answer" };
const ELSEWHERE: Unnamed = { answer: null, text: "Elsewhere on the map" };

/** What was given in response to an item; a pin may stand at none of its spots. */
function listCounted(item: Item, value: unknown): readonly (string | Unnamed)[] {
  const response = readResponse(value);
  if (!response) return [EMPTY];
  const answers = listAnswers(item, response);
  return answers.length === 0 ? [ELSEWHERE] : answers;
}

function listGiven(
  item: Item,
  asked: readonly WorkAttempt[],
  adjustments: readonly AdjustmentEntry[],
  { options }: ItemStatistics,
): readonly GivenAnswer[] {
  const counts = new Map<string | Unnamed, number>(item.options.map(({ id }) => [id, 0]));
  if (item.kind === "order" || item.kind === "match") counts.clear();
  for (const { answers } of asked)
    for (const answer of listCounted(item, answers.get(item.id))) counts.set(answer, (counts.get(answer) ?? 0) + 1);
  const keys = new Set(listAnswers(item, rightResponse(item)));
  const accepted = new Set(
    adjustments.flatMap(({ change, undoneAt }) =>
      undoneAt === null && change.kind === "accept" && change.item === item.id ? [change.answer] : [],
    ),
  );
  return [...counts]
    .sort(([, a], [, b]) => b - a)
    .slice(0, MOST_ANSWERS)
    .map(([given, count]) => {
      const { answer, text } = typeof given === "string" ? { answer: given, text: nameAnswer(item, given) } : given;
      const thirds = options?.find(({ option }) => option === answer)?.byThirds;
      return {
        answer,
        text,
        isKey: answer !== null && keys.has(answer),
        isAccepted: answer !== null && accepted.has(answer),
        count,
        share: asked.length === 0 ? 0 : count / asked.length,
        low: thirds?.low ?? null,
        high: thirds?.high ?? null,
      };
    });
}

/** The attempt that counts, of each pupil who handed one in. */
function listCounting({ task }: Assignment, attempts: readonly WorkAttempt[]): readonly WorkAttempt[] {
  const rule = task.kind === "quiz" ? task.quiz.counts : null;
  const pupils = [...new Set(attempts.map(({ pupilId }) => pupilId))];
  return pupils.flatMap(
    (id) =>
      chooseAttempt(
        attempts.filter(({ pupilId }) => pupilId === id),
        rule,
      ) ?? [],
  );
}

function nameMixes(facts: FactBase, mixes: readonly Mixed[]): readonly NamedMix[] {
  const nameOf = (id: string): string => facts.entities.get(id)?.name ?? id;
  return mixes.map((mix) => {
    const id = findUntanglingLesson(facts, mix);
    const lesson = facts.course.lessons.find((one) => one.id === id);
    return {
      ...mix,
      keyName: nameOf(mix.key),
      chosenName: nameOf(mix.chosen),
      lesson: lesson ? { id: lesson.id, title: lesson.title } : null,
    };
  });
}

/** The item analysis of a quiz over the attempts that count; null where the teacher has no such quiz. */
export async function openItems(
  { store }: Pick<School, "store">,
  actor: TeacherActor,
  asked: { readonly classId: string; readonly assignmentId: string; readonly at: number },
): Promise<ItemAnalysis | null> {
  const found = await findWork(store.db, actor, asked);
  if (found?.work.assignment.task.kind !== "quiz") return null;
  const { taught, work } = found;
  const { assignment, adjustments } = work;
  const course = await findCourse(assignment.course);
  if (!course) return null;
  const { facts } = course;
  const attempts = listCounting(assignment, work.attempts);
  const { items, table } = tableOfAttempts(assignment, attempts, adjustments);
  const familyOf = new Map(items.map(({ id, family }) => [id, family]));
  const { test, items: statistics, families } = analyseResponses(table, { familyOf });
  const answered: readonly Answered[] = attempts.flatMap((attempt) =>
    attempt.items.map((item) => ({ item, response: readResponse(attempt.answers.get(item.id)) })),
  );
  return {
    ...{ taught, assignment, facts, maps: course.maps, test, families, adjustments },
    items: items.flatMap((item, i): readonly AnalysedItem[] => {
      const own = statistics[i];
      if (!own) return [];
      const met = attempts.filter((attempt) => attempt.items.some(({ id }) => id === item.id));
      return [
        {
          item,
          statistics: own,
          asked: met.length,
          answers: listGiven(item, met, adjustments, own),
          suspected: (own.suspectedKeys ?? []).map((id) => nameAnswer(item, id)),
          isVoid: isStanding(adjustments, "void", item.id),
          isCredited: isStanding(adjustments, "credit", item.id),
        },
      ];
    }),
    actors: nameMixes(
      facts,
      listMixed(answered, (id) => facts.actors.has(id)),
    ),
    places: nameMixes(
      facts,
      listMixed(answered, (id) => facts.places.has(id)),
    ),
  };
}

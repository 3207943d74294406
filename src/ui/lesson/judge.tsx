import { Children, isValidElement, type ReactElement, type ReactNode, useId } from "react";
import { keepTogether } from "../kit/keep-together";
import { judgeKey } from "../progress/answer-keys";
import { JudgeCase } from "./judge-case";
import type { ChoiceOption } from "./kept-choice";
import { type Inquiry, kindLine } from "./kind-line";
import { listWords } from "./list-words";

interface CaseProps {
  readonly id: string;
  /** Ids of the answers that can be defended. */
  readonly best: string | readonly string[];
  /** Instead of the judge's options. */
  readonly options?: readonly ChoiceOption[];
  readonly children?: ReactNode;
}

/** One case of a judgement. `Judge` reads its props and sets its text; by itself it is its text alone. */
export function Case({ children }: CaseProps) {
  return <>{children}</>;
}

/** Why we answer a case as we do. `Judge` shows it after the learner's answer. */
export function Why({ children }: { readonly children?: ReactNode }) {
  return <>{children}</>;
}

interface JudgeProps {
  readonly lesson: string;
  readonly id: string;
  readonly question: string;
  readonly options?: readonly ChoiceOption[];
  readonly asks?: Inquiry;
  readonly children?: ReactNode;
}

interface PlannedCase {
  readonly id: string;
  readonly options: readonly ChoiceOption[];
  readonly best: readonly string[];
  readonly prose: ReactNode;
  readonly why: ReactNode;
}

/** Texts of a word or two stand beside one another up to this many letters each (our own choice). */
const SHORT = 28;

const isCase = (child: ReactNode): child is ReactElement<CaseProps> => isValidElement(child) && child.type === Case;
const isWhy = (child: ReactNode): child is ReactElement<{ children?: ReactNode }> =>
  isValidElement(child) && child.type === Why;
const isBlank = (child: ReactNode): boolean => typeof child === "string" && child.trim() === "";
const isRunning = (child: ReactNode): boolean => typeof child === "string" && !isBlank(child);

/** MDX makes no paragraph of a text that stands on the lines of its own tags. */
function setText(parts: readonly ReactNode[]): ReactNode {
  return parts.some(isRunning) ? <p>{keepTogether(parts)}</p> : parts;
}

function planCase(judge: JudgeProps, { id, best, options = judge.options, children }: CaseProps): PlannedCase {
  const refuse = (says: string): never => {
    throw new Error(`<Judge id="${judge.id}">, case "${id}": ${says}`);
  };
  const parts = Children.toArray(children);
  const listed = options ?? refuse("there are no options, neither here nor at the judge.");
  const defended = listWords(best);
  if (defended.length === 0) refuse("best names no option.");
  for (const one of defended) if (!listed.some((option) => option.id === one)) refuse(`"${one}" is no option.`);
  const why = parts.filter(isWhy).flatMap((part) => Children.toArray(part.props.children));
  return {
    id,
    options: listed,
    best: defended,
    prose: setText(parts.filter((part) => !isWhy(part))),
    why: setText(why),
  };
}

function listCases(judge: JudgeProps): readonly PlannedCase[] {
  const parts = Children.toArray(judge.children).filter((child) => !isBlank(child));
  if (parts.length === 0 || !parts.every(isCase))
    throw new Error(`<Judge id="${judge.id}"> holds cases and nothing else.`);
  const cases = parts.filter(isCase).map((part) => planCase(judge, part.props));
  if (new Set(cases.map(({ id }) => id)).size < cases.length)
    throw new Error(`<Judge id="${judge.id}"> has two cases of one id.`);
  return cases;
}

/** Several cases judged one by one: the learner’s answer stands beside ours, with what becomes of it, and then why. */
export function Judge(props: JudgeProps) {
  const { lesson, id, question, asks } = props;
  const heading = useId();
  return (
    <section aria-labelledby={heading} className="ask judge">
      <p className="ask-kind">{kindLine("You judge", asks)}</p>
      <p className="ask-question" id={heading}>
        {keepTogether(question)}
      </p>
      <ol className="judge-cases">
        {listCases(props).map(({ id: one, options, best, prose, why }, i) => (
          <li className="judge-case" key={one}>
            <p className="judge-n" id={`${heading}${i}`}>
              <span className="sr-only">Case </span>
              {i + 1}
            </p>
            <div className="judge-body">
              <div className="judge-text">{prose}</div>
              <JudgeCase
                best={best}
                heading={`${heading}${i} ${heading}`}
                lesson={lesson}
                name={judgeKey(id, one)}
                options={options}
                row={options.every(({ text }) => text.length <= SHORT)}
              >
                {why}
              </JudgeCase>
            </div>
          </li>
        ))}
      </ol>
    </section>
  );
}

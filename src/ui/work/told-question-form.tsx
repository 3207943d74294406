"use client";

import type { Response } from "../../quiz/item";
import type { AskedQuestion } from "../quiz/asked-question";
import type { QuizMaps } from "../quiz/kinds/map-options";
import { QuestionForm } from "../quiz/question-form";

interface ToldQuestionFormProps {
  readonly question: AskedQuestion;
  readonly maps: QuizMaps;
  readonly response: Response;
  /** Whether the pupil has just answered and waits for what is told. */
  readonly isNews?: boolean;
}

/** A question with what was answered, the key, why, and the paragraphs that prove it. Nothing can be changed. */
export function ToldQuestionForm(props: ToldQuestionFormProps) {
  return <QuestionForm as="p" onCommit={() => undefined} {...props} />;
}

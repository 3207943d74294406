"use client";

import type { Response } from "../../quiz/item";
import type { AskedQuestion } from "../quiz/asked-question";
import type { QuizMaps } from "../quiz/kinds/map-options";
import { QuestionForm } from "../quiz/question-form";

interface ToldQuestionFormProps {
  readonly question: AskedQuestion;
  readonly maps: QuizMaps;
  readonly response: Response;
}

/** A question with what was answered, the key, why, and the paragraphs that prove it. Nothing can be changed. */
export function ToldQuestionForm({ question, maps, response }: ToldQuestionFormProps) {
  return <QuestionForm as="p" maps={maps} onCommit={() => undefined} question={question} response={response} />;
}

"use client";

import { useId, useRef, useState } from "react";
import { downloadText } from "../kit/download-text";
import { lessonOf, withTick } from "../progress/progress";
import { useProgress } from "../progress/progress-provider";
import { countAttributions, countUnclosed, countWords, listNamed, type Named } from "./bulletin-hints";
import { useKeptText } from "./use-kept-text";

interface BulletinEditorProps {
  readonly lesson: string;
  readonly id: string;
  readonly title: string;
  /** Id of the element that asks. */
  readonly heading: string;
  readonly words: number;
  readonly checklist: readonly string[];
  readonly speakers: readonly Named[];
}

const STATES = {
  kept: "Kept on this device.",
  joined: "Kept on this device. What another window wrote stands above.",
  typing: "Not kept yet.",
  lost: "This browser does not keep it.",
} as const;

/** Lines to write on, on paper that was printed before anything was typed. */
const RULES = [1, 2, 3, 4, 5, 6, 7, 8];

/** The text area of a bulletin with what a page can count in it, its checklist, and the ways to take it along. */
export function BulletinEditor({ lesson, id, title, heading, words, checklist, speakers }: BulletinEditorProps) {
  const area = useRef<HTMLTextAreaElement>(null);
  const { text, state, onInput, keep } = useKeptText(area, lesson, id);
  const [said, setSaid] = useState("");
  const meta = useId();
  const count = countWords(text);

  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      setSaid("Copied.");
    } catch {
      area.current?.select();
      setSaid("The text is marked: copy it with your keyboard or your menu.");
    }
  };

  return (
    <>
      <textarea
        aria-describedby={meta}
        aria-labelledby={heading}
        autoComplete="off"
        className="bulletin-text"
        onBlur={keep}
        onInput={onInput}
        ref={area}
        rows={8}
      />
      <div aria-hidden="true" className="bulletin-paper">
        {text === "" ? RULES.map((n) => <i key={n} />) : text}
      </div>
      <p className="bulletin-unkept">
        Without JavaScript nothing is kept here. Copy your text before you leave the page.
      </p>
      <div className="bulletin-meta" id={meta}>
        <p>
          {count} of {words} words
          {count > words && (
            <>
              , <strong>{count - words} over</strong>
            </>
          )}
        </p>
        <p>{text === "" ? "What you write is kept on this device." : STATES[state]}</p>
      </div>
      {count > 0 && <Counted speakers={speakers} text={text} />}
      <Checklist id={id} items={checklist} lesson={lesson} />
      <div className="bulletin-actions">
        <button className="button-quiet" disabled={count === 0} onClick={copy} type="button">
          Copy
        </button>
        <button
          className="button-quiet"
          disabled={count === 0}
          onClick={() => downloadText(`${id}.txt`, `${title}\n\n${text}\n`)}
          type="button"
        >
          Download as text
        </button>
        <p role="status">{said}</p>
      </div>
    </>
  );
}

function Counted({ text, speakers }: { text: string; speakers: readonly Named[] }) {
  const attributions = countAttributions(text);
  const named = listNamed(text, speakers);
  const unclosed = countUnclosed(text);
  return (
    <div className="bulletin-counted">
      <p>Counted by the page, not judged:</p>
      <ul>
        <li>
          {attributions.length === 0
            ? "No attributing word such as “said” or “according to”."
            : `Attributing words: ${attributions.map(({ words, times }) => `${words} (${times})`).join(", ")}.`}
        </li>
        <li>
          {named.length === 0
            ? "You name none of those whom the reports quote or credit."
            : `You name: ${named.join(", ")}. The reports quote or credit them.`}
        </li>
        {unclosed > 0 && (
          <li>
            {unclosed === 1
              ? "One quotation mark is opened and not closed."
              : `${unclosed} quotation marks are opened and not closed.`}
          </li>
        )}
      </ul>
    </div>
  );
}

function Checklist({ lesson, id, items }: { lesson: string; id: string; items: readonly string[] }) {
  const ticks = useProgress((state) => lessonOf(state.progress, lesson).ticks[id]);
  const change = useProgress((state) => state.change);
  return (
    <fieldset className="bulletin-checklist">
      <legend>Before it goes out</legend>
      {items.map((item) => (
        <label className="bulletin-check" key={item}>
          <input
            checked={ticks?.includes(item) ?? false}
            onChange={({ target }) => void change((progress) => withTick(progress, lesson, id, item, target.checked))}
            type="checkbox"
          />
          <span>{item}</span>
        </label>
      ))}
    </fieldset>
  );
}

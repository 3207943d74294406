"use client";

import { useId, useState } from "react";
import type { WrittenWork } from "../../classroom/working/work";
import type { CitableSource } from "./citable-source";

type Citations = WrittenWork["citations"];

interface ParagraphChooserProps {
  readonly sources: readonly CitableSource[];
  readonly chosen: Citations;
  readonly most: number;
  readonly onChange: (chosen: Citations) => void;
}

/** Cites paragraphs by source and number: a list of sources, and of the source's paragraphs with what each says. */
export function ParagraphChooser({ sources, chosen, most, onChange }: ParagraphChooserProps) {
  const id = useId();
  const [at, setAt] = useState(sources[0]?.id ?? "");
  const [paragraph, setParagraph] = useState(1);
  const source = sources.find((one) => one.id === at);
  const isThere = chosen.some((one) => one.source === at && one.paragraph === paragraph);
  return (
    <div className="chooser">
      <p className="chooser-title" id={`${id}title`}>
        Paragraphs that it rests on
      </p>
      {chosen.length > 0 && (
        <ul aria-labelledby={`${id}title`} className="chooser-chosen">
          {chosen.map((one) => {
            const of = sources.find((other) => other.id === one.source);
            const name = `Source ${of?.number ?? "?"}, paragraph ${one.paragraph}`;
            return (
              <li key={`${one.source} ${one.paragraph}`}>
                <span>
                  <strong>{name}</strong> {of?.gists[one.paragraph - 1]}
                </span>
                <button
                  aria-label={`Take away ${name}`}
                  className="button-quiet"
                  onClick={() => onChange(chosen.filter((other) => other !== one))}
                  type="button"
                >
                  Take away
                </button>
              </li>
            );
          })}
        </ul>
      )}
      <div className="chooser-add">
        <div className="field">
          <label htmlFor={`${id}source`}>Source</label>
          <select
            className="select"
            id={`${id}source`}
            onChange={(event) => {
              setAt(event.target.value);
              setParagraph(1);
            }}
            value={at}
          >
            {sources.map((one) => (
              <option key={one.id} value={one.id}>
                {one.number}. {one.label}
              </option>
            ))}
          </select>
        </div>
        <div className="field">
          <label htmlFor={`${id}paragraph`}>Paragraph</label>
          <select
            className="select"
            id={`${id}paragraph`}
            onChange={(event) => setParagraph(Number(event.target.value))}
            value={paragraph}
          >
            {source?.gists.map((gist, i) => (
              <option key={gist} value={i + 1}>
                {i + 1}. {gist}
              </option>
            ))}
          </select>
        </div>
        <p>
          {source && (
            <a href={`${source.href}#p${paragraph}`} rel="noreferrer" target="_blank">
              Look at it (opens a new tab)
            </a>
          )}
        </p>
        <p>
          <button
            className="button-quiet"
            disabled={isThere || chosen.length >= most || !source}
            onClick={() => onChange([...chosen, { source: at, paragraph }])}
            type="button"
          >
            Cite this paragraph
          </button>{" "}
          <span role="status">
            {isThere ? "It is cited." : chosen.length >= most ? `${most} paragraphs are the most.` : ""}
          </span>
        </p>
      </div>
    </div>
  );
}

import type { ReactNode } from "react";
import { plural } from "../../course/plural";
import type { Resumed } from "../../scenario/saved-play";
import type { StoryHeader } from "../../scenario/story-header";
import { Desk, type DeskDocument } from "./desk";
import { StartAnew } from "./start-anew";

interface ScenarioCoverProps {
  readonly header: StoryHeader;
  /** The header's, with its names as links. */
  readonly summary: ReactNode;
  readonly home: string;
  readonly documents: readonly DeskDocument[];
  readonly language: string;
  readonly loaded: boolean;
  readonly kept: Resumed | null;
  readonly begin: () => void;
  readonly resume: () => void;
  readonly restart: () => Promise<() => void>;
}

/** What one should know before a story begins: who one is, what it speaks of, how it is marked, and what lies on the table. */
export function ScenarioCover(props: ScenarioCoverProps) {
  const { header, summary, home, documents, language } = props;
  return (
    <div className="cover">
      <div>
        <p className="scenario-crumb">
          <a href={`/${home}/scenarios`}>Scenarios</a>
        </p>
        <h1 className="page-title" data-new-text="" tabIndex={-1}>
          {header.title}
        </h1>
        <p className="page-lead">{summary}</p>
        <dl className="cover-facts">
          <div>
            <dt>You are</dt>
            <dd>{header.role}</dd>
          </div>
          <div>
            <dt>Takes about</dt>
            <dd>{plural(header.minutes, "minute")}</dd>
          </div>
        </dl>
        <div className="cover-note">
          <p>
            <strong>Before you begin.</strong> {header.contentNote} You can leave at any time. Your place is kept on
            this device, and nothing is marked.
          </p>
        </div>
        <Start {...props} />
        <noscript>
          <p className="notice">
            This story is played in the browser and needs JavaScript. Its documents, and all lessons, can be read
            without it.
          </p>
        </noscript>
      </div>
      <div className="cover-side">
        <h2 className="desk-title">How each line is marked</h2>
        <StandingKey />
        <Desk day={null} documents={documents} language={language} title="The documents of this story" />
      </div>
    </div>
  );
}

function StandingKey() {
  return (
    <ul className="cover-key">
      <li className="passage" data-standing="claim">
        <p className="passage-standing">Documented</p>
        <p>A document says so. The number behind the line opens who spoke, who carried it and who printed it.</p>
      </li>
      <li className="passage" data-standing="inferred">
        <p className="passage-standing">Inferred</p>
        <p>We conclude it from what documents say.</p>
      </li>
      <li className="passage" data-standing="invented">
        <p className="passage-standing">Invented</p>
        <p>Made up for the story: the room, the colleague, the clock.</p>
      </li>
    </ul>
  );
}

function Start({ kept, loaded, begin, resume, restart }: ScenarioCoverProps) {
  if (kept === null)
    return (
      <p className="cover-start">
        <button className="button button-large" disabled={!loaded} onClick={begin} type="button">
          Begin
        </button>
      </p>
    );
  const choices = plural(kept.play.steps.length, "choice");
  return (
    <div className="cover-kept">
      <p>
        {kept.kind === "same"
          ? `You have played this story up to ${choices}.`
          : `This story has been rewritten since you played it. Of your path, ${choices} can be played again in the new version; the rest is not part of it any more.`}
      </p>
      <p className="cover-start">
        <button className="button button-large" onClick={resume} type="button">
          {kept.kind === "same" ? "Go on" : "Go on from there"}
        </button>
        <StartAnew restart={restart} text="Start from the beginning" />
      </p>
    </div>
  );
}

"use client";

import { type ReactNode, useEffect, useRef, useState } from "react";
import { useStore } from "zustand";
import { numberClaims } from "../../scenario/number-claims";
import { isOver } from "../../scenario/play";
import type { Scenario } from "../../scenario/scenario";
import { hourOf } from "../../scenario/story-clock";
import { findOwnAttempt } from "../device/own-work";
import { fetchedComponent } from "../quiz/fetched-component";
import { ScenarioWork } from "../work/scenario-work";
import { ClaimNumbers } from "./claim-number";
import { Desk, type DeskDocument } from "./desk";
import { ScenarioCover } from "./scenario-cover";
import { createScenarioStore } from "./scenario-store";
import type { StoryCards } from "./story-card";
import { StoryMapBeside, StoryMapKey } from "./story-map-beside";
import type { StoryMaps } from "./story-maps";
import { TurnView } from "./turn-view";

export interface PlayerCourse {
  readonly id: string;
  readonly hash: string;
  readonly language: string;
}

interface ScenarioPlayerProps {
  readonly course: PlayerCourse;
  readonly scenario: Pick<Scenario, "id" | "hash" | "header" | "story">;
  readonly cards: StoryCards;
  readonly maps: StoryMaps;
  readonly documents: readonly DeskDocument[];
  /** What the story is about, with its names as links. */
  readonly summary: ReactNode;
}

const TROUBLE = {
  "set-aside":
    "What this device remembered of this scenario could not be read. It has been set aside, not deleted, and you start from the beginning.",
  "not-saved":
    "This browser does not let the page remember anything. The scenario works, but a reload starts it again.",
} as const;

const loadEnd = async () => (await import("./scenario-end")).scenarioEnd;

const Debrief = fetchedComponent(
  async () => (await loadEnd()).Debrief,
  <p className="notice">
    The debrief could not be loaded. Check the network, then load the page again: your path is kept.
  </p>,
);

/** Gets all that the end of a story needs while there is a network. */
async function fetchEnd(course: PlayerCourse): Promise<void> {
  await Debrief.fetch();
  (await loadEnd()).fetchRecall(course);
}

/** A story from its cover to its debrief. All that it needs comes with the page, and the rest while there is a network. */
export function ScenarioPlayer({ course, scenario, cards, maps, documents, summary }: ScenarioPlayerProps) {
  const [store] = useState(() => createScenarioStore(course.id, scenario, findOwnAttempt));
  const { play, kept, loaded, trouble, load, begin, resume, choose, undo, restart } = useStore(store);
  const player = useRef<HTMLDivElement>(null);
  const moved = useRef(false);
  const { header } = scenario;
  const { language } = course;

  useEffect(() => {
    void load();
    for (const address of maps.pictures) void fetch(address).catch(() => null);
    void fetchEnd(course).catch(() => null);
  }, [load, maps, course]);

  // After a reload the cover stands where a long story stood: what it asks is at its top.
  useEffect(() => {
    history.scrollRestoration = "manual";
    return () => {
      history.scrollRestoration = "auto";
    };
  }, []);

  // New text takes the focus, so that a screen reader reads on from there and says it once.
  const turns = play?.turns.length ?? 0;
  useEffect(() => {
    if (!moved.current) return;
    moved.current = false;
    const parts = player.current?.querySelectorAll<HTMLElement>("[data-new-text]");
    const part = parts?.[parts.length - 1];
    part?.focus({ preventScroll: true });
    // The beginning is read with its title.
    (turns > 1 ? part : player.current)?.scrollIntoView({ block: "start" });
  }, [turns]);

  const move = (by: () => unknown) => () => {
    moved.current = true;
    void by();
  };
  const startAnew = async () => {
    await restart();
    return () => {
      player.current?.querySelector<HTMLElement>("[data-new-text]")?.focus({ preventScroll: true });
      player.current?.scrollIntoView({ block: "start" });
    };
  };
  const notice = <div role="status">{trouble && <p className="notice">{TROUBLE[trouble]}</p>}</div>;
  const work = <ScenarioWork header={header} play={play} story={scenario.hash} />;
  if (!play)
    return (
      <div className="scenario" ref={player}>
        {notice}
        <ScenarioCover
          begin={move(begin)}
          documents={documents}
          header={header}
          home={course.id}
          kept={kept}
          language={language}
          loaded={loaded}
          restart={startAnew}
          resume={move(resume)}
          summary={summary}
        />
        {work}
      </div>
    );

  const hour = hourOf(play.turns);
  const over = isOver(play);
  const steps = play.steps.length;
  return (
    <ClaimNumbers value={numberClaims(play)}>
      <div className="scenario" data-over={over || undefined} ref={player}>
        <header className="scenario-head">
          <p>
            <a href={`/${course.id}/scenarios`}>Scenarios</a> · you are: {header.role}
          </p>
          <h1>{header.title}</h1>
          <p className="scenario-way-out">
            <button className="button-quiet" disabled={steps === 0} onClick={move(undo)} type="button">
              Take back the last choice
            </button>
            <a className="button-quiet" href={`/${course.id}/scenarios`}>
              Leave; your place is kept
            </a>
          </p>
        </header>
        {notice}
        <div className="scenario-table">
          <div className="scenario-text" lang={language}>
            {play.turns.map((turn, i) => (
              <TurnView
                cards={cards}
                choose={(step) => move(() => choose(step))()}
                hour={hourOf(play.turns.slice(0, i))}
                // biome-ignore lint/suspicious/noArrayIndexKey: a turn is what stands at this place of the path.
                key={`${i} ${play.steps[i - 1]?.option ?? ""}`}
                language={language}
                step={play.steps[i] ?? null}
                turn={turn}
              />
            ))}
          </div>
          <aside aria-label="Beside the text" className="scenario-side">
            <StoryMapBeside map={hour.map} maps={maps} />
            <StoryMapKey map={hour.map} maps={maps} />
            <Desk day={hour.date} documents={documents} language={language} title="On the table" />
          </aside>
        </div>
        {over && (
          <Debrief
            cards={cards}
            course={course}
            header={header}
            play={play}
            restart={startAnew}
            scenario={scenario.id}
          />
        )}
        {work}
        {Object.entries(cards.nodes).map(([id, node]) => (
          <div key={id}>{node}</div>
        ))}
      </div>
    </ClaimNumbers>
  );
}

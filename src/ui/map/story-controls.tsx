"use client";

import { type KeyboardEvent, useEffect, useRef, useState } from "react";

/** The line of the window above which the current step has begun: below a phone's map. */
const READING_LINE = 0.62;

/** The watched area reaches so far up that a step leaves it only downwards, across the line. */
const FAR_ABOVE = 99_999;

/** The story around its controls, and its steps. */
function storyAround(bar: HTMLElement | null) {
  const story = bar?.closest("[data-map-story]");
  return {
    stage: story?.querySelector<HTMLElement>("[data-map-stage]"),
    steps: [...(story?.querySelectorAll<HTMLElement>("[data-map-step]") ?? [])],
  };
}

/** Moves the map of the story around it: by scrolling, by its buttons, and by the arrow keys on them. */
export function StoryControls({ steps }: { readonly steps: number }) {
  const bar = useRef<HTMLDivElement>(null);
  const going = useRef(false);
  const [step, setStep] = useState(0);
  useEffect(() => {
    const { steps: all } = storyAround(bar.current);
    const follow = () => {
      if (going.current) return;
      const line = window.innerHeight * READING_LINE;
      setStep(
        Math.max(
          0,
          all.findLastIndex((part) => part.getBoundingClientRect().top <= line),
        ),
      );
    };
    const rootMargin = `${FAR_ABOVE}px 0px ${(READING_LINE - 1) * 100}% 0px`;
    const watcher = new IntersectionObserver(follow, { rootMargin });
    for (const part of all) watcher.observe(part);
    const take = () => {
      going.current = false;
    };
    // The end may be that of a scroll which a newer one has cut short: then the page still moves.
    const arrived = () => {
      const top = window.scrollY;
      requestAnimationFrame(() =>
        requestAnimationFrame(() => {
          if (window.scrollY === top) take();
        }),
      );
    };
    const hands = ["wheel", "touchmove"];
    for (const hand of hands) window.addEventListener(hand, take, { passive: true });
    window.addEventListener("scrollend", arrived);
    return () => {
      watcher.disconnect();
      for (const hand of hands) window.removeEventListener(hand, take);
      window.removeEventListener("scrollend", arrived);
    };
  }, []);

  useEffect(() => {
    const { stage, steps: all } = storyAround(bar.current);
    const part = all[step];
    if (!part || !stage) return;
    for (const one of all) one.ariaCurrent = one === part ? "step" : null;
    // The page comes with the first step shown: to say so again would style and lay out the whole map anew.
    if (stage.style.cssText === part.style.cssText && stage.dataset.show === part.dataset.show) return;
    stage.style.cssText = part.style.cssText;
    stage.dataset.show = part.dataset.show;
    stage.dataset.moment = String(step);
  }, [step]);

  const go = (to: number) => {
    const part = storyAround(bar.current).steps[to];
    if (!part) return;
    going.current = true;
    setStep(to);
    const still = window.matchMedia("(prefers-reduced-motion: reduce)").matches;
    part.scrollIntoView({ block: "start", behavior: still ? "instant" : "smooth" });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const move = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
    if (move === undefined) return;
    event.preventDefault();
    go(step + move);
  };

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys are a shortcut for the buttons inside
    <div ref={bar} className="map-story-controls" onKeyDown={onKeyDown}>
      <button type="button" onClick={() => go(step - 1)} aria-disabled={step === 0}>
        Back
      </button>
      <output aria-live="polite">{`Step ${step + 1} of ${steps}`}</output>
      <button type="button" onClick={() => go(step + 1)} aria-disabled={step === steps - 1}>
        Next
      </button>
    </div>
  );
}

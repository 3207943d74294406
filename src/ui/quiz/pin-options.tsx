import { useEffect, useRef, useState } from "react";
import { placeOnConic, readFromConic } from "../../atlas/conic";
import type { Point } from "../../atlas/project-view";
import type { QuizLayout } from "../../atlas/quiz-layout";
import type { PinItem } from "../../quiz/item";
import { PinField } from "../map/pin-field";
import type { QuizMapSheet } from "./map-options";
import { OptionMark } from "./option-mark";
import { describePosition } from "./pin-position";
import { tellTarget } from "./pin-sheet";
import type { Mark, Shown } from "./shown";

/** How long a pin stands still before its position is said, in ms: keys repeat faster. */
const STILL = 350;

/** Digits after the point of a degree: about 10 m. */
const DIGITS = 4;

interface Pin {
  readonly at: Point;
  /** A pin that stands where the list says is sent by the list. */
  readonly byHand: boolean;
}

interface PinOptionsProps {
  readonly item: PinItem;
  readonly layout: QuizLayout;
  readonly sheet: QuizMapSheet;
  readonly shown: Shown;
}

/** A pin on a map, and a list of spots as its equal: the one takes the other's answer back. Without a script the list is all. */
export function PinOptions({ item, layout, sheet, shown }: PinOptionsProps) {
  const { response, stemId, troubleId, troubled, onChange } = shown;
  const { conic, ground, base, relief, credit, title } = sheet;
  const given = response?.kind === "pin" ? response : null;
  const [pin, setPin] = useState<Pin | null>(null);
  const [said, setSaid] = useState("");
  const list = useRef<HTMLFieldSetElement>(null);
  const at = given ? placeOnConic(conic, given) : (pin?.at ?? null);
  const position = at && readFromConic(conic, at);
  const centre = readFromConic(conic, [ground.ground.width / 2, ground.ground.height / 2]);
  const words = position ? describePosition(position, layout.places, centre) : "";

  useEffect(() => {
    const wait = setTimeout(() => setSaid(words), STILL);
    return () => clearTimeout(wait);
  }, [words]);

  const setByHand = (point: Point) => {
    for (const radio of list.current?.querySelectorAll<HTMLInputElement>("input:checked") ?? []) radio.checked = false;
    setPin({ at: point, byHand: true });
    onChange();
  };

  const textOf = (id: string): string => item.options.find((option) => option.id === id)?.text ?? "";
  const key = item.spots.find(({ option }) => option === item.key[0]);
  return (
    <>
      <p className="question-hint pin-help" id={`${stemId}help`}>
        {!given && "Tap or click the map to set the pin, or move it with the arrow keys, with Shift in larger steps."}
      </p>
      <PinField
        base={base}
        credit={credit}
        describedBy={troubled ? troubleId : `${stemId}help`}
        ground={ground.ground}
        layout={layout}
        onSet={given ? null : setByHand}
        pin={at}
        relief={relief}
        title={title}
        told={given && tellTarget(item, conic)}
      />
      {given ? (
        <p className="pin-key">
          The crosshair is your pin, {words}. The disc is {key?.name}; within the circle,{" "}
          {Math.round(item.target.fullKm)} km around it, a pin earns the full mark.
        </p>
      ) : (
        <p className="pin-position" role="status">
          {said && `The pin stands ${said}.`}
        </p>
      )}
      {!given && pin?.byHand && position && (
        <>
          <input name="lon" type="hidden" value={position.lon.toFixed(DIGITS)} />
          <input name="lat" type="hidden" value={position.lat.toFixed(DIGITS)} />
        </>
      )}
      <fieldset className="pin-list" ref={list}>
        <legend>{given ? "In the list" : "Or choose from the list"}</legend>
        <div className="choices">
          {item.spots.map((spot) => {
            const chosen = given?.lon === spot.lon && given.lat === spot.lat;
            const mark = given ? markOfSpot(spot.option === item.key[0], chosen) : null;
            return (
              <label className="choice" data-mark={mark?.state} key={spot.option}>
                <input
                  defaultChecked={chosen}
                  name="answer"
                  onChange={() => setPin({ at: placeOnConic(conic, spot), byHand: false })}
                  type="radio"
                  value={spot.option}
                />
                <span>{given ? `${spot.name}, ${spot.bearing}` : textOf(spot.option)}</span>
                <OptionMark mark={mark} />
              </label>
            );
          })}
        </div>
      </fieldset>
    </>
  );
}

function markOfSpot(isKey: boolean, chosen: boolean): Mark | null {
  if (isKey)
    return chosen ? { state: "chosen-right", text: "your answer, right" } : { state: "right", text: "right answer" };
  return chosen ? { state: "wrong", text: "your answer" } : null;
}

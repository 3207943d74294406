import { useEffect, useRef, useState } from "react";
import { placeOnConic, readFromConic } from "../../../atlas/conic";
import type { Point } from "../../../atlas/project-view";
import type { QuizLayout } from "../../../atlas/quiz-layout";
import { PinField } from "../../map/pin-field";
import type { QuizMapSheet } from "./map-options";
import { OptionMark } from "./option-mark";
import { describePosition } from "./pin-position";
import { tellTarget } from "./pin-sheet";
import { type AskedItem, markOfOne, type Shown } from "./shown";

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
  readonly item: AskedItem<"pin">;
  readonly layout: QuizLayout;
  readonly sheet: QuizMapSheet;
  readonly shown: Shown;
}

/** A pin on a map, and a list of spots as its equal: the one takes the other's answer back. Without a script the list is all. */
export function PinOptions({ item, layout, sheet, shown }: PinOptionsProps) {
  const { response, draft, stemId, troubleId, troubled, onChange } = shown;
  const { conic, ground, base, relief, credit, title } = sheet;
  const given = response?.kind === "pin" ? response : null;
  const told = given && "key" in item ? { ...tellTarget(item, conic), key: item.key[0], item } : null;
  const before = draft?.kind === "pin" ? draft : null;
  const isAt = (spot: { readonly lon: number; readonly lat: number }, pin: typeof before): boolean =>
    pin?.lon === spot.lon && pin.lat === spot.lat;
  const [pin, setPin] = useState<Pin | null>(
    before && { at: placeOnConic(conic, before), byHand: !item.spots.some((spot) => isAt(spot, before)) },
  );
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
        told={told}
      />
      {given ? (
        <p className="pin-key">
          The crosshair is your pin, {words}.{" "}
          {told &&
            `The disc is ${told.name}; within the circle, ${Math.round(told.item.target.fullKm)} km around it, a pin earns the full mark.`}
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
            const chosen = isAt(spot, given ?? before);
            const mark = told ? markOfOne(spot.option === told.key, chosen) : null;
            return (
              <label className="choice" data-mark={mark?.state} key={spot.option}>
                <input
                  defaultChecked={chosen}
                  name="answer"
                  onChange={() => setPin({ at: placeOnConic(conic, spot), byHand: false })}
                  type="radio"
                  value={spot.option}
                />
                <span>{"name" in spot && given ? `${spot.name}, ${spot.bearing}` : textOf(spot.option)}</span>
                <OptionMark mark={mark} />
              </label>
            );
          })}
        </div>
      </fieldset>
    </>
  );
}

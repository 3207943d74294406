import { capitalise } from "../../course/render";
import type { MapItem, PinItem } from "../../quiz/item";
import { scorePin } from "../../quiz/score/score-pin";
import type { Batch } from "../batch";
import { drawPicture, type Picture } from "../draw-picture";
import { block, element, type Markup } from "../markup";
import { describeSpots, explainOption } from "../plain-question";
import { mapNote, mapText, SAYS } from "../wording";
import { declareResponse } from "./declarations";
import { addFeedback, firstOf, isAnswered, mapPoint, mapResponse, setOutcome, variable } from "./expressions";
import { choiceParts, type ItemParts, ONE_RIGHT, optionName, prompt } from "./item-parts";

/** In so many steps the mark of a pin falls from full to nothing, since an area has one mark. */
const STEPS = 8;

const LIST = "RESPONSE_LIST";

const image = (batch: Batch, { width, height }: Picture, src: string): Markup =>
  element("img", { src, width, height, alt: mapText(batch.facts.course.title) });

const note = ({ facts }: Batch): Markup => element("p", {}, element("small", {}, mapNote(facts.course.credit)));

/** Which place an option is comes first: a marker has no name of its own. */
function spotFeedback(item: MapItem | PinItem): ItemParts["feedback"] {
  const spots = item.kind === "map" ? item.markers : item.spots;
  const nameOf = new Map(spots.map(({ option, name }) => [option, name]));
  return item.options.flatMap((option, i) => {
    const text = explainOption(option);
    const name = capitalise(nameOf.get(option.id) ?? option.text);
    return text === "" ? [] : [{ identifier: optionName(i), text: `${name}. ${text}` }];
  });
}

const textsOf = (item: MapItem | PinItem, hasLetters: boolean): readonly string[] => {
  const texts = describeSpots(item, hasLetters);
  return item.options.map(({ id, text }) => texts.get(id) ?? text);
};

/** Without a picture both kinds are a choice among places told in words, as in formats that know no maps. */
function wordParts(batch: Batch, item: MapItem | PinItem): ItemParts {
  const stem = `${item.stem} ${SAYS.withoutMap}`;
  return { ...choiceParts(batch, { ...item, stem }, textsOf(item, false)), feedback: spotFeedback(item) };
}

/** A choice among markers; each hotspot bears in words where it lies. */
export function mapParts(batch: Batch, item: MapItem, src: string): ItemParts {
  const picture = drawPicture(batch, item);
  if (!picture) return wordParts(batch, item);
  const texts = textsOf(item, true);
  const correct = item.options.flatMap(({ id }, i) => (id === item.key[0] ? [optionName(i)] : []));
  return {
    responses: [declareResponse({ identifier: "RESPONSE", cardinality: "single", type: "identifier", correct })],
    outcomes: [],
    body: [
      block(
        "qti-hotspot-interaction",
        { "response-identifier": "RESPONSE", "max-choices": 1 },
        prompt(batch, item.stem),
        image(batch, picture, src),
        ...picture.spots.map(({ x, y, r }, i) =>
          element("qti-hotspot-choice", {
            identifier: optionName(i),
            shape: "circle",
            coords: `${x},${y},${r}`,
            "hotspot-label": texts[i] ?? "",
          }),
        ),
      ),
      block("ul", {}, ...texts.map((text) => element("li", {}, text))),
      note(batch),
    ],
    rules: ONE_RIGHT,
    feedback: spotFeedback(item),
    picture,
  };
}

/** Rings around the target: the full mark within `fullKm`, then in steps down to nothing at three times that, each ring with the mark of its middle. */
function ringsOf(item: PinItem, picture: Picture) {
  const at = picture.spots.find(({ option }) => option === item.key[0]);
  const full = picture.pixelsOf(item.target.fullKm);
  const rings = Array.from({ length: STEPS }, (_, i) => ({
    r: full * (1 + (2 * (i + 1)) / STEPS),
    mark: 1 - (i + 0.5) / STEPS,
  }));
  return at
    ? [{ r: full, mark: 1 }, ...rings].map(({ r, mark }) => ({ ...at, r: Math.max(1, Math.round(r)), mark }))
    : [];
}

/** A point on the map, or a choice from the list that is its equal; where both are given, the list counts. */
export function pinParts(batch: Batch, item: PinItem, src: string): ItemParts {
  const picture = drawPicture(batch, item);
  const areas = picture ? ringsOf(item, picture) : [];
  const target = areas[0];
  if (!picture || !target) return wordParts(batch, item);
  const marks = item.options.flatMap(({ id }, i) => {
    const spot = item.spots.find(({ option }) => option === id);
    const mark = id === item.key[0] ? 1 : spot ? Number(scorePin(item, spot).earned.toFixed(4)) : 0;
    return mark > 0 ? [{ value: optionName(i), mark }] : [];
  });
  const correct = item.options.flatMap(({ id }, i) => (id === item.key[0] ? [optionName(i)] : []));
  return {
    responses: [
      declareResponse({
        identifier: "RESPONSE",
        cardinality: "single",
        type: "point",
        correct: [`${target.x} ${target.y}`],
        areas,
      }),
      declareResponse({ identifier: LIST, cardinality: "single", type: "identifier", correct, marks }),
    ],
    outcomes: [],
    body: [
      block(
        "qti-select-point-interaction",
        { "response-identifier": "RESPONSE", "max-choices": 1 },
        prompt(batch, item.stem),
        image(batch, picture, src),
      ),
      block(
        "qti-choice-interaction",
        { "response-identifier": LIST, shuffle: "false", "max-choices": 1 },
        prompt(batch, SAYS.onTheList),
        ...textsOf(item, false).map((text, i) => element("qti-simple-choice", { identifier: optionName(i) }, text)),
      ),
      note(batch),
    ],
    rules: [
      firstOf(
        { when: isAnswered(LIST), then: setOutcome("SCORE", mapResponse(LIST)) },
        { when: isAnswered("RESPONSE"), then: setOutcome("SCORE", mapPoint("RESPONSE")) },
      ),
      addFeedback(variable(LIST)),
    ],
    feedback: spotFeedback(item),
    picture,
  };
}

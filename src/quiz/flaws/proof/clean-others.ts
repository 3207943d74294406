import type { CheckedItem } from "../flaw-rule";
import { writeMap, writeMatch, writeNumber, writeOrder, writePin, writeText } from "./write-item";

const CHAIN = "first-frost great-flood lamp-strike bridge-fire spring-fair long-drought".split(" ");
const ordered = (...at: readonly number[]): string => at.map((i) => CHAIN[i]).join(" ");

/** Items of the other kinds that a careful teacher would let pass. */
export const CLEAN_OTHERS: readonly CheckedItem[] = [
  writeMap("home-ben-carver", "On the map: in which town does Ben Carver live?", "Ashby | *Brook | Colne"),
  writeMap("home-cora-lind", "On the map: where is the home of Cora Lind?", "*Colne | Farway | Elsdon | Dunmore"),
  writeMap("holds-salt-guild", "On the map: which town does the Salt Guild hold?", "Brook | Dunmore | *Ashby"),
  writeMap(
    "holds-lamp-guild",
    "On the map: which town is in the hands of the Lamp Guild?",
    "Colne | Ashby | *Dunmore | Brook",
  ),
  writeMap(
    "called-ashby",
    "On the map: which place do the reports call a market town?",
    "Brook | *Ashby | Colne | Dunmore",
  ),
  writeMap("called-dunmore", "On the map: which place is called the old ferry landing?", "*Dunmore | Brook | Colne"),
  writePin("home-finn-rowe", "Where on the map does Finn Rowe live?", "Ashby | Brook | *Farway | Colne"),
  writePin("home-dirk-moss", "Where on the map is the house of Dirk Moss?", "*Dunmore | Elsdon | Brook"),
  writePin(
    "holds-rope-guild",
    "Where on the map is the town that the Rope Guild holds?",
    "Ashby | *Brook | Dunmore | Colne",
  ),
  writePin("called-colne", "Where on the map is the place that is called a town of mills?", "Ashby | Brook | *Colne"),
  writePin("home-elsa-park", "Where on the map is the home of Elsa Park?", "Farway | *Elsdon | Ashby | Brook"),
  writeOrder("In which order did these events happen?", "Great flood | First frost | Lamp strike", ordered(0, 1, 2)),
  writeOrder(
    "In which order did these events happen, from the earliest to the latest?",
    "Bridge fire | Great flood | Long drought",
    ordered(1, 3, 5),
  ),
  writeOrder(
    "What is the order of these events of 1901?",
    "Spring fair | Lamp strike | First frost | Bridge fire",
    ordered(0, 2, 3, 4),
  ),
  writeOrder(
    "In which order do the reports date these events?",
    "Long drought | Spring fair | Great flood",
    ordered(1, 4, 5),
  ),
  writeOrder(
    "How do these events follow one another in the reports?",
    "Lamp strike | Long drought | First frost | Great flood | Bridge fire",
    ordered(0, 1, 2, 3, 5),
  ),
  writeOrder(
    "In which order did the reports see these events?",
    "Bridge fire | Lamp strike | Spring fair",
    ordered(2, 3, 4),
  ),
  writeMatch(
    "Who is meant in each line?",
    [
      "office-anna-holt: The keeper of the tolls = Anna Holt",
      "office-ben-carver: The master of the dredgers = Ben Carver",
      "office-finn-rowe: The pilot of the strait = Finn Rowe",
    ],
    "Finn Rowe | Anna Holt | Cora Lind | Ben Carver",
  ),
  writeMatch(
    "Who said what?",
    [
      "said-dirk-moss: Said that the fire began in a barn = Dirk Moss",
      "said-elsa-park: Said that the bridge needed new beams = Elsa Park",
      "said-cora-lind: Said that the price of salt was too high = Cora Lind",
    ],
    "Cora Lind | Dirk Moss | Ben Carver | Elsa Park",
  ),
  writeMatch(
    "Which place is meant in each line?",
    [
      "called-ashby: A market town = Ashby",
      "called-brook: The gate of the hills = Brook",
      "called-colne: A town of mills = Colne",
    ],
    "Colne | Farway | Ashby | Brook",
  ),
  writeMatch(
    "Which town does each of these people live in?",
    ["home-anna-holt: Anna Holt = Ashby", "home-dirk-moss: Dirk Moss = Dunmore", "home-elsa-park: Elsa Park = Elsdon"],
    "Dunmore | Ashby | Elsdon | Brook",
  ),
  writeMatch(
    "Which guild holds each of these towns?",
    [
      "holds-salt-guild: Ashby = Salt Guild",
      "holds-net-guild: Colne = Net Guild",
      "holds-lamp-guild: Dunmore = Lamp Guild",
    ],
    "Net Guild | Salt Guild | Rope Guild | Lamp Guild",
  ),
  writeMatch(
    "How large was each fleet?",
    ["count-12: The first fleet = 12 boats", "count-30: The second fleet = 30 boats"],
    "12 boats | 30 boats | 45 boats",
  ),
  writeNumber("count-12", "How many boats were in the first fleet?"),
  writeNumber("count-30", "How many boats did the second fleet have?"),
  writeNumber("count-45", "Of how many boats was the third fleet made?"),
  writeNumber("count-60", "About how many houses stood under water?"),
  writeNumber("count-34", "How many miles long was the new wall?"),
  writeNumber("count-140", "How many crates stood on the quay?"),
  writeText("office-anna-holt", "Who is the keeper of the tolls?", "Anna Holt"),
  writeText("home-ben-carver", "What is the name of the town in which Ben Carver lives?", "Brook"),
  writeText("holds-lamp-guild", "Which guild holds Dunmore?", "Lamp Guild"),
  writeText("called-ashby", "Which place do the reports call a market town?", "Ashby"),
  writeText("said-elsa-park", "Who said that the bridge needed new beams?", "Elsa Park"),
];

import type { CheckedItem } from "../flaw-rule";
import { writeChoice } from "./write-item";

/** Choices, and questions with several answers, that a careful teacher would let pass. */
export const CLEAN_CHOICES: readonly CheckedItem[] = [
  writeChoice("home-anna-holt", "Who lives in Ashby?", "Ben Carver | *Anna Holt | Cora Lind"),
  writeChoice(
    "home-dirk-moss",
    "Which person has a house in Dunmore?",
    "Elsa Park | Finn Rowe | Ben Carver | *Dirk Moss",
  ),
  writeChoice("home-elsa-park", "In which town does Elsa Park live?", "Ashby | *Elsdon | Brook"),
  writeChoice("home-finn-rowe", "Where is the home of Finn Rowe?", "*Farway | Colne | Dunmore | Brook"),
  writeChoice(
    "said-anna-holt",
    "Who is reported to have said that the dam would hold?",
    "Dirk Moss | Cora Lind | *Anna Holt",
  ),
  writeChoice(
    "said-ben-carver",
    "Who told the paper that the boats had come too late?",
    "*Ben Carver | Elsa Park | Finn Rowe | Anna Holt",
  ),
  writeChoice(
    "said-cora-lind",
    "Who complained that the price of salt was “never, never so high”?",
    "Dirk Moss | *Cora Lind | Ben Carver",
  ),
  writeChoice(
    "said-dirk-moss",
    "According to whom did the fire begin in a barn?",
    "*Dirk Moss | Anna Holt | Finn Rowe | Elsa Park",
  ),
  writeChoice(
    "said-finn-rowe",
    "Whose forecast was it that the winter would be mild?",
    "Elsa Park | Cora Lind | Anna Holt | *Finn Rowe",
  ),
  writeChoice(
    "office-dirk-moss",
    "Whom do the reports name as the clerk of the market?",
    "Cora Lind | Ben Carver | *Dirk Moss",
  ),
  writeChoice(
    "office-cora-lind",
    "Who holds the office of a warden of the locks?",
    "Finn Rowe | *Cora Lind | Elsa Park | Anna Holt",
  ),
  writeChoice(
    "office-elsa-park",
    "Which office does Elsa Park hold?",
    "The warden of the locks | The clerk of the market | *The builder of the quay",
  ),
  writeChoice("holds-rope-guild", "Which guild holds the town of Brook?", "*Rope Guild | Net Guild | Salt Guild"),
  writeChoice(
    "holds-net-guild",
    "In the hands of which guild is Colne?",
    "Lamp Guild | *Net Guild | Rope Guild | Salt Guild",
  ),
  writeChoice("called-colne", "Which place do the reports call a town of mills?", "Dunmore | Ashby | Brook | *Colne"),
  writeChoice(
    "called-brook",
    "What do the reports call Brook?",
    "A market town | *The gate of the hills | The old ferry landing",
  ),
  writeChoice(
    "when-great-flood",
    "On what day did the great flood come?",
    "1 May 1901 | *8 May 1901 | 15 May 1901",
    true,
  ),
  writeChoice(
    "when-bridge-fire",
    "What date do the reports give for the bridge fire?",
    "8 May 1901 | 15 May 1901 | *22 May 1901 | 29 May 1901",
    true,
  ),
  writeChoice("count-12", "How many boats sailed in the first fleet?", "*12 boats | 30 boats | 45 boats", true),
  writeChoice(
    "when-first-frost when-great-flood when-lamp-strike",
    "Which of these events came first?",
    "Great flood | *First frost | Lamp strike",
  ),
  writeChoice(
    "joined-salt-guild joined-rope-guild",
    "Which guilds joined the northern league?",
    "*Salt Guild | Net Guild | *Rope Guild | Lamp Guild",
  ),
  writeChoice(
    "joined-net-guild joined-lamp-guild",
    "Who are the members of the southern league?",
    "Rope Guild | *Lamp Guild | *Net Guild | Salt Guild",
  ),
  writeChoice(
    "sells-ashby sells-colne sells-elsdon",
    "In which towns is copper sold?",
    "*Ashby | Brook | *Colne | Dunmore | *Elsdon",
  ),
  writeChoice(
    "sells-brook sells-dunmore",
    "Which towns sell timber at their markets?",
    "*Brook | Elsdon | *Dunmore | Ashby",
  ),
  writeChoice(
    "signed-anna-holt signed-ben-carver",
    "Who signed the letter to the mayor?",
    "Dirk Moss | *Anna Holt | *Ben Carver | Elsa Park",
  ),
  writeChoice(
    "signed-dirk-moss signed-elsa-park signed-finn-rowe",
    "Whose names stand under the plea to the judge?",
    "*Dirk Moss | Cora Lind | *Elsa Park | *Finn Rowe | Anna Holt",
  ),
];

import type { Family } from "../family";
import { accordingTo } from "./according-to/according-to";
import { anotherVoice } from "./another-voice/another-voice";
import { countVoices } from "./count-voices/count-voices";
import { doTheyAgree } from "./do-they-agree/do-they-agree";
import { howMany } from "./how-many/how-many";
import { match } from "./match/match";
import { nameIt } from "./name-it/name-it";
import { onTheMap } from "./on-the-map/on-the-map";
import { orderEvents } from "./order-events/order-events";
import { ownVoice } from "./own-voice/own-voice";
import { pickAll } from "./pick-all/pick-all";
import { pin } from "./pin/pin";
import { whatWouldSettle } from "./what-would-settle/what-would-settle";
import { when } from "./when/when";
import { whichEvent } from "./which-event/which-event";
import { whichFigure } from "./which-figure/which-figure";
import { whichFirst } from "./which-first/which-first";
import { whichLabel } from "./which-label/which-label";
import { whichPair } from "./which-pair/which-pair";
import { whichPairs } from "./which-pairs/which-pairs";
import { whichPlace } from "./which-place/which-place";
import { whichReport } from "./which-report/which-report";
import { whichReports } from "./which-reports/which-reports";
import { who } from "./who/who";
import { whoseWord } from "./whose-word/whose-word";
import { whoseWords } from "./whose-words/whose-words";

/** Every item family. A new one is a folder beside these and a line here. Those stand last that leave out first what others ask already. */
export const FAMILIES: readonly Family[] = [
  who,
  whichPlace,
  when,
  whichFirst,
  orderEvents,
  match,
  onTheMap,
  whichLabel,
  whichEvent,
  whichPair,
  whichPairs,
  pickAll,
  nameIt,
  howMany,
  whichFigure,
  pin,
  accordingTo,
  doTheyAgree,
  countVoices,
  ownVoice,
  whoseWord,
  whoseWords,
  anotherVoice,
  whatWouldSettle,
  whichReport,
  whichReports,
];

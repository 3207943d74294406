import { Icon, type IconName } from "../../kit/icon";
import type { Mark } from "./shown";

const ICONS: Readonly<Record<Mark["state"], IconName>> = {
  right: "right",
  "chosen-right": "right",
  missed: "missed",
  wrong: "wrong",
};

/** What became of an option, with a sign and in words. */
export function OptionMark({ mark }: { mark: Mark | null }) {
  return (
    mark && (
      <span className="choice-mark">
        <Icon name={ICONS[mark.state]} /> {mark.text}
      </span>
    )
  );
}

import { allOf, childOf, childrenOf, type Node } from "../test-read-xml";

/** A value of QTI: null, or the members of a container; a single value is a container of one. */
type Value = readonly string[] | null;

export interface Outcome {
  readonly score: number;
  readonly feedback: readonly string[];
}

interface Session {
  readonly item: Node;
  readonly values: Map<string, Value>;
}

const declarationOf = ({ item }: Session, identifier: string): Node => {
  const found = childrenOf(item, "qti-response-declaration").find(
    ({ attributes }) => attributes["identifier"] === identifier,
  );
  if (!found) throw new Error(`The response "${identifier}" is not declared.`);
  return found;
};

const numberOf = (value: Value): number => Number(value?.[0] ?? Number.NaN);
const truth = (holds: boolean): Value => [String(holds)];
const isTrue = (value: Value): boolean => value?.[0] === "true";

const bounded = (sum: number, { attributes }: Node): number =>
  Math.max(sum, Number(attributes["lower-bound"] ?? Number.NEGATIVE_INFINITY));

function mapResponse(session: Session, identifier: string): Value {
  const mapping = childOf(declarationOf(session, identifier), "qti-mapping");
  const given = new Set(session.values.get(identifier) ?? []);
  const marks = [...given].map((value) => {
    const entry = childrenOf(mapping, "qti-map-entry").find(({ attributes }) => {
      const key = attributes["map-key"] ?? "";
      return attributes["case-sensitive"] === "false" ? key.toLowerCase() === value.toLowerCase() : key === value;
    });
    return Number((entry?.attributes ?? mapping.attributes)[entry ? "mapped-value" : "default-value"]);
  });
  return [
    String(
      bounded(
        marks.reduce((sum, mark) => sum + mark, 0),
        mapping,
      ),
    ),
  ];
}

function mapPoint(session: Session, identifier: string): Value {
  const [x = 0, y = 0] = (session.values.get(identifier)?.[0] ?? "").split(" ").map(Number);
  const areas = allOf(declarationOf(session, identifier), "qti-area-map-entry");
  const hit = areas.find(({ attributes }) => {
    const [cx = 0, cy = 0, r = 0] = (attributes["coords"] ?? "").split(",").map(Number);
    return Math.hypot(x - cx, y - cy) <= r;
  });
  return [hit?.attributes["mapped-value"] ?? "0"];
}

function isNear({ attributes }: Node, a: number, b: number): boolean {
  const [below = 0, above = below] = (attributes["tolerance"] ?? "0").split(" ").map(Number);
  return a >= b - below && a <= b + above;
}

/** The expressions that our items use, as the specification defines them. @throws on any other */
function evaluate(session: Session, node: Node): Value {
  const operands = (): readonly Value[] => node.children.map((child) => evaluate(session, child));
  const [first = null, second = null] = /variable|correct|base-value|map-/.test(node.name) ? [] : operands();
  const { identifier = "" } = node.attributes;
  switch (node.name) {
    case "qti-variable":
      return session.values.get(identifier) ?? null;
    case "qti-base-value":
      return [node.text];
    case "qti-correct":
      return allOf(childOf(declarationOf(session, identifier), "qti-correct-response"), "qti-value").map(
        ({ text }) => text,
      );
    case "qti-map-response":
      return mapResponse(session, identifier);
    case "qti-map-response-point":
      return mapPoint(session, identifier);
    case "qti-multiple":
    case "qti-ordered":
      return operands().flatMap((value) => value ?? []);
    case "qti-match":
      return first === null || second === null ? null : truth(first.join("\n") === second.join("\n"));
    case "qti-member":
      return second === null ? null : truth(second.includes(first?.[0] ?? ""));
    case "qti-delete":
      return second === null ? null : second.filter((value) => value !== first?.[0]);
    case "qti-is-null":
      return truth(first === null);
    case "qti-not":
      return truth(!isTrue(first));
    case "qti-or":
      return truth(operands().some(isTrue));
    case "qti-sum":
      return [String(numberOf(first) + numberOf(second))];
    case "qti-divide":
      return [String(numberOf(first) / numberOf(second))];
    case "qti-equal":
      return first === null ? null : truth(isNear(node, numberOf(first), numberOf(second)));
    case "qti-string-match":
      return first === null ? null : truth(first[0]?.toLowerCase() === second?.[0]?.toLowerCase());
    default:
      throw new Error(`No <${node.name}> is known.`);
  }
}

function obey(session: Session, rule: Node): void {
  if (rule.name === "qti-set-outcome-value") {
    const [value] = rule.children;
    const { identifier = "" } = rule.attributes;
    if (!session.values.has(identifier)) throw new Error(`The outcome "${identifier}" is not declared.`);
    session.values.set(identifier, value ? evaluate(session, value) : null);
    return;
  }
  if (rule.name !== "qti-response-condition") throw new Error(`No rule <${rule.name}> is known.`);
  for (const branch of rule.children) {
    const [condition, ...rules] = branch.children;
    if (!condition || !isTrue(evaluate(session, condition))) continue;
    for (const inner of rules) obey(session, inner);
    return;
  }
}

/** Runs the response processing of an item, as far as our items need it. Responses that are missing are NULL. */
export function runItem(item: Node, responses: Readonly<Record<string, readonly string[]>>): Outcome {
  const values = new Map<string, Value>(Object.entries(responses));
  const session = { item, values };
  for (const identifier of values.keys()) declarationOf(session, identifier);
  for (const { attributes, children } of childrenOf(item, "qti-outcome-declaration"))
    values.set(attributes["identifier"] ?? "", children.length > 0 ? [children[0]?.text ?? ""] : null);
  for (const rule of childOf(item, "qti-response-processing").children) obey(session, rule);
  return { score: numberOf(values.get("SCORE") ?? null), feedback: values.get("FEEDBACK") ?? [] };
}

/** As much of an mdast node with MDX as the checks read. */
export interface MdxNode {
  readonly type: string;
  readonly children?: readonly MdxNode[];
  readonly value?: string;
  readonly name?: string | null;
  readonly attributes?: readonly MdxAttribute[];
  readonly position?: { readonly start: { readonly line: number } };
  readonly data?: { readonly estree?: EstreeNode | null };
}

interface MdxAttribute {
  readonly type: string;
  readonly name?: string;
  readonly value?: string | null | { readonly value: string; readonly data?: { readonly estree?: EstreeNode | null } };
}

/** As much of an ESTree node as is needed to read literals. */
export interface EstreeNode {
  readonly type: string;
  readonly loc?: { readonly start: { readonly line: number } } | null;
  readonly [key: string]: unknown;
}

/** What the constants that a file exports are set to, by name. */
export type Scope = ReadonlyMap<string, EstreeNode>;

/** The constants that the `export const` statements of an MDX file set. */
export function listConstants(tree: MdxNode): Scope {
  const programs = (tree.children ?? []).flatMap((node) => (node.type === "mdxjsEsm" ? (node.data?.estree ?? []) : []));
  const declarations = programs
    .flatMap((program) => program.body as readonly EstreeNode[])
    .map((statement) => statement.declaration as EstreeNode | null | undefined);
  const declarators = declarations.flatMap((declaration) =>
    declaration?.kind === "const" ? (declaration.declarations as readonly EstreeNode[]) : [],
  );
  return new Map(
    declarators.flatMap(({ id, init }) =>
      init ? [[String((id as EstreeNode).name), init as EstreeNode] as const] : [],
    ),
  );
}

/** A value read from source code without running it, and the line of every path into it. */
interface Literal {
  readonly value: unknown;
  readonly lines: ReadonlyMap<string, number>;
}

/**
 * Reads a literal expression (text, number, boolean, null, list, object, template without parts) from its tree.
 * A name stands for the constant of `scope` that it names.
 * Lines are keyed by the path joined with dots, "" being the whole. Throws an Error where something would have to be evaluated.
 */
export function readLiteral(node: EstreeNode, scope: Scope = new Map(), path = ""): Literal {
  const lines = new Map([[path, node.loc?.start.line ?? 1]]);
  const inner = (child: EstreeNode, step: string): unknown => {
    const literal = readLiteral(child, scope, path === "" ? step : `${path}.${step}`);
    for (const [at, line] of literal.lines) lines.set(at, line);
    return literal.value;
  };
  switch (node.type) {
    case "Literal":
      return { value: node.value, lines };
    case "Identifier": {
      const constant = scope.get(String(node.name));
      const others = new Map([...scope].filter(([name]) => name !== node.name));
      if (constant !== undefined) return readLiteral(constant, others, path);
      break;
    }
    case "TemplateLiteral": {
      const parts = node.quasis as readonly { value: { cooked: string } }[];
      if (parts.length === 1) return { value: parts[0]?.value.cooked, lines };
      break;
    }
    case "UnaryExpression": {
      const { value } = readLiteral(node.argument as EstreeNode, scope);
      if (node.operator === "-" && typeof value === "number") return { value: -value, lines };
      break;
    }
    case "ArrayExpression":
      return {
        value: (node.elements as readonly EstreeNode[]).map((child, index) => inner(child, String(index))),
        lines,
      };
    case "ObjectExpression": {
      const pairs = (node.properties as readonly EstreeNode[]).map((property) => {
        const key = property.key as EstreeNode | undefined;
        if (property.type !== "Property" || key === undefined || property.computed === true) throw notLiteral(property);
        const name = String(key.type === "Identifier" ? key.name : key.value);
        return [name, inner(property.value as EstreeNode, name)] as const;
      });
      return { value: Object.fromEntries(pairs), lines };
    }
  }
  throw notLiteral(node);
}

function notLiteral(node: EstreeNode): Error {
  return new Error(`${node.type} is no literal`);
}

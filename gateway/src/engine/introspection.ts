import type { FieldSelection } from '@apollo/federation-internals';
import {
  executeSync, Kind, visit, type FieldNode, type GraphQLSchema, type OperationDefinitionNode, OperationTypeNode,
} from 'graphql';
import { inBytes, inText } from '../bytes.ts';
import type { Data } from './data.ts';

/** Answers `__schema` and `__type`, which no subgraph is asked about. */
export function introspector(schema: GraphQLSchema, { variableDefinitions = [] }: OperationDefinitionNode) {
  return (field: FieldSelection, variables: Readonly<Data>): unknown => {
    const selection = field.expandFragments().toSelectionNode() as FieldNode;
    const used = new Set<string>();
    visit(selection, { Variable: ({ name }) => void used.add(name.value) });
    const { data, errors } = executeSync({
      schema,
      document: {
        kind: Kind.DOCUMENT,
        definitions: [{
          kind: Kind.OPERATION_DEFINITION,
          operation: OperationTypeNode.QUERY,
          variableDefinitions: variableDefinitions.filter(it => used.has(it.variable.name.value)),
          selectionSet: { kind: Kind.SELECTION_SET, selections: [selection] },
        }],
      },
      rootValue: {},
      variableValues: inText(variables),
    });
    if (errors || !data) throw new Error('the schema cannot be told');
    return inBytes(data[field.element.responseName()]);
  };
}

import type { Work } from '@nuanxin/kit';
import type { FileFilter } from '@nuanxin/ledger';
import { GraphQLError } from 'graphql';

/** A list may be narrowed by category only by those who may see categories: a list would tell them otherwise (domain.md §7.4). Throws FORBIDDEN. */
export function permitted(filter: FileFilter | null | undefined, { actor }: Work): FileFilter | null | undefined {
  if (!filter?.category || actor?.scopes.has('disability:health')) return filter;
  throw new GraphQLError('您的角色不能按残疾类别筛选。', {
    extensions: {
      code: 'FORBIDDEN',
      messageEn: 'Your role may not narrow a list by category.',
      field: 'filter.category',
      scope: 'disability:health',
    },
  });
}

import { Alias, type Work } from '@nuanxin/kit';

/** The key that a person or a station goes by today, read within the unit of work: an action holds one connection only. */
export async function keyToday(work: Work, key: string): Promise<string> {
  return (await work.em.findOne(Alias, key))?.becameId ?? key;
}

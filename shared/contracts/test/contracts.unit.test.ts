import { expect, test } from 'vitest';
import { z } from 'zod';
import { charity, children, disability, elders, homelessness, organizations, volunteers, type EventDefinition } from '../src/index.ts';

const divisions = Object.entries({ charity, children, disability, elders, homelessness, organizations, volunteers });
const isEvent = (it: unknown): it is EventDefinition => typeof it === 'object' && it !== null && 'type' in it && 'data' in it;

for (const [division, words] of divisions) {
  const events = Object.values(words).filter(isEvent);

  test(`${division} speaks only in its own name, each word once`, () => {
    expect(events.length).toBeGreaterThan(0);
    for (const { type } of events) expect(type).toMatch(new RegExp(`^${division}\\.[a-z]+(-[a-z]+)+\\.v[1-9]$`));
    expect(new Set(events.map(it => it.type)).size).toBe(events.length);
  });

  // A published word does not change: a new meaning is a new version. An intended, unpublished change is taken over by `vitest -u`.
  for (const event of events) {
    test(`${event.type} keeps its meaning`, () => {
      expect({ sensitivity: event.sensitivity, data: z.toJSONSchema(event.data, { io: 'input' }) }).toMatchSnapshot();
    });
  }
}

test('no event carries what names a person', () => {
  const telling = /^(name|phone|address|citizenId|idNumber|diagnosis|note|text|photo)$/i;
  const fields = divisions.flatMap(([, words]) => Object.values(words).filter(isEvent).flatMap(it => Object.keys((it.data as z.ZodObject).shape).map(field => `${it.type} ${field}`)));
  expect(fields.filter(it => telling.test(it.split(' ')[1]!))).toEqual([]);
});

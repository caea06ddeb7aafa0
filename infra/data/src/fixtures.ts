import { doorFiles } from './door.ts';
import type { FixtureFile } from './fixture.ts';
import { jiangxiFiles } from './jiangxi.ts';
import { neighbourhoodFiles } from './neighbourhood.ts';
import { referenceFiles } from './reference.ts';
import { tianshuiFiles } from './tianshui.ts';
import { xinjiangFiles } from './xinjiang.ts';

/** Every fixture, in the order in which a division runs its own. */
export function allFixtures(): FixtureFile[] {
  return [...referenceFiles(), ...tianshuiFiles(), ...doorFiles(), ...neighbourhoodFiles(), ...jiangxiFiles(), ...xinjiangFiles()];
}

/** Text as HTML. */
const escape = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

const COLOURS = ['#1a5fb4', '#c64600', '#26a269', '#613583'];
const SIZE = { width: 560, height: 300, left: 60, right: 90, top: 16, bottom: 44 };

/** A number that fits on an axis. */
const short = (value: number) => (value >= 100 ? value.toFixed(0) : value >= 1 ? value.toFixed(1).replace(/\.0$/, '') : value.toFixed(2).replace(/0+$/, '').replace(/\.$/, ''));

/** A round number not below this one, so that axes end well. */
function roundUp(value: number): number {
  if (!(value > 0)) return 1;
  const unit = 10 ** Math.floor(Math.log10(value));
  return [1, 2, 2.5, 5, 10].map(it => it * unit).find(it => it >= value * 0.999) ?? 10 * unit;
}

/** A line of a chart. */
export interface Line {
  /** What it shows. */
  name: string;
  /** Its points from left to right; a broken one is drawn hollow. */
  points: { x: number; y: number; broken: boolean }[];
}

function lines(title: string, xUnit: string, yUnit: string, all: readonly Line[]): string {
  const { width, height, left, right, top, bottom } = SIZE;
  const points = all.flatMap(it => it.points);
  const [maxX, maxY] = [roundUp(Math.max(...points.map(it => it.x))), roundUp(Math.max(...points.map(it => it.y)))];
  const x = (value: number) => left + (value / maxX) * (width - left - right);
  const y = (value: number) => height - bottom - (value / maxY) * (height - top - bottom);
  const grid = [0, 0.25, 0.5, 0.75, 1].map(part => `<line x1="${left}" x2="${width - right}" y1="${y(maxY * part)}" y2="${y(maxY * part)}" class="grid"/>
    <text x="${left - 6}" y="${y(maxY * part) + 4}" text-anchor="end">${short(maxY * part)}</text><text x="${x(maxX * part)}" y="${height - bottom + 18}" text-anchor="middle">${short(maxX * part)}</text>`).join('');
  const drawn = all.map(({ name, points: own }, i) => {
    const colour = COLOURS[i % COLOURS.length]!;
    const last = own.at(-1)!;
    return `<polyline fill="none" stroke="${colour}" stroke-width="2" points="${own.map(it => `${x(it.x).toFixed(1)},${y(it.y).toFixed(1)}`).join(' ')}"/>
      ${own.map(it => `<circle cx="${x(it.x).toFixed(1)}" cy="${y(it.y).toFixed(1)}" r="4" stroke="${colour}" stroke-width="2" fill="${it.broken ? '#fff' : colour}"><title>${short(it.x)} ${xUnit}: ${short(it.y)} ${yUnit}${it.broken ? ' ✗' : ''}</title></circle>`).join('')}
      <text x="${x(last.x) + 8}" y="${y(last.y) + 4 - i * 12}" fill="${colour}">${escape(name)}</text>`;
  }).join('');
  return figure(`${title}, ${yUnit}`, height, `${grid}${drawn}<text x="${width - right}" y="${height - 8}" text-anchor="end">${escape(xUnit)}</text>`);
}

function bars(title: string, unit: string, all: readonly { name: string; value: number }[]): string {
  const { width } = SIZE;
  const [label, row] = [180, 24];
  const most = Math.max(...all.map(it => it.value), Number.MIN_VALUE);
  const drawn = all.map(({ name, value }, i) => {
    const long = (value / most) * (width - label - 90);
    return `<text x="${label - 8}" y="${i * row + 20}" text-anchor="end">${escape(name)}</text><rect x="${label}" y="${i * row + 6}" width="${long.toFixed(1)}" height="18" fill="${COLOURS[0]}"/>
      <text x="${label + long + 6}" y="${i * row + 20}">${short(value)} ${unit}</text>`;
  }).join('');
  return figure(title, all.length * row + 12, drawn);
}

const figure = (title: string, height: number, inside: string) =>
  `<figure><figcaption>${escape(title)}</figcaption><svg viewBox="0 0 ${SIZE.width} ${height}" role="img" aria-label="${escape(title)}">${inside}</svg></figure>`;

/** Charts as inline SVG. */
export const chart = { lines, bars };

/** One page that loads nothing. */
export function page(title: string, charts: readonly string[], text: string): string {
  return `<!doctype html>
<html lang="zh-CN"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${escape(title)}</title>
<style>
body { font: 15px/1.5 system-ui, sans-serif; margin: 2rem auto; max-width: 1180px; padding: 0 1rem; color: #222; background: #fff }
main { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 480px), 1fr)); gap: 1.5rem }
figure { margin: 0 } figcaption { font-weight: 600 } svg { width: 100%; height: auto; font: 12px system-ui, sans-serif } svg .grid { stroke: #ddd }
pre { overflow-x: auto; background: #f6f6f6; padding: 1rem }
</style></head><body><h1>${escape(title)}</h1><main>${charts.join('\n')}</main><p>空心点：未满足门槛。 A hollow point did not hold its thresholds.</p><pre>${escape(text)}</pre></body></html>
`;
}

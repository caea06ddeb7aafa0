// The floor: bare node:http and pg, one prepared statement for each database an operation touches, its text written through.
// No caller is known, no rule is kept, no row security holds (it connects as a superuser), no event and no audit row is written: less than this cannot be done.
import { createServer } from 'node:http';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';

const folder = process.env.FLOOR;
const pools = new Map();
const pool = database => {
  if (!pools.has(database)) {
    const url = new URL(process.env.DATABASE_URL);
    url.pathname = `/${database}`;
    pools.set(database, new pg.Pool({ connectionString: url.href, max: 2 }));
  }
  return pools.get(database);
};

/** A file is sections `-- database(parameter, @database.key, …)` and a statement each. */
const operations = new Map(readdirSync(folder).filter(it => it.endsWith('.sql')).map(file => {
  const name = file.slice(0, -4);
  const sections = readFileSync(join(folder, file), 'utf8').split(/^-- /m).slice(1).map(section => {
    const [, database, parameters, text] = /^(\w+)\(([^)]*)\)\n([^]*)$/.exec(section);
    return { database, name: `${name} ${database}`, text, parameters: parameters.split(',').map(it => it.trim()).filter(Boolean) };
  });
  return [name, sections.map((it, i) => ({ ...it, key: sections.slice(0, i).some(one => one.database === it.database) ? `${it.database}2` : it.database }))];
}));

/** The answer; `bound` is given the statements as they were asked. */
async function answer(name, variables, bound = []) {
  const found = {};
  const sections = operations.get(name);
  const run = async ({ key, database, name: statement, text, parameters }) => {
    const values = parameters.map(it => {
      if (!it.startsWith('@')) return variables[it] ?? null;
      const [from, part] = it.slice(1).split('.');
      const value = JSON.parse(found[from] ?? 'null')?.[part] ?? null;
      return value !== null && typeof value === 'object' ? JSON.stringify(value) : value;
    });
    bound.push({ database, text, values });
    const { rows } = await pool(database).query({ name: statement, text, values, types: { getTypeParser: () => raw => raw } });
    found[key] = rows[0]?.answer ?? 'null';
  };
  const depends = it => it.parameters.some(one => one.startsWith('@'));
  await Promise.all(sections.filter(it => !depends(it)).map(run));
  await Promise.all(sections.filter(depends).map(run));
  return `{${sections.map(({ key }) => `"${key}":${found[key]}`).join(',')}}`;
}

createServer((request, response) => {
  const chunks = [];
  request.on('data', chunk => chunks.push(chunk)).on('end', () => {
    const [name, asked] = request.url.slice(1).split('?');
    const bound = [];
    answer(name, chunks.length ? JSON.parse(Buffer.concat(chunks).toString()) : {}, bound).then(
      text => response.setHeader('content-type', 'application/json').end(asked === 'bound' ? JSON.stringify(bound) : text),
      error => response.writeHead(500).end(JSON.stringify({ errors: [{ message: error.message }] })),
    );
  });
}).listen(Number(process.env.PORT), '127.0.0.1');

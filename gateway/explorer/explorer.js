/* global React, ReactDOM, GraphiQL */
// The page around GraphiQL: a picker of stored operations and a picker of the role whose token is sent along.

const operations = await fetchJson('/explorer/operations.json');
const tokens = await fetchJson('/explorer/tokens.json');
const root = ReactDOM.createRoot(document.getElementById('graphiql'));
const operationPicker = document.getElementById('operation');
const rolePicker = document.getElementById('role');
const greeting = '# 从上方选择一个常用查询与身份，或在此书写查询，然后按 Ctrl-Enter。\n# Pick a stored operation and a role above, or write a query here; run it with Ctrl-Enter.\n\n{\n  __typename\n}\n';

let token = '';
let shown = 0;

fill(operationPicker, '—', operations.map(it => ({ value: it.name, label: `${it.title} · ${it.titleEn}` })));
fill(rolePicker, '未登录 · signed out', tokens.map(it => ({ value: it.id ?? it.role, label: `${it.label} · ${it.role}` })));
document.getElementById('role-picker').hidden = tokens.length === 0;
document.getElementById('operation-picker').hidden = operations.length === 0;

operationPicker.addEventListener('change', () => {
  const picked = operations[operationPicker.selectedIndex - 1];
  show(picked?.query ?? greeting, picked ? JSON.stringify(picked.variables, null, 2) : '');
});
rolePicker.addEventListener('change', () => { token = tokens[rolePicker.selectedIndex - 1]?.token ?? ''; });
show(greeting, '');

/** Shows GraphiQL anew with a query; what it would keep between visits stays in this page's memory. */
function show(query, variables) {
  root.render(React.createElement(GraphiQL, {
    key: ++shown, fetcher: ask, query, variables, storage: memory(), defaultEditorToolsVisibility: 'variables', shouldPersistHeaders: false,
    defaultTheme: 'light',
  }));
}

/** Asks the graph in the picked role; headers written in GraphiQL go before. */
async function ask(question, options) {
  const response = await fetch('/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(token && { authorization: `Bearer ${token}` }), ...options?.headers },
    body: JSON.stringify(question),
  });
  return response.json();
}

function fill(select, first, choices) {
  for (const { value, label } of [{ value: '', label: first }, ...choices]) select.add(new Option(label, value));
}

async function fetchJson(path) {
  const response = await fetch(path);
  if (response.ok) return response.json();
  document.getElementById('said').textContent = `未能载入 ${path} · could not be loaded`;
  return [];
}

function memory() {
  const kept = new Map();
  return {
    get length() { return kept.size; },
    getItem: key => kept.get(key) ?? null,
    setItem: (key, value) => void kept.set(key, value),
    removeItem: key => void kept.delete(key),
    clear: () => kept.clear(),
  };
}

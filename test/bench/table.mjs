/**
 * How long the table of characters takes in a page, from the change to its layout. The yardstick is the least that any
 * table of that size costs: the same markup, parsed and laid out once more.
 */

/** Runs in the page, which has the built table's script. */
export async function measureTable(rounds) {
  const median = (times) => times.toSorted((one, other) => one - other)[times.length >> 1];
  const time = async (act, count = rounds) => {
    const times = [];
    for (let round = 0; round < count; round++) {
      const start = performance.now();
      const element = await act(round);
      element.getBoundingClientRect(); // the layout is part of it
      times.push(performance.now() - start);
    }
    return median(times);
  };
  const show = (view) => async () => {
    document.body.replaceChildren();
    const table = document.createElement('idn-table');
    table.view = view;
    document.body.append(table);
    await table.updateComplete;
    return table;
  };
  const type = (view) => async () => {
    const table = await show(view)();
    const keys = [...'samiska', ...'⌫⌫⌫⌫⌫⌫⌫'];
    return time(async (round) => {
      table.search = keys[round] === '⌫' ? table.search.slice(0, -1) : table.search + keys[round];
      await table.updateComplete;
      return table;
    }, keys.length);
  };
  const rows = [];
  for (const view of ['grid', 'list']) {
    const first = await time(show(view));
    const table = await show(view)();
    const markup = table.shadowRoot.innerHTML;
    const plain = await time(() => {
      const host = document.createElement('div');
      host.attachShadow({ mode: 'open' }).adoptedStyleSheets = table.shadowRoot.adoptedStyleSheets;
      host.shadowRoot.innerHTML = markup;
      document.body.replaceChildren(host);
      return host;
    });
    const keys = [];
    for (let round = 0; round < rounds / 4; round++) keys.push(await type(view)());
    rows.push({ operation: `${view}: first rendering`, milliseconds: first, ratio: first / plain });
    rows.push({ operation: `${view}: a key in the search`, milliseconds: median(keys), ratio: median(keys) / plain });
  }
  return rows;
}
